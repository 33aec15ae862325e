import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { AppParts } from "./http/app";
import { builtAssets } from "./http/assets";
import { checkout } from "./database/open";

type Site = Pick<AppParts, "build" | "assets"> & { close(): Promise<void> };

/** The application and its files: as built, or straight from the sources with hot reload. */
export function openSite(server: Server, development: boolean): Promise<Site> {
  return development ? fromSources(server) : asBuilt();
}

async function asBuilt(): Promise<Site> {
  const build = (await import(pathToFileURL(join(checkout, "build/server/index.js")).href)) as ServerBuild;
  return { build, assets: builtAssets(join(checkout, "build/client")), close: async () => undefined };
}

async function fromSources(server: Server): Promise<Site> {
  const { createServer } = await import("vite");
  const ours = process.listeners("SIGTERM");
  const vite = await createServer({ root: checkout, server: { middlewareMode: true, hmr: { server } }, appType: "custom" });
  // The Vite that Remix's plugin opens for itself ends the process at once, leaving the database behind.
  for (const listener of process.listeners("SIGTERM")) if (!ours.includes(listener)) process.off("SIGTERM", listener);
  return {
    build: () => vite.ssrLoadModule("virtual:remix/server-build") as unknown as Promise<ServerBuild>,
    assets: vite.middlewares,
    close: () => vite.close(),
  };
}
