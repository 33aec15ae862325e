import type { ErrorRequestHandler } from "express";
import { log } from "~/platform/log.server";
import { contextOf } from "./asked";
import { sendPlainPage } from "./plain-page";

/** What went wrong outside the application's own error pages: a broken address, a missing asset, a bug. */
export const failed: ErrorRequestHandler = (error: Error & { status?: number }, request, response, next) => {
  const status = error.status !== undefined && error.status >= 400 && error.status < 500 ? error.status : 500;
  if (status === 500) log().error({ id: contextOf(response).requestId, error: error.stack ?? String(error) });
  if (response.headersSent) return next(error);
  sendPlainPage(request, response, status === 404 ? 404 : status < 500 ? 400 : 500);
};
