import { type AppLoadContext, createReadableStreamFromReadable, createRequestHandler, type ServerBuild, writeReadableStreamToWritable } from "@remix-run/node";
import type { Request as Asked, RequestHandler, Response as Answer } from "express";
import { contextOf } from "./asked";
import type { Health } from "./health";
import { sendPlainPage } from "./plain-page";
import { keepingVisitorsPages } from "./visitors-pages";

interface Parts {
  build: ServerBuild | (() => Promise<ServerBuild>);
  health: Health;
  appUrl: string | undefined;
  development: boolean;
}

/** Hands requests to Remix. An error of the database's being away is told as such, and not as a bug. */
export function remix({ build, health, appUrl, development }: Parts): RequestHandler {
  const handle = development ? createRequestHandler(build, "development") : keepingVisitorsPages(createRequestHandler(build, "production"));
  return (asked, answer, next) => {
    void (async () => {
      const run = health.run();
      const context: AppLoadContext = { ...contextOf(answer) };
      const response = await handle(toRequest(asked, answer, appUrl), context);
      if (response.status >= 500 && (await wasAway(health, run))) {
        await response.body?.cancel();
        answer.setHeader("Retry-After", "5");
        return sendPlainPage(asked, answer, 503);
      }
      await send(response, answer);
    })().catch(next);
  };
}

/** Down now, or it stopped and started again meanwhile, which broke the connections. */
async function wasAway(health: Health, before: string | null): Promise<boolean> {
  const run = await health.look();
  return run === null || (before !== null && run !== before);
}

function toRequest(asked: Asked, answer: Answer, appUrl: string | undefined): Request {
  const gone = new AbortController();
  answer.once("close", () => {
    if (!answer.writableFinished) gone.abort();
  });
  const hasBody = asked.method !== "GET" && asked.method !== "HEAD";
  return new Request(addressOf(asked, appUrl), {
    method: asked.method,
    headers: headersOf(asked),
    signal: gone.signal,
    ...(hasBody ? { body: createReadableStreamFromReadable(asked), duplex: "half" } : {}),
  } as RequestInit);
}

function addressOf(asked: Asked, appUrl: string | undefined): string {
  const origin = appUrl ?? `${asked.protocol}://${asked.headers["x-forwarded-host"] ?? asked.headers.host}`;
  const address = `${origin}${asked.originalUrl}`;
  if (!asked.originalUrl.startsWith("/") || !URL.canParse(address)) throw Object.assign(new Error("not an address"), { status: 400 });
  return address;
}

function headersOf(asked: Asked): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(asked.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  return headers;
}

async function send(response: Response, answer: Answer): Promise<void> {
  answer.status(response.status);
  // A page may show who is signed in: nobody keeps it for others, unless its route says otherwise.
  answer.setHeader("Cache-Control", "private, no-cache");
  for (const [name, value] of response.headers) {
    // A route that brings a header of its own (a sandboxing policy, say) means it instead of ours.
    if (name === "set-cookie") answer.append(name, value);
    else answer.setHeader(name, value);
  }
  if (response.body) await writeReadableStreamToWritable(response.body, answer);
  else answer.end();
}
