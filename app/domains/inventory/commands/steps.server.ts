import type { PersonActor } from "~/domains/activity/actor";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict, invalid } from "~/platform/errors";
import { type InventoryStatus, canMove, needsReason } from "../model";
import { columnsOf, planIn, planOf, planProblem, saidOf } from "../plan";
import { canKeepInventory } from "../policy";
import type { StepForm } from "../schemas";
import { type LockedEntry, allowVersion, countSize, entryForUpdate, keepNote, recordStep } from "./locking.server";

type Form<Step extends StepForm["step"]> = Omit<Extract<StepForm, { step: Step }>, "step">;

/** Promises a date in public; moving the promise is said why. Throws `forbidden`, `conflict`, `invalid`. */
export function scheduleEntry(actor: PersonActor, id: number, form: Form<"schedule">): Promise<void> {
  return step(actor, id, form, "scheduled", async (_tx, entry) => {
    const plan = planOf(form.plannedOn)!;
    const before = planIn(entry);
    if (entry.status === "scheduled" && before && saidOf(before) === form.plannedOn) return null;
    const problem = planProblem(plan, cityDay(now()));
    if (problem) throw invalid({ plannedOn: [problem] });
    const columns = columnsOf(plan);
    const first = entry.firstPlannedOn ? {} : { firstPlannedOn: columns.plannedOn, firstPlannedPrecision: columns.plannedPrecision };
    return { data: { ...columns, ...first }, facts: { plannedOn: form.plannedOn, ...(before && entry.status === "scheduled" && { before: saidOf(before) }) } };
  });
}

/** Says which dataset of the portal it is: votes and followers are told. Throws `forbidden`, `conflict`, `invalid`. */
export function publishEntry(actor: PersonActor, id: number, form: Form<"publish">): Promise<void> {
  return step(actor, id, form, "published", async (tx) => {
    const dataset = await tx.dataset.findUnique({ where: { id: form.datasetId }, select: { id: true, goneAt: true } });
    if (!dataset || dataset.goneAt) throw invalid({ datasetId: ["dataset"] });
    return { data: { datasetId: dataset.id }, facts: { dataset: dataset.id } };
  });
}

/** Takes it from the list, and says why: it stays to be read at its address. Throws like `scheduleEntry`. */
export function removeEntry(actor: PersonActor, id: number, form: Form<"remove">): Promise<void> {
  return step(actor, id, form, "removed", async () => ({ data: {}, facts: {} }));
}

/** Lists anew what was scheduled, removed or taken for published. A promise that is taken back stays the first. Throws like `scheduleEntry`. */
export function relistEntry(actor: PersonActor, id: number, form: Form<"list">): Promise<void> {
  return step(actor, id, form, "listed", async (_tx, entry) => ({
    data: { datasetId: null, ...(entry.status === "scheduled" && columnsOf(null)) }, facts: {},
  }));
}

interface Change {
  data: Parameters<Tx["inventoryEntry"]["update"]>[0]["data"];
  facts: Record<string, string | number>;
}

const verbs = { listed: "inventory.listed", scheduled: "inventory.scheduled", published: "inventory.published", removed: "inventory.removed" } as const;

async function step(
  actor: PersonActor, id: number, { seenVersion, reason }: { seenVersion: number; reason?: string | undefined }, to: InventoryStatus,
  change: (tx: Tx, entry: LockedEntry) => Promise<Change | null>,
): Promise<void> {
  await transaction(async (tx) => {
    const entry = await entryForUpdate(tx, id);
    allow(canKeepInventory(actor, { id: entry.departmentId }));
    allowVersion(entry, seenVersion);
    if (!canMove(entry.status, to)) throw conflict({ reason: "overtaken" });
    const changed = await change(tx, entry);
    if (!changed) return;
    if (needsReason(entry.status, to) && !reason) throw invalid({ reason: ["required"] });
    const note = await keepNote(tx, actor, id, reason);
    const since = entry.status === to ? {} : { status: to, statusSince: now() };
    await tx.inventoryEntry.update({ where: { id }, data: { ...changed.data, ...since, changedAt: now(), version: { increment: 1 } } });
    await recordStep(tx, actor, { verb: verbs[to], entry, facts: { from: entry.status, to, ...changed.facts, ...(note !== null && { note }) } });
    await countSize(tx, entry.departmentId);
  });
}
