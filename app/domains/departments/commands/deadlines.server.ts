import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { type Tx, transaction } from "~/platform/db/client.server";
import { takeTurn } from "~/platform/db/turns.server";
import { allow, conflict, found } from "~/platform/errors";
import { type DeadlineField, type OwnPolicy, deadlineFields, policyOf } from "../deadlines";
import { canManageDeadlines } from "../policy";

const city = 0;
const nothing: OwnPolicy = { acknowledgeDays: null, decideDays: null, extensionDays: null, appealDays: null };

type Wanted = Partial<Record<DeadlineField, number | null | undefined>>;

/**
 * Sets what the city, or a department, promises from now on; days that were promised stay. Returns the number of what was recorded,
 * null where nothing changed. Throws `forbidden`, `not-found`.
 */
export async function changeDeadlines(actor: PersonActor, departmentId: number | null, wanted: Wanted): Promise<number | null> {
  allow(canManageDeadlines(actor));
  return transaction((tx) => change(tx, actor, departmentId, () => wanted));
}

/** Takes a change back, where nobody changed the same since. Throws `forbidden`, `not-found`, `conflict`. */
export async function undoDeadlines(actor: PersonActor, act: number): Promise<number | null> {
  allow(canManageDeadlines(actor));
  return transaction(async (tx) => {
    const done = found(await tx.activity.findFirst({ where: { id: act, verb: "deadlines.changed" }, select: { facts: true, deadlinePolicy: { select: { departmentId: true } } } }));
    const facts = done.facts as Record<string, number | null>;
    const fields = deadlineFields.filter((field) => field in facts);
    return change(tx, actor, found(done.deadlinePolicy).departmentId, (now) => {
      if (fields.some((field) => now[field] !== facts[field])) throw conflict({});
      return { ...now, ...Object.fromEntries(fields.map((field) => [field, facts[`${field}Before`] ?? null])) };
    });
  });
}

async function change(tx: Tx, actor: PersonActor, departmentId: number | null, wantedOf: (now: OwnPolicy) => Wanted): Promise<number | null> {
  await takeTurn(tx, "what is promised");
  if (departmentId !== null) found(await tx.department.findUnique({ where: { id: departmentId }, select: { id: true } }));
  const id = departmentId ?? city;
  const said = await tx.deadlinePolicy.findUnique({ where: { id } });
  const before: OwnPolicy = departmentId === null ? policyOf(said) : (said ?? nothing);
  const wanted = wantedOf(before);
  const after = Object.fromEntries(deadlineFields.map((field) => [field, wanted[field] ?? null])) as OwnPolicy;
  const changed = deadlineFields.filter((field) => after[field] !== before[field]);
  if (changed.length === 0) return null;
  await tx.deadlinePolicy.upsert({ where: { id }, create: { id, departmentId, ...after }, update: after });
  const activity = await record(tx, {
    actor, verb: "deadlines.changed", deadlinePolicy: { id }, forDepartmentId: departmentId,
    facts: Object.fromEntries(changed.flatMap((field) => [[field, after[field]], [`${field}Before`, before[field]]])),
  });
  return activity.id;
}
