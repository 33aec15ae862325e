import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, invalid } from "~/platform/errors";
import { slugOf } from "~/platform/slug";
import { planIn, saidOf } from "../plan";
import { canKeepInventory } from "../policy";
import type { ChangeEntryForm, EntryForm } from "../schemas";
import { allowEntry, entryColumns, withFreeKey } from "./list-entry.server";
import { type LockedEntry, allowVersion, entryForUpdate, recordStep } from "./locking.server";

/** Corrects what an entry says; a promised date moves by scheduling it anew. Throws `forbidden`, `conflict`, `invalid`. */
export async function changeEntry(actor: PersonActor, id: number, { seenVersion, ...form }: ChangeEntryForm): Promise<{ id: number; slug: string }> {
  return withFreeKey(() => transaction(async (tx) => {
    const entry = await entryForUpdate(tx, id);
    allow(canKeepInventory(actor, { id: entry.departmentId }));
    allowVersion(entry, seenVersion);
    const plan = planIn(entry);
    await allowEntry(tx, entry.departmentId, form, { plannedOn: plan ? saidOf(plan) : undefined });
    return writeChange(tx, actor, entry, form);
  }));
}

/** Writes what differs, or nothing. Whoever calls has the entry locked. */
export async function writeChange(tx: Tx, actor: PersonActor, entry: LockedEntry, form: EntryForm): Promise<{ id: number; slug: string }> {
  const after = entryColumns(form);
  const fields = changedFields(entry, after);
  if (fields.length === 0) return entry;
  if (fields.includes("plannedOn") && entry.status !== "listed") throw invalid({ plannedOn: ["promised"] });
  const slug = slugOf(form.title);
  await tx.inventoryEntry.update({ where: { id: entry.id }, data: { ...after, slug, changedAt: now(), version: { increment: 1 } } });
  await recordStep(tx, actor, { verb: "inventory.changed", entry, facts: { fields } });
  return { id: entry.id, slug };
}

type Columns = ReturnType<typeof entryColumns>;

/** Which of an entry's columns would change; the date and its precision are one thing. */
export function changedFields(before: Columns, after: Columns): string[] {
  const same = (name: keyof Columns) => String(before[name] ?? "") === String(after[name] ?? "");
  const { plannedPrecision: _, ...rest } = after;
  const names = (Object.keys(rest) as (keyof typeof rest)[]).filter((name) => !same(name));
  return names.includes("plannedOn") || same("plannedPrecision") ? names : [...names, "plannedOn"];
}
