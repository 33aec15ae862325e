import { judge } from "./doubt.server";
import type { Feed } from "./feed.server";
import { cityWords, knownByAddress, knownOf } from "./known.server";
import { type Plan, plan } from "./plan.server";
import { settleRepeats } from "./repeats.server";
import { type ImportReport, reportOf, strangersIn } from "./report";

/** What an import of this feed would come to; writes nothing. `accepts`: a person confirmed that a listing of so many is whole. */
export async function compare(sourceId: number | null, feed: Feed, { dryRun = false, accepts = null as number | null } = {}): Promise<{ report: ImportReport; plan: Plan }> {
  const known = await knownOf(sourceId);
  const titles = new Map(known.map(({ identifier, title }) => [identifier, title]));
  const readings = settleRepeats(feed.readings, (identifier) => titles.get(identifier));
  const city = await cityWords(sourceId);
  const planned = await plan(readings, { known, provisional: await knownByAddress() }, city, feed.reader);

  const listed = readings.filter(({ kind }) => kind === "record").length;
  const { expected, stop } = await judge(sourceId, known, listed, accepts);
  const about = { source: feed.address, dryRun, stop, known: expected, listed, strangers: strangersIn(readings, city.department) };
  return { report: reportOf(about, feed.readings.length, readings, planned), plan: planned };
}
