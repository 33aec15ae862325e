import type { Request, Response } from "express";
import { chooseLanguage } from "~/platform/i18n/choose-language";
import { languageFromCookie } from "~/platform/i18n/language-cookie.server";
import { plainSentences, type PlainStatus } from "./plain-sentences";

/** A page that needs neither the application nor the database. */
export function sendPlainPage(request: Request, response: Response, status: PlainStatus): void {
  const language = chooseLanguage({
    query: new URLSearchParams(request.originalUrl.split("?")[1]).get("lang"),
    cookie: languageFromCookie(request.headers.cookie ?? null),
    acceptLanguage: request.headers["accept-language"] ?? null,
  });
  const { title, text, next } = plainSentences[language][status];
  // What was posted is not read, and the rest of it must not be taken for another request.
  if (request.method !== "GET" && request.method !== "HEAD") response.setHeader("Connection", "close");
  response.status(status).setHeader("Cache-Control", "no-store");
  response.type("html").send(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/plain.css">
</head>
<body>
<main>
<p class="status">${status}</p>
<h1>${title}</h1>
<p>${text}</p>
<p>${next}</p>
</main>
</body>
</html>
`);
}
