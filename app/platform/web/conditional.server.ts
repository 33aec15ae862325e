import { sha256 } from "../signing.server";

interface Kept {
  type: string;
  /** How long others may keep it, as `Cache-Control` says it. */
  cache: string;
  /** What the answer is made of: the same parts give the same answer. */
  from: unknown;
  changed?: Date | null;
}

/** An answer that whoever has it already is spared: 304 by its tag, or by its date where they sent no tag. */
export async function unlessKnown(request: Request, { type, cache, from, changed }: Kept, make: () => Promise<Uint8Array<ArrayBuffer>> | string): Promise<Response> {
  const tag = `"${sha256(JSON.stringify(from)).slice(0, 24)}"`;
  const headers = new Headers({ ETag: tag, "Cache-Control": cache });
  if (changed) headers.set("Last-Modified", changed.toUTCString());
  if (isKnown(request, tag, changed ?? null)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", type);
  return new Response(await make(), { headers });
}

function isKnown({ headers }: Request, tag: string, changed: Date | null): boolean {
  const tags = headers.get("If-None-Match");
  // What packs answers on the way may have made the tag a weak one.
  if (tags !== null) return tags.split(",").some((one) => one.trim().replace(/^W\//, "") === tag || one.trim() === "*");
  const since = Date.parse(headers.get("If-Modified-Since") ?? "");
  return changed !== null && !Number.isNaN(since) && Math.floor(changed.getTime() / 1_000) * 1_000 <= since;
}
