import type { Tx } from "~/platform/db/client.server";
import { keepTurn } from "./commands/keep-revisions.server";

export { checkLinks } from "./commands/check-links.server";
export { countWanted, countWantedBy } from "./commands/count-wanted.server";
export { keepRevisions, keepTurn } from "./commands/keep-revisions.server";
export { addProvisional, joinProvisional, retireProvisional } from "./commands/provisional.server";
export { enrolLinks } from "./commands/enrol-links.server";
export { noteLink } from "./commands/note-link.server";
export { settleBroken } from "./commands/settle-broken.server";
export { takeLinks } from "./commands/take-links.server";
export { judgeAnew } from "./commands/judge-anew.server";
export { addDatasets, changeDatasets } from "./commands/write-entries.server";

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
