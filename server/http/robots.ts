import type { RequestHandler } from "express";

/** An invented city has no place in a search engine. */
export const robots: RequestHandler = (_request, response, next) => {
  response.setHeader("X-Robots-Tag", "noindex, nofollow");
  next();
};
