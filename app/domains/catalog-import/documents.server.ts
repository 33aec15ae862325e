import { readFile, stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { AppError } from "~/platform/errors";
import { fetchOutside } from "~/platform/web/outgoing.server";
import type { OpenDocument } from "./readers/reader";

const maxBytes = 250_000_000;
const patience = 5 * 60_000;

export const isWebAddress = (address: string) => /^https?:\/\//i.test(address);

/** A document of a feed, out of a file or off the web. Throws `invalid` or `unavailable` with `facts.reason`. */
export const openDocument: OpenDocument = async (address) => parse(isWebAddress(address) ? await fromWeb(address) : await fromFile(address));

/** A document that is already here: the demonstration's, a test's. */
export const inMemory = (document: unknown): OpenDocument => () => Promise.resolve(document);

/** A file's own address, the same from wherever the command is run. */
export const fileAddress = (path: string) => pathToFileURL(path).href;

async function fromWeb(address: string): Promise<Buffer> {
  const answer = await fetchOutside(address, { maxBytes, milliseconds: patience, accept: "application/json" });
  if (answer.status !== 200) throw new AppError("unavailable", { reason: "status", status: answer.status });
  return answer.body;
}

async function fromFile(path: string): Promise<Buffer> {
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw new AppError("invalid", { reason: "too-large" });
    return await readFile(path);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("invalid", { reason: "no-file" });
  }
}

function parse(bytes: Buffer): unknown {
  // The decoder drops the byte-order mark that some portals write and JSON does not know.
  const written = new TextDecoder().decode(bytes);
  try {
    return JSON.parse(written);
  } catch {
    throw new AppError("invalid", { reason: "not-json" });
  }
}
