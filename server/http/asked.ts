import { randomBytes, randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { PlazaContext } from "~/platform/web/context";

/** What is known of a request before anything looks at it. */
export function asked({ trusting }: { trusting: boolean }): RequestHandler {
  return (request, response, next) => {
    // Anyone can write these; they mean something from a trusted proxy alone.
    if (!trusting) for (const name of Object.keys(request.headers)) if (/^(x-forwarded-|forwarded$)/.test(name)) delete request.headers[name];
    response.locals["plaza"] = {
      nonce: randomBytes(16).toString("base64"),
      clientAddress: request.ip ?? "",
      requestId: randomUUID(),
    } satisfies PlazaContext;
    next();
  };
}

export function contextOf(response: Response): PlazaContext {
  return response.locals["plaza"] as PlazaContext;
}
