import { PassThrough } from "node:stream";
import { type ActionFunctionArgs, type AppLoadContext, createReadableStreamFromReadable, type EntryContext, type LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer, isRouteErrorResponse } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { chooseLanguage } from "~/platform/i18n/choose-language";
import { languageFromCookie } from "~/platform/i18n/language-cookie.server";
import type { Language } from "~/platform/i18n/languages";
import { pageI18n } from "~/platform/i18n/server.server";
import { log } from "~/platform/log.server";
import { Nonce } from "~/ui/shell/nonce";

const patience = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  page: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const language = languageOf(page, request);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  const wait = retryAfter(page);
  if (wait) headers.set("Retry-After", wait);

  const app = (
    <I18nextProvider i18n={pageI18n(language)}>
      <Nonce.Provider value={String(context.nonce ?? "")}>
        <RemixServer context={page} url={request.url} abortDelay={patience} />
      </Nonce.Provider>
    </I18nextProvider>
  );

  return new Promise((resolve, reject) => {
    let answer = status;
    const { pipe, abort } = renderToPipeableStream(app, {
      onAllReady() {
        const body = new PassThrough();
        resolve(new Response(createReadableStreamFromReadable(body), { status: answer, headers }));
        pipe(body);
      },
      onShellError: reject,
      onError() {
        answer = 500;
      },
    });
    setTimeout(abort, patience).unref();
  });
}

/** A broken request (a method or a route that is not there) is answered, not noted: anyone could fill the log. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  log().error({ id: context.requestId, err: error });
}

/** Remix leaves an action's own headers out of the page around its answer. */
function retryAfter({ staticHandlerContext: { actionHeaders, loaderHeaders } }: EntryContext): string | null {
  const answers = [...Object.values(actionHeaders), ...Object.values(loaderHeaders)];
  return answers.map((headers) => headers.get("Retry-After")).find(Boolean) ?? null;
}

/** The root loader's choice; when it could not run, what the request alone says. */
function languageOf(page: EntryContext, request: Request): Language {
  const root: { language?: Language } | undefined = page.staticHandlerContext.loaderData.root;
  return chooseLanguage({
    query: root?.language ?? new URL(request.url).searchParams.get("lang"),
    cookie: languageFromCookie(request.headers.get("Cookie")),
    acceptLanguage: request.headers.get("Accept-Language"),
  });
}
