import { type Actor, system } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { carryThrough } from "./carry-through.server";
import { compare } from "./compare.server";
import { type CatalogInput, type OnProgress, readFeed } from "./feed.server";
import { heartbeat } from "./live.server";
import type { ImportReport } from "./report";
import { startRun } from "./runs.server";

interface Options {
  dryRun?: boolean;
  /** A person says that the list is whole, however short. */
  confirm?: boolean;
  onProgress?: OnProgress;
  actor?: Actor;
}

/**
 * Brings a city's catalogue in, at once: adds, changes and retires the datasets of one source. Nothing is written when the feed
 * cannot be read (`invalid` or `unavailable`, with `facts.reason`), when another run of it is under way (`conflict`), or when the
 * feed is doubtful (`stop` in the report).
 */
export async function importCatalog(input: CatalogInput, options: Options = {}): Promise<ImportReport> {
  const { dryRun = false, confirm = false, onProgress = () => undefined, actor = system } = options;
  const feed = await readFeed(input, onProgress);
  const source = await db().catalogSource.findUnique({ where: { address: feed.address }, select: { id: true } });
  const listsNothing = feed.readings.every(({ kind }) => kind !== "record");
  if (dryRun || (!source && listsNothing)) return (await compare(source?.id ?? null, feed, { dryRun })).report;
  const run = await startRun(actor, feed, confirm ? 0 : null);
  const beat = heartbeat(run.id);
  return carryThrough(run, feed, async (progress) => {
    await beat(progress);
    await onProgress(progress);
  });
}
