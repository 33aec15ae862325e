import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";

interface Brought {
  importRun: number | null;
  datasets: Prisma.DatasetWhereInput;
}

/** The datasets that an activity brought: a run of the catalogue, or the word that a doubtful record is a new one. Null where it brought none. */
export async function broughtBy(activityId: number): Promise<Brought | null> {
  const activity = await db().activity.findUnique({
    where: { id: activityId },
    select: { verb: true, facts: true, datasetId: true, importRun: { select: { id: true, sourceId: true, startedAt: true } } },
  });
  if (activity?.verb === "catalog.imported" && activity.importRun) return broughtByRun(activity.importRun);
  const isNew = activity?.verb === "dataset.matched" && (activity.facts as { same?: boolean }).same === false;
  return isNew && activity.datasetId !== null ? { importRun: null, datasets: { id: activity.datasetId } } : null;
}

/** A dataset's first moment is its run's. What runs wrote that broke before their end is brought by the next that ends well. */
async function broughtByRun({ id, sourceId, startedAt }: { id: number; sourceId: number; startedAt: Date }): Promise<Brought> {
  const before = await db().importRun.findFirst({
    where: { sourceId, status: "done", dryRun: false, startedAt: { lt: startedAt } },
    orderBy: { startedAt: "desc" },
    select: { startedAt: true },
  });
  return { importRun: id, datasets: { sourceId, firstSeenAt: { lte: startedAt, ...(before && { gt: before.startedAt }) } } };
}

const atOnce = 200;

/** Those of them that are still listed, some at a time: a city's first reading brings thousands. */
export async function* titlesOf(datasets: Prisma.DatasetWhereInput) {
  for (let after = 0; ; ) {
    const some = await db().dataset.findMany({
      where: { AND: [datasets, { goneAt: null, id: { gt: after } }] },
      orderBy: { id: "asc" },
      take: atOnce,
      select: { id: true, title: true },
    });
    yield* some;
    if (some.length < atOnce) return;
    after = some.at(-1)!.id;
  }
}
