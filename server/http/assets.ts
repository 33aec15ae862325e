import { join } from "node:path";
import express, { Router, type RequestHandler } from "express";

/** The built scripts and styles, whose names change with their content, and the public files, whose names do not. */
export function builtAssets(clientFolder: string): RequestHandler {
  const router = Router();
  router.use("/assets", express.static(join(clientFolder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false, index: false }));
  router.use(express.static(clientFolder, { maxAge: "1h", index: false, redirect: false }));
  return router;
}
