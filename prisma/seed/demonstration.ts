/** Fills an empty database with the demonstration city. */
import { importCatalog } from "~/domains/catalog-import/commands.server";
import { giveHolidays } from "~/domains/departments/commands.server";
import { keepDeadlines } from "~/domains/requests/commands.server";
import { drainJobs } from "~/jobs.server";
import { type Day, addDays, cityDay, cityHour, startOfDay } from "~/platform/calendar";
import { now, setClock } from "~/platform/clock";
import { catalog, changesDaysAgo } from "./demonstration/catalog";
import { settle } from "./demonstration/city";
import { colleagues } from "./demonstration/colleagues";
import { promiseOtherwise } from "./demonstration/deadlines";
import { inventories } from "./demonstration/inventory";
import { askLinks, asksDaysAgo } from "./demonstration/links";
import { type Cast, play } from "./demonstration/play";
import { schedule } from "./demonstration/schedule";
import { stories } from "./demonstration/stories";

const opensDaysAgo = 550;
const catalogAddress = "https://data.lacity.org/api/catalog/v1";

/**
 * Plays eighteen months through the commands, each step at its own time; on each day on which something happened its morning comes
 * first, with what is due, and the queues are run empty in the evening. Takes some seconds; expects migrations applied and queues open.
 */
export async function seedDemonstration(): Promise<void> {
  const seedDay = cityDay(now());
  try {
    at(startOfDay(addDays(seedDay, -opensDaysAgo)));
    const happenings = everything({ ...(await settle()), seedDay, requests: new Map(), actors: new Map() });
    let dawned: Day | null = null;
    for (const [index, { moment, happen }] of happenings.entries()) {
      if (isDaytime(moment) && dawned !== cityDay(moment)) await morning((dawned = cityDay(moment)));
      at(moment);
      await happen();
      const next = happenings[index + 1];
      if (!next || cityDay(next.moment) !== cityDay(moment)) await drainJobs();
    }
    await giveHolidays();
  } finally {
    setClock(null);
  }
}

const dawn = 7;
const isDaytime = (moment: Date) => cityHour(moment) > dawn;

async function morning(day: Day): Promise<void> {
  at(new Date(startOfDay(day).getTime() + dawn * 3_600_000));
  await keepDeadlines();
}

/** In the order of time: the catalogue as read where the portal changed, and every step of every story, and links asked in the last week. */
function everything(cast: Cast): { moment: Date; happen: () => Promise<void> }[] {
  const readings = [...new Set([opensDaysAgo, ...changesDaysAgo, 0])].map((daysAgo) => ({
    moment: startOfDay(addDays(cast.seedDay, -daysAgo)),
    happen: () => readCatalog(cast.seedDay, daysAgo),
  }));
  const steps = schedule(stories, cast.seedDay).map((step) => ({ moment: step.at, happen: () => play(cast, step) }));
  const asked = asksDaysAgo.map((daysAgo) => ({ moment: noon(addDays(cast.seedDay, -daysAgo)), happen: () => askLinks(cast) }));
  const promised = [{ moment: noon(addDays(cast.seedDay, -opensDaysAgo)), happen: () => promiseOtherwise(cast) }];
  return [...readings, ...steps, ...inventories(cast), ...colleagues(cast), ...asked, ...promised].sort((a, b) => a.moment.getTime() - b.moment.getTime());
}

async function readCatalog(seedDay: Day, daysAgo: number): Promise<void> {
  await importCatalog({ address: catalogAddress, document: catalog(seedDay, daysAgo) });
}

const noon = (day: Day) => new Date(startOfDay(day).getTime() + 12 * 3_600_000);

function at(moment: Date): void {
  setClock(() => moment);
}
