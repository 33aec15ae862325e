import { sha256 } from "../signing.server";

interface Kept {
  type: string;
  /** How long others may keep it, as `Cache-Control` says it. */
  cache: string;
  /** What the answer is made of: the same parts give the same answer. */
  from: unknown;
}

/** An answer that whoever has it already is spared: 304 by its tag. By no date: what is hidden takes none with it. */
export async function unlessKnown(request: Request, { type, cache, from }: Kept, make: () => Promise<Uint8Array<ArrayBuffer>> | string): Promise<Response> {
  const tag = `"${sha256(JSON.stringify(from)).slice(0, 24)}"`;
  const headers = new Headers({ ETag: tag, "Cache-Control": cache, Vary: languageChoice });
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Type", type);
  return new Response(await make(), { headers });
}

/** What the language is chosen by, where the address does not say it: others must not be handed theirs. */
export const languageChoice = "Accept-Language, Cookie";

/** What packs answers on the way may have made the tag a weak one. */
function isKnown({ headers }: Request, tag: string): boolean {
  const tags = headers.get("If-None-Match") ?? "";
  return tags.split(",").some((one) => one.trim().replace(/^W\//, "") === tag || one.trim() === "*");
}
