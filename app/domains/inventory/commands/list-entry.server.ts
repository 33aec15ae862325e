import type { PersonActor } from "~/domains/activity/actor";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { type Tx, db, transaction } from "~/platform/db/client.server";
import { isUniqueViolation } from "~/platform/db/violations.server";
import { allow, invalid } from "~/platform/errors";
import { slugOf } from "~/platform/slug";
import { columnsOf, planOf, planProblem } from "../plan";
import { canKeepInventory } from "../policy";
import type { EntryForm, NewEntryForm } from "../schemas";
import { countSize, inventoryTurn, recordStep } from "./locking.server";

interface Listed {
  id: number;
  slug: string;
}

/** Lists a dataset that is not published. A second press (the same `submissionKey`) is the first. Throws `forbidden`, `invalid`. */
export async function listEntry(actor: PersonActor, departmentId: number, { submissionKey, ...form }: NewEntryForm): Promise<Listed> {
  allow(canKeepInventory(actor, { id: departmentId }));
  const earlier = await bySubmission(departmentId, submissionKey);
  if (earlier) return earlier;
  return withFreeKey(() => transaction(async (tx) => {
    await inventoryTurn(tx, departmentId);
    const first = await bySubmission(departmentId, submissionKey, tx);
    if (first) return first;
    await allowEntry(tx, departmentId, form);
    const entry = await insertEntry(tx, departmentId, submissionKey, form);
    await recordStep(tx, actor, { verb: "inventory.listed", entry });
    await countSize(tx, departmentId);
    return entry;
  }));
}

async function bySubmission(departmentId: number, submissionKey: string, tx: Pick<Tx, "inventoryEntry"> = db()): Promise<Listed | null> {
  const entry = await tx.inventoryEntry.findUnique({ where: { submissionKey }, select: { id: true, slug: true, departmentId: true } });
  allow(entry === null || entry.departmentId === departmentId);
  return entry;
}

export function insertEntry(tx: Tx, departmentId: number, submissionKey: string, form: EntryForm) {
  const at = now();
  return tx.inventoryEntry.create({
    data: { ...entryColumns(form), departmentId, submissionKey, slug: slugOf(form.title), status: "listed", statusSince: at, createdAt: at, changedAt: at },
    select: { id: true, slug: true, departmentId: true },
  });
}

/** The columns that a form or a line of a file writes; what was left empty is null. */
export function entryColumns({ plannedOn, ...form }: EntryForm) {
  const { title, holds, language, key, ownerName, ownerId, sensitivity, sensitivityNote, how } = form;
  return {
    title, holds, language, sensitivity, how,
    key: key ?? null, ownerName: ownerName ?? null, ownerId: ownerId ?? null, sensitivityNote: sensitivityNote ?? null,
    ...columnsOf(planOf(plannedOn)),
  };
}

/** Whether its date can be and its owner works there. Throws `invalid`. */
export async function allowEntry(tx: Tx, departmentId: number, form: EntryForm, before?: { plannedOn: string | undefined }): Promise<void> {
  const plan = planOf(form.plannedOn);
  const problem = plan && form.plannedOn !== before?.plannedOn ? planProblem(plan, cityDay(now())) : null;
  if (problem) throw invalid({ plannedOn: [problem] });
  if (form.ownerId === undefined) return;
  const member = await tx.membership.count({ where: { departmentId, personId: form.ownerId, person: { deletedAt: null } } });
  if (member === 0) throw invalid({ ownerId: ["chooseOne"] });
}

/** Another entry of the department may have the identifier. */
export async function withFreeKey<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error) && !isUniqueViolation(error, "submission_key")) throw invalid({ key: ["taken"] });
    throw error;
  }
}
