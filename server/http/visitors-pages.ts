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

const mostCharacters = 16_000_000;

/** Hands on what has to be asked, and answers the rest from what was answered to others at the very same moment. */
export function keepingVisitorsPages(handle: Handle, moment = databaseMoment): Handle {
  const kept = new LRUCache<string, Page>({ maxSize: mostCharacters, sizeCalculation: ({ parts }) => parts.reduce((sum, part) => sum + part.length, 1) });
  const underWay = new Map<string, Promise<Page | null>>();
  const momentNow = together(moment);

  async function render(key: string, at: string, request: Request, context: AppLoadContext): Promise<Page | null> {
    // Whoever came first may leave before the others.
    const answer = await handle(new Request(request.url, { headers: request.headers }), context);
    if (!keepable(answer)) return null;
    const page = { moment: at, headers: [...answer.headers], parts: (await answer.text()).split(context.nonce) };
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
    const rendering = underWay.get(flight) ?? render(key, at, request, context).finally(() => underWay.delete(flight));
    underWay.set(flight, rendering);
    const page = await rendering;
    return page ? answerWith(page, context) : handle(request, context);
  };
}

/** No cookie but the chosen language: an anonymous page depends on its address, its language and its nonce alone. */
function isNobodys(request: Request): boolean {
  const cookies = (request.headers.get("Cookie") ?? "").split(/;\s*/).filter(Boolean);
  return request.method === "GET" && !request.headers.has("If-None-Match") && cookies.every((cookie) => cookie.startsWith("language="));
}

function keepable({ status, headers }: Response): boolean {
  return status === 200 && !headers.has("Set-Cookie") && /^(text\/html|application\/json)/.test(headers.get("Content-Type") ?? "");
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
