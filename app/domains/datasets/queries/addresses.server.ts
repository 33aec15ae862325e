import { db } from "~/platform/db/client.server";

/** The highest number a dataset has. */
export async function newestDataset(): Promise<number> {
  return (await db().dataset.aggregate({ _max: { id: true } }))._max.id ?? 0;
}

/** Published datasets by number, with when they last changed, as far as the catalog says. */
export async function datasetAddresses(numbers: { gt: number; lte: number }) {
  const rows = await db().dataset.findMany({
    where: { id: numbers, goneAt: null },
    orderBy: { id: "asc" },
    select: { id: true, slug: true, modifiedOn: true, firstSeenAt: true },
  });
  return rows.map(({ id, slug, modifiedOn, firstSeenAt }) => ({ id, slug, changed: modifiedOn ?? firstSeenAt }));
}
