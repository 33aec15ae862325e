import { createServer } from "node:http";
import { openJobs, startJobs, stopJobs } from "~/jobs.server";
import { disconnect } from "~/platform/db/client.server";
import type { Env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { plaza } from "~/platform/process";
import type { OpenDatabase } from "./database/open";
import { fillDemonstration } from "./demonstration";
import { checkHost, hostOf, isAlone } from "./host";
import { createApp } from "./http/app";
import { type Health, watchDatabase } from "./http/health";
import { listen, stopListening } from "./http/listen";
import { settleInstallation, whileSettling } from "./installation";
import { onClose } from "./process/closing";
import { openSite } from "./site";
import { warmUp } from "./warm-up";
import { welcome } from "./welcome";

interface Opening {
  settings: Env;
  database: OpenDatabase;
  development: boolean;
}

/** From a database at this Plaza's schema to the first visitor. */
export async function openDoors({ settings, database, development }: Opening): Promise<void> {
  onClose("database client", disconnect);
  const demonstration = await whileSettling(database.url, () => settle(settings));
  const health = watchDatabase(database.url, database.revive);
  onClose("health", health.close);
  if (settings.jobsInProcess) await startJobs();

  const port = await listenToVisitors({ settings, demonstration, development, health });
  await warmUp(health);
  plaza()["ready"] = true;
  await welcome({ address: settings.appUrl ?? `http://localhost:${port}`, demonstration, database });
}

async function settle(settings: Env): Promise<boolean> {
  await openJobs((error) => log().error({ jobs: String(error) }));
  onClose("jobs", stopJobs);
  const check = (demonstration: boolean) => checkHost(settings, demonstration);
  return settleInstallation({ asked: settings.demonstration, byDefault: isAlone(settings), check }, fillDemonstration);
}

interface Visited {
  settings: Env;
  demonstration: boolean;
  development: boolean;
  health: Health;
}

/** Answers the port. */
async function listenToVisitors({ settings, demonstration, development, health }: Visited): Promise<number> {
  const server = createServer();
  const site = await openSite(server, development);
  onClose("site", site.close);
  const { appUrl, trustProxy } = settings;
  server.on("request", createApp({ ...site, health, demonstration, development, appUrl, trustProxy }));
  onClose("visitors", () => stopListening(server));
  const port = await listen(server, hostOf(settings), settings.port);
  process.env["PORT"] = String(port);
  return port;
}
