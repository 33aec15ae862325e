import { createServer } from "node:http";
import { openJobs, startJobs, stopJobs } from "~/jobs.server";
import { disconnect } from "~/platform/db/client.server";
import { env, type Env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { plaza } from "~/platform/process";
import { checkout, openDatabase } from "./database/open";
import { fillDemonstration } from "./demonstration";
import { createApp } from "./http/app";
import { type Health, watchDatabase } from "./http/health";
import { listen, stopListening } from "./http/listen";
import { checkHost, hostOf, isAlone } from "./host";
import { settleInstallation, whileSettling } from "./installation";
import { closeAll, closeOnSignals, onClose } from "./process/closing";
import { dataFolder, openDataFolder } from "./process/data-folder.mjs";
import { checkListening } from "./process/port.mjs";
import { claim } from "./process/running.mjs";
import { openSite } from "./site";
import { warmUp } from "./warm-up";
import { welcome } from "./welcome";

/** The web process, from the environment to the first visitor. What was opened is closed in reverse, however it ends. */
export async function serve({ development }: { development: boolean }): Promise<void> {
  closeOnSignals();
  try {
    await boot(env(), development);
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function boot(settings: Env, development: boolean): Promise<void> {
  const claimed = settings.databaseUrl ? null : await claimDataFolder(settings);
  await checkListening(hostOf(settings), settings.port);
  const database = await openDatabase();
  onClose("database", database.close);
  onClose("database client", disconnect);

  const demonstration = await whileSettling(database.url, () => settle(settings));
  checkHost(settings, demonstration);
  const health = watchDatabase(database.url, database.revive);
  onClose("health", health.close);
  if (settings.jobsInProcess) await startJobs();

  const port = await open(settings, { demonstration, development, health });
  if (claimed) onClose("closing", claimed.closing);
  await warmUp(health);
  plaza()["ready"] = true;
  await welcome({ address: settings.appUrl ?? `http://localhost:${port}`, demonstration, database });
}

async function claimDataFolder({ publicUrl }: Env) {
  const folder = dataFolder(checkout);
  await openDataFolder(folder);
  const claimed = await claim(folder, publicUrl);
  onClose("claim", claimed.release);
  return claimed;
}

async function settle(settings: Env): Promise<boolean> {
  await openJobs((error) => log().error({ jobs: String(error) }));
  onClose("jobs", stopJobs);
  return settleInstallation({ asked: settings.demonstration, byDefault: isAlone(settings) }, fillDemonstration);
}

interface Visited {
  demonstration: boolean;
  development: boolean;
  health: Health;
}

/** Opens the doors. Answers the port. */
async function open(settings: Env, { demonstration, development, health }: Visited): Promise<number> {
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
