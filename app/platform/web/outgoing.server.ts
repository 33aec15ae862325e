/** The one way to ask anything of the outside world that somebody else chose the address of. */
import { type LookupAddress, lookup as dnsLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, type Response, buildConnector, fetch } from "undici";
import { AppError } from "../errors";
import { type AddressProblem, addressProblem, allPublic, exceptions } from "./public-address.server";

export type OutgoingProblem = AddressProblem | "address" | "redirects" | "too-large" | "too-slow" | "unreachable";

export interface Limits {
  maxBytes: number;
  /** For everything: names, connections, redirects, the whole body. */
  milliseconds: number;
  accept?: string;
  /** HEAD asks for no body. */
  method?: "GET" | "HEAD";
  /** Only how it begins: the rest is not asked for, and not read where it is sent all the same. */
  beginning?: boolean;
  /** How names are looked up; exchanged by tests, which must reach no name server. */
  lookup?: (host: string, found: (error: Error | null, addresses: LookupAddress[]) => void) => void;
}

export interface Fetched {
  status: number;
  /** Where it came from in the end. */
  address: string;
  contentType: string;
  /** What the answer says of when to ask again. */
  retryAfter: string | null;
  body: Buffer;
}

const mostRedirects = 5;

/** Throws `unavailable` with `facts.reason`, an OutgoingProblem. Every status is an answer. */
export async function fetchOutside(address: string, limits: Limits): Promise<Fetched> {
  const agent = new Agent({ connect: guardedConnector(limits), maxHeaderSize: 32_768 });
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    const response = await follow(parse(address), agent, signal, limits);
    const body = await readWithin(response, limits);
    const { status, url, headers } = response;
    return { status, address: url, contentType: headers.get("content-type") ?? "", retryAfter: headers.get("retry-after"), body };
  } catch (error) {
    throw asProblem(error, signal);
  } finally {
    void agent.destroy();
  }
}

async function follow(start: URL, dispatcher: Agent, signal: AbortSignal, limits: Limits): Promise<Response> {
  let url = start;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    refuse(addressProblem(url));
    const headers = { accept: limits.accept ?? "*/*", "user-agent": "Plaza (open-data programme)", ...rangeOf(limits) };
    const response = await fetch(url, { method: limits.method ?? "GET", dispatcher, signal, headers, redirect: "manual" });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || !location) return response;
    await response.body?.cancel();
    url = parse(location, url);
  }
  throw problem("redirects");
}

function rangeOf({ beginning, maxBytes }: Limits): Record<string, string> {
  return beginning ? { range: `bytes=0-${maxBytes - 1}` } : {};
}

async function readWithin(response: Response, { maxBytes, beginning = false }: Limits): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Counted after decompression: a small answer can unpack into a huge one.
  for await (const part of response.body ?? []) {
    size += part.byteLength;
    if (size > maxBytes && !beginning) throw problem("too-large");
    parts.push(part);
    if (size >= maxBytes && beginning) break;
  }
  return Buffer.concat(parts).subarray(0, maxBytes);
}

/** What is excepted is a host with its port, so each connection is judged by both. */
function guardedConnector(limits: Limits): buildConnector.connector {
  return (options, callback) => {
    const excepted = options.host !== undefined && exceptions().has(options.host);
    buildConnector({ lookup: guardedLookup(limits, excepted), timeout: 10_000 })(options, callback);
  };
}

/** Connects only to addresses that were checked, so that a name cannot point elsewhere the second time. */
function guardedLookup({ lookup = lookUpAll }: Limits, excepted: boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? problem("unreachable"), "", 0);
      if (!excepted && !allPublic(addresses)) return callback(problem("not-public"), "", 0);
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}

const lookUpAll: NonNullable<Limits["lookup"]> = (host, found) => dnsLookup(host, { all: true }, found);

function parse(address: string, base?: URL): URL {
  if (!URL.canParse(address, base)) throw problem("address");
  return new URL(address, base);
}

function refuse(found: AddressProblem | null): void {
  if (found) throw problem(found);
}

const problem = (reason: OutgoingProblem) => new AppError("unavailable", { reason });

/** Errors of the connection arrive wrapped; ours are found inside. */
function asProblem(error: unknown, signal: AbortSignal): AppError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof AppError) return cause;
  }
  return problem(signal.aborted ? "too-slow" : "unreachable");
}
