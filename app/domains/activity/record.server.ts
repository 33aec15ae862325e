import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import { enqueue } from "~/platform/jobs/queue.server";
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
  | { inventoryEntry: Identified };

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
  const { actor, verb, forDepartmentId = null, facts = {} } = happening;
  const activity = await tx.activity.create({
    data: {
      at: now(),
      verb,
      audience: verbs[verb],
      actorId: personId(actor),
      actorRole: roleFor(actor, forDepartmentId),
      forDepartmentId,
      ...subjectKey(happening),
      facts,
    },
    select: { id: true, at: true },
  });
  await enqueue(tx, "activity.recorded", { activity: activity.id });
  return activity;
}

function subjectKey(subject: Subject) {
  if ("request" in subject) return { requestId: subject.request.id };
  if ("dataset" in subject) return { datasetId: subject.dataset.id };
  if ("department" in subject) return { departmentId: subject.department.id };
  if ("person" in subject) return { personId: subject.person.id };
  if ("inventoryEntry" in subject) return { inventoryEntryId: subject.inventoryEntry.id };
  return { importRunId: subject.importRun.id };
}
