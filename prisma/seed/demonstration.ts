/** Fills an empty database with the demonstration city. */
import { importCatalog } from "~/domains/catalog-import/commands.server";
import { drainJobs } from "~/jobs.server";
import { addDays, cityDay, startOfDay } from "~/platform/calendar";
import { now, setClock } from "~/platform/clock";
import { catalog } from "./demonstration/catalog";
import { settle } from "./demonstration/city";
import { play } from "./demonstration/play";
import { schedule } from "./demonstration/schedule";
import { stories } from "./demonstration/stories";

const opensDaysAgo = 250;
const catalogAddress = "https://data.lacity.org/data.json";

/** Plays every story through the commands at its own time; takes some seconds. Expects migrations applied and queues open. */
export async function seedDemonstration(): Promise<void> {
  const seedDay = cityDay(now());
  try {
    at(startOfDay(addDays(seedDay, -opensDaysAgo)));
    const cast = { ...(await settle()), seedDay, requests: new Map(), actors: new Map() };
    await importAsItStood(seedDay, opensDaysAgo);
    for (const scheduled of schedule(stories, seedDay)) {
      at(scheduled.at);
      await play(cast, scheduled);
      if (!("vote" in scheduled.step)) await drainJobs();
    }
    at(startOfDay(seedDay));
    await importAsItStood(seedDay, 0);
    await drainJobs();
  } finally {
    setClock(null);
  }
}

function at(moment: Date): void {
  setClock(() => moment);
}

async function importAsItStood(seedDay: string, daysAgo: number): Promise<void> {
  await importCatalog({ address: catalogAddress, document: catalog(seedDay, daysAgo) });
}
