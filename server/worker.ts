import { openJobs, startJobs, stopJobs } from "~/jobs.server";
import { disconnect } from "~/platform/db/client.server";
import { log } from "~/platform/log.server";
import { openDatabase } from "./database/open";
import { say } from "./first-run/say.mjs";
import { whileSettling } from "./installation";
import { closeAfter, closeOnSignals, onClose } from "./process/closing";

/** Works through the jobs apart from the web process, as many times as there are machines for it. */
export async function work(): Promise<void> {
  closeOnSignals();
  try {
    const database = await openDatabase();
    onClose("database client", disconnect);
    // A demonstration being filled runs its own jobs, at its own time.
    await whileSettling(database.url, async () => undefined);
    await openJobs((error) => log().error({ jobs: String(error) }));
    onClose("jobs", stopJobs);
    await startJobs();
    say("Plaza's worker is at work. Ctrl-C ends it.");
  } catch (error) {
    await closeAfter(error);
  }
}
