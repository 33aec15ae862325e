import { dateOf } from "~/platform/calendar";
import type { Prisma } from "~/platform/db/generated/client";
import type { Tx } from "~/platform/db/client.server";
import { slugOf } from "~/platform/slug";
import { type DatasetEntry, judged } from "./model";

export { countWanted, countWantedBy } from "./commands/count-wanted.server";
export { judgeAnew } from "./commands/judge-anew.server";

/** Adds datasets that the catalogue lists for the first time. */
export async function addDatasets(tx: Tx, sourceId: number, entries: DatasetEntry[], at: Date): Promise<void> {
  if (entries.length === 0) return;
  const added = await tx.dataset.createManyAndReturn({
    data: entries.map((entry) => ({ ...columns(entry), sourceId, identifier: entry.identifier, firstSeenAt: at, lastSeenAt: at })),
    select: { id: true, identifier: true },
  });
  const ids = new Map(added.map(({ id, identifier }) => [identifier, id]));
  await tx.distribution.createMany({ data: entries.flatMap((entry) => distributions(entry, ids.get(entry.identifier))) });
}

/** Brings one dataset to what the catalogue says now; one that was gone is back. */
export async function changeDataset(tx: Tx, id: number, entry: DatasetEntry, at: Date): Promise<void> {
  await tx.dataset.update({ where: { id }, data: { ...columns(entry), lastSeenAt: at, goneAt: null }, select: { id: true } });
  await tx.distribution.deleteMany({ where: { datasetId: id } });
  await tx.distribution.createMany({ data: distributions(entry, id) });
}

/** Notes that the catalogue still lists these as they are. */
export async function noteSeen(tx: Tx, ids: number[], at: Date): Promise<void> {
  if (ids.length > 0) await tx.dataset.updateMany({ where: { id: { in: ids } }, data: { lastSeenAt: at } });
}

/** Marks datasets that the catalogue no longer lists. Their pages, followers and requests stay. */
export async function retireDatasets(tx: Tx, ids: number[], at: Date): Promise<void> {
  if (ids.length > 0) await tx.dataset.updateMany({ where: { id: { in: ids }, goneAt: null }, data: { goneAt: at } });
}

function columns(entry: DatasetEntry) {
  const { distributions: _, identifier: __, issuedOn, modifiedOn, raw, ...rest } = entry;
  const { dueOn, ...judgement } = judged(entry);
  return {
    ...rest,
    ...judgement,
    dueOn: dueOn && dateOf(dueOn),
    slug: slugOf(entry.title),
    issuedOn: issuedOn && dateOf(issuedOn),
    modifiedOn: modifiedOn && dateOf(modifiedOn),
    raw: raw as Prisma.InputJsonObject,
  };
}

function distributions(entry: DatasetEntry, datasetId: number | undefined) {
  if (datasetId === undefined) return [];
  return entry.distributions.map((distribution, position) => ({ ...distribution, datasetId, position }));
}
