import compression from "compression";
import type { ServerBuild } from "@remix-run/node";
import express, { type Express, type RequestHandler } from "express";
import { asked } from "./asked";
import { bodySizeLimit } from "./body-size";
import { failed } from "./failed";
import type { Health } from "./health";
import { healthRoutes } from "./health-routes";
import { originCheck } from "./origin";
import { remix } from "./remix";
import { requestLog } from "./request-log";
import { robots } from "./robots";
import { securityHeaders } from "./security-headers";
import { whileDatabaseIsDown } from "./database-gate";

export interface AppParts {
  /** Remix's build, or what loads it anew for each request while developing. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** What serves scripts, styles and public files: see `builtAssets`. */
  assets: RequestHandler;
  health: Health;
  /** Whether the database is marked as a demonstration. */
  demonstration: boolean;
  development?: boolean;
  appUrl?: string;
  trustProxy?: number | string[];
}

/** The HTTP application: one for production, development and tests. */
export function createApp({ build, assets, health, demonstration, development = false, appUrl, trustProxy }: AppParts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustProxy ?? false);
  app.set("query parser", false);

  app.use(asked({ trusting: trustProxy !== undefined }));
  app.use(healthRoutes(health));
  app.use(securityHeaders({ development, https: appUrl?.startsWith("https:") ?? false }));
  if (demonstration) app.use(robots);
  app.use(compression());
  app.use(assets);
  app.use(requestLog);
  app.use(originCheck(appUrl));
  app.use(bodySizeLimit);
  app.use(whileDatabaseIsDown(health));
  app.use(remix({ build, health, appUrl, development }));
  app.use(failed);
  return app;
}
