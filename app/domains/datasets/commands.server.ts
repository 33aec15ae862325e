import { dateOf } from "~/platform/calendar";
import { Prisma } from "~/platform/db/generated/client";
import type { Tx } from "~/platform/db/client.server";
import { slugOf } from "~/platform/slug";
import { keepTurn } from "./commands/keep-revisions.server";
import { type DatasetEntry, judged } from "./model";

export { checkLinks } from "./commands/check-links.server";
export { countWanted, countWantedBy } from "./commands/count-wanted.server";
export { keepRevisions, keepTurn } from "./commands/keep-revisions.server";
export { addProvisional, joinProvisional, retireProvisional } from "./commands/provisional.server";
export { enrolLinks } from "./commands/enrol-links.server";
export { settleBroken } from "./commands/settle-broken.server";
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

/** Brings datasets to what the catalogue says now, their identifiers included; one that was gone is back. */
export async function changeDatasets(tx: Tx, changes: { id: number; entry: DatasetEntry }[], at: Date): Promise<void> {
  for (const { id, entry } of changes) {
    const data = { ...columns(entry), identifier: entry.identifier, lastSeenAt: at, missingSince: null, goneAt: null };
    await tx.dataset.update({ where: { id }, data, select: { id: true } });
  }
  await tx.distribution.deleteMany({ where: { datasetId: { in: changes.map(({ id }) => id) } } });
  await tx.distribution.createMany({ data: changes.flatMap(({ id, entry }) => distributions(entry, id)) });
}

/** Notes that the catalogue still lists these as they are. */
export async function noteSeen(tx: Tx, ids: number[], at: Date): Promise<void> {
  if (ids.length > 0) await tx.dataset.updateMany({ where: { id: { in: ids } }, data: { lastSeenAt: at, missingSince: null } });
}

/** Marks datasets that one run did not find listed: at the second in a row they are gone. */
export async function noteMissing(tx: Tx, ids: number[], at: Date): Promise<void> {
  if (ids.length > 0) await tx.dataset.updateMany({ where: { id: { in: ids } }, data: { missingSince: at } });
}

/** Marks datasets that the catalogue no longer lists. Their pages, followers and requests stay. */
export async function retireDatasets(tx: Tx, ids: number[], at: Date): Promise<void> {
  const gone = await tx.dataset.updateManyAndReturn({ where: { id: { in: ids }, goneAt: null }, data: { goneAt: at }, select: { id: true } });
  await keepTurn(tx, gone.map(({ id }) => id), "gone", at);
}

/** Gives the datasets of a publisher that have no department, or had the one it stood for until now, to a department. */
export async function giveToDepartment(
  tx: Tx, { publisherName, sourceId, from }: { publisherName: string; sourceId: number | null; from: number | null }, departmentId: number,
): Promise<number> {
  const where = { publisherName, ...(sourceId !== null && { sourceId }), OR: [{ departmentId: null }, ...(from === null ? [] : [{ departmentId: from }])] };
  return (await tx.dataset.updateMany({ where, data: { departmentId } })).count;
}

function columns(entry: DatasetEntry) {
  const { distributions: _, identifier: __, issuedOn, modifiedOn, columns: known, raw, ...rest } = entry;
  const { dueOn, ...judgement } = judged(entry);
  return {
    ...rest,
    ...judgement,
    dueOn: dueOn && dateOf(dueOn),
    slug: slugOf(entry.title),
    issuedOn: issuedOn && dateOf(issuedOn),
    modifiedOn: modifiedOn && dateOf(modifiedOn),
    columns: known ? (known as unknown as Prisma.InputJsonArray) : Prisma.DbNull,
    raw: raw as Prisma.InputJsonObject,
  };
}

function distributions(entry: DatasetEntry, datasetId: number | undefined) {
  if (datasetId === undefined) return [];
  return entry.distributions.map((distribution, position) => ({ ...distribution, datasetId, position }));
}
