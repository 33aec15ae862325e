import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import { enqueue, enqueueAll } from "~/platform/jobs/queue.server";
import { type Actor, personId, roleFor } from "./actor";
import { type Verb, verbs } from "./verbs";

interface Identified {
  id: number;
}

type Subject =
  | { request: Identified }
  | { dataset: Identified }
  | { department: Identified }
  | { person: Identified }
  | { importRun: Identified }
  | { inventoryEntry: Identified }
  | { holiday: Identified }
  | { deadlinePolicy: Identified }
  /** A part of the city's set-up: "refusal:too_broad". */
  | { setting: string };

/** Ids, codes, dates and numbers; never names or text, which live in rows that can be redacted. */
export type Facts = Record<string, string | number | boolean | null | number[] | string[]>;

type Happening = Subject & {
  actor: Actor;
  verb: Verb;
  /** The department the actor speaks for, where they do. */
  forDepartmentId?: number | null;
  facts?: Facts;
};

/** Writes what happened, in the transaction of the change itself, and wakes everyone who listens. */
export async function record(tx: Tx, happening: Happening): Promise<{ id: number; at: Date }> {
  const activity = await tx.activity.create({ data: rowOf(happening), select: { id: true, at: true } });
  await enqueue(tx, "activity.recorded", { activity: activity.id });
  return activity;
}

/** Many at once, in two statements. */
export async function recordAll(tx: Tx, happenings: Happening[]): Promise<void> {
  if (happenings.length === 0) return;
  const activities = await tx.activity.createManyAndReturn({ data: happenings.map(rowOf), select: { id: true } });
  await enqueueAll(tx, "activity.recorded", activities.map(({ id }) => ({ activity: id })));
}

function rowOf(happening: Happening) {
  const { actor, verb, forDepartmentId = null, facts = {} } = happening;
  return {
    at: now(),
    verb,
    audience: verbs[verb],
    actorId: personId(actor),
    actorRole: roleFor(actor, forDepartmentId),
    forDepartmentId,
    ...subjectKey(happening),
    facts,
  };
}

function subjectKey(subject: Subject) {
  if ("request" in subject) return { requestId: subject.request.id };
  if ("dataset" in subject) return { datasetId: subject.dataset.id };
  if ("department" in subject) return { departmentId: subject.department.id };
  if ("person" in subject) return { personId: subject.person.id };
  if ("inventoryEntry" in subject) return { inventoryEntryId: subject.inventoryEntry.id };
  if ("holiday" in subject) return { holidayId: subject.holiday.id };
  if ("deadlinePolicy" in subject) return { deadlinePolicyId: subject.deadlinePolicy.id };
  if ("importRun" in subject) return { importRunId: subject.importRun.id };
  return { setting: subject.setting };
}
