import { randomUUID } from "node:crypto";
import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { type Tx, db, transaction } from "~/platform/db/client.server";
import type { Language } from "~/platform/db/generated/enums";
import { allow, conflict } from "~/platform/errors";
import { slugOf } from "~/platform/slug";
import { canKeepInventory } from "../policy";
import type { EntryForm } from "../schemas";
import { writeChange } from "./change-entry.server";
import { type ImportPlan, type Line, planImport } from "./import-plan.server";
import { entryColumns } from "./list-entry.server";
import { countSize, inventoryTurn, recordStep } from "./locking.server";

const mostShown = 100;

/** What a file would do, as its reader sees it before anything is written. Throws `forbidden`, `invalid`. */
export async function previewImport(actor: PersonActor, departmentId: number, text: string, language: Language) {
  allow(canKeepInventory(actor, { id: departmentId }));
  const { lines, seen } = await planImport(db(), departmentId, text, language);
  const of = <Is extends Line["is"]>(is: Is) => lines.filter((line): line is Extract<Line, { is: Is }> => line.is === is);
  const about = ({ line, title, key }: Line) => ({ line, title: title.slice(0, 120), key: key.slice(0, 100) });
  const counts = { new: of("new").length, changed: of("changed").length, unchanged: of("unchanged").length, refused: of("refused").length };
  return {
    seen, counts,
    fresh: of("new").slice(0, mostShown).map(about),
    changed: of("changed").slice(0, mostShown).map((line) => ({ ...about(line), fields: line.fields })),
    refused: of("refused").slice(0, mostShown).map((line) => ({ ...about(line), problems: line.problems })),
  };
}

export type ImportPreview = Awaited<ReturnType<typeof previewImport>>;

/**
 * Does what was seen, all of it or nothing: a file that is sent twice changes nothing the second time. Throws `forbidden`, `invalid`, and
 * `conflict` where it would now do something else.
 */
export async function applyImport(
  actor: PersonActor, departmentId: number, { text, seen }: { text: string; seen: string }, language: Language,
): Promise<{ listed: number; changed: number }> {
  allow(canKeepInventory(actor, { id: departmentId }));
  return transaction(async (tx) => {
    await inventoryTurn(tx, departmentId);
    await tx.$queryRaw`SELECT 1 FROM inventory_entry WHERE department_id = ${departmentId} ORDER BY id FOR UPDATE`;
    const plan = await planImport(tx, departmentId, text, language);
    if (plan.seen !== seen) throw conflict({ reason: "overtaken" });
    const done = { listed: await listAll(tx, actor, departmentId, plan), changed: await changeAll(tx, actor, plan) };
    await countSize(tx, departmentId);
    return done;
  });
}

async function listAll(tx: Tx, actor: PersonActor, departmentId: number, { lines }: ImportPlan): Promise<number> {
  const at = now();
  const columns = (form: EntryForm) => ({
    ...entryColumns(form), departmentId, submissionKey: randomUUID(), slug: slugOf(form.title), status: "listed" as const, statusSince: at, createdAt: at, changedAt: at,
  });
  const forms = lines.flatMap((line) => (line.is === "new" ? [line.form] : []));
  const entries = await tx.inventoryEntry.createManyAndReturn({ data: forms.map(columns), select: { id: true, departmentId: true } });
  for (const entry of entries) await recordStep(tx, actor, { verb: "inventory.listed", entry });
  return entries.length;
}

async function changeAll(tx: Tx, actor: PersonActor, { lines }: ImportPlan): Promise<number> {
  const changed = lines.flatMap((line) => (line.is === "changed" ? [line] : []));
  for (const { entry, form } of changed) await writeChange(tx, actor, entry, form);
  return changed.length;
}
