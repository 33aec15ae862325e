import { record } from "~/domains/activity/record.server";
import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import { conflict, found } from "~/platform/errors";
import { takeTurn } from "~/platform/db/turns.server";

/** One at a time writes in a department's inventory: its size is counted with each change. */
export const inventoryTurn = (tx: Tx, departmentId: number) => takeTurn(tx, `inventory of department ${departmentId}`);

/** The entry, locked until the transaction ends, in its department's turn. */
export async function entryForUpdate(tx: Tx, id: number) {
  const { departmentId } = found(await tx.inventoryEntry.findUnique({ where: { id }, select: { departmentId: true } }));
  await inventoryTurn(tx, departmentId);
  await tx.$queryRaw`SELECT 1 FROM inventory_entry WHERE id = ${id} FOR UPDATE`;
  return tx.inventoryEntry.findUniqueOrThrow({ where: { id } });
}

export type LockedEntry = Awaited<ReturnType<typeof entryForUpdate>>;

export function allowVersion(entry: { version: number }, seenVersion: number): void {
  if (entry.version !== seenVersion) throw conflict({ reason: "overtaken" });
}

/** Anew, in the department's turn: no sum of steps can go astray. */
export async function countSize(tx: Tx, departmentId: number): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO inventory_size (department_id, listed, scheduled, published)
    SELECT ${departmentId}, count(*) FILTER (WHERE status = 'listed'), count(*) FILTER (WHERE status = 'scheduled'), count(*) FILTER (WHERE status = 'published')
    FROM inventory_entry WHERE department_id = ${departmentId}
    ON CONFLICT (department_id) DO UPDATE SET listed = excluded.listed, scheduled = excluded.scheduled, published = excluded.published`;
}

interface Step {
  verb: "inventory.listed" | "inventory.changed" | "inventory.scheduled" | "inventory.published" | "inventory.removed";
  entry: { id: number; departmentId: number };
  facts?: Parameters<typeof record>[1]["facts"];
}

/** What happened, by whoever speaks for the department. */
export const recordStep = (tx: Tx, actor: PersonActor, { verb, entry, facts }: Step) =>
  record(tx, { actor, verb, inventoryEntry: { id: entry.id }, forDepartmentId: entry.departmentId, ...(facts && { facts }) });

/** Why, in public, as the number of its row; null where nothing was said. */
export async function keepNote(tx: Tx, actor: PersonActor, entryId: number, body: string | undefined): Promise<number | null> {
  if (!body) return null;
  const note = await tx.inventoryNote.create({ data: { entryId, byId: actor.id, at: now(), body, language: actor.language }, select: { id: true } });
  return note.id;
}
