import { join } from "node:path";
import express, { Router, type RequestHandler } from "express";
import withBrotli from "express-static-gzip";

/** The built scripts and styles, whose names change with their content, and the public files, whose names do not. */
export function builtAssets(clientFolder: string): RequestHandler {
  const router = Router();
  const serveStatic = { immutable: true, maxAge: "1y", fallthrough: false } as const;
  router.use("/assets", withBrotli(join(clientFolder, "assets"), { enableBrotli: true, orderPreference: ["br"], index: false, serveStatic }));
  router.use(express.static(clientFolder, { maxAge: "1h", index: false, redirect: false }));
  return router;
}
