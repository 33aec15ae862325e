import type { RequestHandler } from "express";
import type { Health } from "./health";
import { sendPlainPage } from "./plain-page";

/** While the database is known to be down, nobody waits for a connection that will not come. */
export function whileDatabaseIsDown(health: Health): RequestHandler {
  return (request, response, next) => {
    if (!health.isDown()) return next();
    response.setHeader("Retry-After", "5");
    sendPlainPage(request, response, 503);
  };
}
