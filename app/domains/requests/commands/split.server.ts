import { randomUUID } from "node:crypto";
import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { copyFollowers } from "~/domains/following/commands.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { slugOf } from "~/platform/slug";
import { canSplit } from "../policy";
import { type Part, type SplitForm, partsOf } from "../schemas";
import { type LockedRequest, requestForUpdate } from "./locking.server";
import { allowStill, allowVersion } from "./moving.server";
import { reviewPart } from "./release.server";

/**
 * Makes several requests of one that asks for several things. It stays as the first part, with its votes; the others begin with its
 * state, its dates and a copy of its votes and followers, who may then drop any. A second press (the same `submissionKey`) is the first.
 * Throws `forbidden`, `conflict`.
 */
export async function splitRequest(actor: PersonActor, id: number, form: SplitForm): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    const done = await tx.datasetRequest.count({ where: { submissionKey: form.submissionKey, splitFromId: id } });
    if (done > 0) return;
    allowStill(canSplit(actor, request), actor, request, form.seenVersion);
    allowVersion(request, form.seenVersion);

    const [first, ...others] = partsOf(form);
    const revision = await becomesFirst(tx, actor, request, first!);
    const parts: number[] = [];
    for (const [place, part] of others.entries()) {
      parts.push(await publishPart(tx, actor, request, part, place === 0 ? form.submissionKey : randomUUID()));
    }
    await record(tx, { actor, verb: "request.split", request, forDepartmentId: request.departmentId, facts: { parts, revision } });
  });
}

async function becomesFirst(tx: Tx, actor: PersonActor, request: LockedRequest, { title, body }: Part): Promise<number> {
  const at = now();
  const before = { title: request.title, body: request.body };
  const revision = await tx.revision.create({ data: { requestId: request.id, editorId: actor.id, at, before } });
  await tx.datasetRequest.update({
    where: { id: request.id },
    data: { title, body, slug: slugOf(title), editedAt: at, version: { increment: 1 } },
  });
  return revision.id;
}

async function publishPart(tx: Tx, actor: PersonActor, request: LockedRequest, { title, body }: Part, submissionKey: string): Promise<number> {
  const part = await tx.datasetRequest.create({
    data: { ...inherited(request), title, body, slug: slugOf(title), submissionKey, splitFromId: request.id },
    select: { id: true },
  });
  await tx.$executeRaw`
    INSERT INTO vote (request_id, person_id, at, use) SELECT ${part.id}, person_id, at, use FROM vote WHERE request_id = ${request.id}`;
  await tx.$executeRaw`
    INSERT INTO extension (request_id, department_id, by_id, at, reason, from_due, to_due, note, language)
    SELECT ${part.id}, department_id, by_id, at, reason, from_due, to_due, note, language FROM extension WHERE request_id = ${request.id}`;
  await copyFollowers(tx, { from: request.id, to: part.id });
  await reviewPart(tx, request, { id: part.id, title });
  await record(tx, { actor, verb: "request.split_off", request: part, forDepartmentId: request.departmentId, facts: { other: request.id } });
  return part.id;
}

/** What every part has of the whole: who asked, what about, whose it is, its state and its dates. What was released was the whole's. */
function inherited(request: LockedRequest) {
  const {
    language, authorId, showName, onBehalfOf, onBehalfOfDepartmentId, topicId, frequency, formats, area, period, exampleUrl, kind,
    departmentId, status, voteCount, createdAt, dueOn, promisedDays, acknowledgeDueOn, firstDueOn,
    statusSince, acknowledgedAt, firstAnswerAt, lastAnswerAt, decidedAt,
    plannedOn, plannedPrecision, firstPlannedOn, firstPlannedPrecision,
  } = request;
  return {
    language, authorId, showName, onBehalfOf, onBehalfOfDepartmentId, topicId, frequency, formats, area, period, exampleUrl, kind,
    departmentId, status, voteCount, createdAt, dueOn, promisedDays, acknowledgeDueOn, firstDueOn,
    statusSince, acknowledgedAt, firstAnswerAt, lastAnswerAt, decidedAt,
    plannedOn, plannedPrecision, firstPlannedOn, firstPlannedPrecision,
  };
}
