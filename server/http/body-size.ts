import type { RequestHandler } from "express";
import { sendPlainPage } from "./plain-page";

const limit = 1_048_576;

/** Forms are text. What does not say how large it is, is refused too: browsers and proxies say it. */
export const bodySizeLimit: RequestHandler = (request, response, next) => {
  if (request.headers["transfer-encoding"] !== undefined) return sendPlainPage(request, response, 411);
  if (Number(request.headers["content-length"] ?? 0) > limit) return sendPlainPage(request, response, 413);
  next();
};
