import type { RequestHandler } from "express";
import { log } from "~/platform/log.server";
import { contextOf } from "./asked";

/** A line for each answer: what was asked and how it went, not by whom. */
export const requestLog: RequestHandler = (request, response, next) => {
  const begun = performance.now();
  response.once("close", () => {
    const finished = response.writableFinished;
    const level = response.statusCode >= 500 ? "error" : "info";
    log()[level]({
      id: contextOf(response).requestId,
      method: request.method,
      path: withoutSecrets(request.path),
      status: finished ? response.statusCode : "aborted",
      milliseconds: Math.round(performance.now() - begun),
    });
  });
  next();
};

/** Signed links carry their right in the path; a name made of words (`142-trees`) stays readable. */
export function withoutSecrets(path: string): string {
  return path.replace(/[^/]{20,}/g, (part) => (/^\d+-[a-z0-9-]+$|^[a-z-]+$/.test(part) ? part : "…"));
}
