/** What visitors see who are nobody in particular, kept for as long as the database stands as it stood: docs/decisions/0013. */
import type { AppLoadContext } from "@remix-run/node";
import { LRUCache } from "lru-cache";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { chosenLanguage } from "~/platform/i18n/choose.server";

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>;

interface Page {
  /** The moment of the database, and of the city's clock, that it shows. */
  moment: string;
  headers: [string, string][];
  /** Its text, where it was cut at each nonce. */
  parts: string[];
}

const mostCharacters = 8_000_000;

/** Hands on what has to be asked, and answers the rest from what was answered to others at the very same moment. */
export function keepingVisitorsPages(handle: Handle, moment = databaseMoment): Handle {
  const kept = new LRUCache<string, Page>({ maxSize: mostCharacters, sizeCalculation: sizeOf });
  const underWay = new Map<string, Promise<Page | null>>();
  const momentNow = together(moment);

  async function keep(key: string, at: string, answering: Promise<Response>, nonce: string): Promise<Page | null> {
    const answer = await answering.catch(() => null);
    if (!answer || !keepable(answer)) return null;
    const page = { moment: at, headers: [...answer.headers], parts: (await answer.text()).split(nonce) };
    kept.set(key, page);
    return page;
  }

  return async (request, context) => {
    const at = isNobodys(request) ? await momentNow() : null;
    if (at === null) return handle(request, context);
    const key = `${chosenLanguage(request, null)} ${request.url}`;
    const known = kept.get(key);
    if (known?.moment === at) return answerWith(known, context);

    const flight = `${at} ${key}`;
    const begun = underWay.get(flight);
    if (begun) return begun.then((page) => (page ? answerWith(page, context) : handle(request, context)));
    // Whoever came first may leave before the others.
    const answering = handle(new Request(request.url, { headers: request.headers }), context);
    const keeping = keep(key, at, answering, context.nonce).finally(() => underWay.delete(flight));
    underWay.set(flight, keeping);
    return keeping.then((page) => (page ? answerWith(page, context) : answering));
  };
}

/** Addresses are as long as visitors make them, and a page without a word still takes its place. */
function sizeOf({ headers, parts }: Page, key: string): number {
  return 500 + key.length + headers.flat().join("").length + parts.join("").length;
}

/** No cookie but the chosen language: an anonymous page depends on its address, its language and its nonce alone. Feeds and pictures are no pages. */
function isNobodys(request: Request): boolean {
  const cookies = (request.headers.get("Cookie") ?? "").split(/;\s*/).filter(Boolean);
  return request.method === "GET" && !/\.\w+$/.test(new URL(request.url).pathname) && cookies.every((cookie) => cookie.startsWith("language="));
}

/** What says itself how it may be kept is not for us to keep. */
function keepable({ status, headers }: Response): boolean {
  return status === 200 && !headers.has("Set-Cookie") && !headers.has("Cache-Control") && /^(text\/html|application\/json)/.test(headers.get("Content-Type") ?? "");
}

function answerWith({ headers, parts }: Page, { nonce }: AppLoadContext): Response {
  return new Response(parts.join(nonce), { headers });
}

/**
 * Two questions that see the same snapshot see the same rows, whichever process wrote them. Texts such as "3 days ago" follow
 * the clock, to the minute. Null where the database does not answer.
 */
async function databaseMoment(): Promise<string | null> {
  try {
    const [row] = await db().$queryRaw<{ snapshot: string }[]>`SELECT pg_current_snapshot()::text AS snapshot`;
    return row ? `${row.snapshot} ${Math.floor(now().getTime() / 60_000)}` : null;
  } catch {
    return null;
  }
}

/** One question at a time: who comes meanwhile shares the next, never the one that was asked before they came. */
function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  let next: Promise<T> | null = null;
  const begin = async () => {
    await asked;
    next = null;
    return (asked = ask());
  };
  return () => (next ??= begin());
}
