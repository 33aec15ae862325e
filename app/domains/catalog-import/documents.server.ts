import { readFile, stat } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { AppError, isAppError } from "~/platform/errors";
import { type Fetched, fetchOutside } from "~/platform/web/outgoing.server";
import type { OpenDocument } from "./readers/reader";
import { isWebAddress } from "./web-address";

/** What a feed's documents may come to, unpacked; a large city's whole catalogue is some 20 MB. */
const maxBytes = 64_000_000;
/** For one document, for all of a feed's, and before a document's second and third try; in milliseconds. */
const usual = { patience: 3 * 60_000, together: 30 * 60_000, pauses: [500, 3_000] };
/** A portal that wants to be left alone for longer than this is asked another day. */
const longestPause = 30_000;

/** One feed's documents, out of files or off the web. They throw `invalid` or `unavailable` with `facts.reason`. */
export function documents({ patience, together, pauses }: Partial<typeof usual> = usual): OpenDocument {
  const left = { bytes: maxBytes, until: performance.now() + (together ?? usual.together) };
  return async (address) => {
    const bytes = isWebAddress(address) ? await fromWeb(address, { left, patience: patience ?? usual.patience }, pauses ?? usual.pauses) : await fromFile(address);
    left.bytes -= bytes.length;
    return parse(bytes);
  };
}

interface Bounds {
  /** However many pages a portal invents. */
  left: { bytes: number; until: number };
  patience: number;
}

/** A document that is already here: the demonstration's, a test's. */
export const inMemory = (document: unknown): OpenDocument => () => Promise.resolve(document);

/** A file's own address, the same from wherever the command is run. */
export const fileAddress = (path: string) => pathToFileURL(path).href;

/** Tried again where the portal is overloaded, broken or out of reach. */
async function fromWeb(address: string, bounds: Bounds, [wait, ...later]: number[]): Promise<Buffer> {
  const { answer, problem } = await tried(address, bounds);
  if (answer?.status === 200) return answer.body;
  const pause = wait === undefined ? null : pauseAfter(answer, problem, wait);
  if (pause === null) throw problem ?? new AppError("unavailable", { reason: "status", status: answer?.status });
  await setTimeout(pause);
  return fromWeb(address, bounds, later);
}

async function tried(address: string, { left, patience }: Bounds): Promise<{ answer: Fetched | null; problem: AppError | null }> {
  const milliseconds = Math.ceil(Math.min(patience, left.until - performance.now()));
  if (milliseconds <= 0) return { answer: null, problem: new AppError("unavailable", { reason: "too-slow" }) };
  try {
    return { answer: await fetchOutside(address, { maxBytes: left.bytes, milliseconds, accept: "application/json" }), problem: null };
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
  const written = decoded(bytes);
  try {
    return JSON.parse(written);
  } catch {
    return parseLoosely(written);
  }
}

/** Lines and tabs may not stand within a text of JSON; catalogues written by hand have them all the same. */
function parseLoosely(written: string): unknown {
  try {
    return JSON.parse(written.replace(/[\u0000-\u001f]/g, " "));
  } catch {
    throw new AppError("invalid", { reason: "not-json" });
  }
}

/** Drops the byte-order mark that some portals write and JSON does not know; what Windows saves as "Unicode" is known by it. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
