import { readFile, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { AppError, isAppError } from "~/platform/errors";
import { type Fetched, fetchOutside } from "~/platform/web/outgoing.server";
import type { OpenDocument } from "./readers/reader";

/** What a document may come to, unpacked; a large city's whole catalogue is some 20 MB. */
const maxBytes = 64_000_000;
/** For one document, and before its second and third try; in milliseconds. */
const usual = { patience: 3 * 60_000, pauses: [500, 3_000] };
/** A portal that wants to be left alone for longer than this is asked another day. */
const longestPause = 30_000;

export const isWebAddress = (address: string) => /^https?:\/\//i.test(address);

/** Documents of a feed, out of files or off the web. They throw `invalid` or `unavailable` with `facts.reason`. */
export function documents({ patience, pauses } = usual): OpenDocument {
  return async (address) => parse(isWebAddress(address) ? await fromWeb(address, patience, pauses) : await fromFile(address));
}

/** A document that is already here: the demonstration's, a test's. */
export const inMemory = (document: unknown): OpenDocument => () => Promise.resolve(document);

/** A file's own address, the same from wherever the command is run. */
export const fileAddress = (path: string) => pathToFileURL(path).href;

/** Tried again where the portal is overloaded, broken or out of reach. */
async function fromWeb(address: string, patience: number, [wait, ...later]: number[]): Promise<Buffer> {
  const { answer, problem } = await tried(address, patience);
  if (answer?.status === 200) return answer.body;
  const pause = wait === undefined ? null : pauseAfter(answer, problem, wait);
  if (pause === null) throw problem ?? new AppError("unavailable", { reason: "status", status: answer?.status });
  await setTimeout(pause);
  return fromWeb(address, patience, later);
}

async function tried(address: string, milliseconds: number): Promise<{ answer: Fetched | null; problem: AppError | null }> {
  try {
    return { answer: await fetchOutside(address, { maxBytes, milliseconds, accept: "application/json" }), problem: null };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { answer: null, problem: error };
  }
}

/** How long to wait before another try; null where one would be useless or unwelcome. */
function pauseAfter(answer: Fetched | null, problem: AppError | null, wait: number): number | null {
  if (problem) return problem.facts["reason"] === "unreachable" ? wait : null;
  if (!answer || (answer.status !== 429 && answer.status < 500)) return null;
  const seconds = /^\d+$/.test(answer.retryAfter ?? "") ? Number(answer.retryAfter) * 1_000 : wait;
  return seconds <= longestPause ? seconds : null;
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
