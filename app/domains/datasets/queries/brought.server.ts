import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";

interface Brought {
  importRun: number | null;
  /** Numbers of the datasets. */
  ids: number[];
}

/** What an activity brought to the catalogue: by a run, or by the word that a doubtful record is a new one. Null where it brought nothing. */
export async function broughtBy(activityId: number): Promise<Brought | null> {
  const activity = await db().activity.findUnique({
    where: { id: activityId },
    select: { verb: true, facts: true, datasetId: true, importRun: { select: { id: true, sourceId: true, startedAt: true } } },
  });
  if (activity?.verb === "catalog.imported" && activity.importRun) return broughtByRun(activity.importRun);
  const isNew = activity?.verb === "dataset.matched" && (activity.facts as { same?: boolean }).same === false;
  return isNew && activity.datasetId !== null ? { importRun: null, ids: await listed({ id: activity.datasetId }) } : null;
}

/** A dataset's first moment is its run's. What runs wrote that broke before their end is brought by the next that ends well. */
async function broughtByRun({ id, sourceId, startedAt }: { id: number; sourceId: number; startedAt: Date }): Promise<Brought | null> {
  const before = await db().importRun.findFirst({
    where: { sourceId, status: "done", dryRun: false, startedAt: { lt: startedAt } },
    orderBy: { startedAt: "desc" },
    select: { startedAt: true },
  });
  const ids = await listed({ sourceId, firstSeenAt: { lte: startedAt, ...(before && { gt: before.startedAt }) } });
  return ids.length > 0 ? { importRun: id, ids } : null;
}

async function listed(where: Prisma.DatasetWhereInput): Promise<number[]> {
  const rows = await db().dataset.findMany({ where: { ...where, goneAt: null }, orderBy: { id: "asc" }, select: { id: true } });
  return rows.map(({ id }) => id);
}
