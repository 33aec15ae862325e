import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";
import { sendPlainPage } from "./plain-page";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** The address itself carries the right, and the machines that post here send no Origin (RFC 8058). Nothing that leads elsewhere fits. */
const exempt = [/^\/unsubscribe\/[\w-]+\.[\w-]+$/];

/** Refuses what another site's page makes a visitor's browser post. Remix's own check leaves holes (`?_data=`). */
export function originCheck(appUrl: string | undefined): RequestHandler {
  return (request, response, next) => {
    if (safe.has(request.method) || exempt.some((path) => path.test(request.path)) || isOurs(request.headers, appUrl)) return next();
    sendPlainPage(request, response, 403);
  };
}

export function isOurs(headers: IncomingHttpHeaders, appUrl: string | undefined): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return headers["sec-fetch-site"] === "same-origin";
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (appUrl) return from.origin === appUrl;
  return /^https?:$/.test(from.protocol) && from.host === host?.toLowerCase();
}
