import { type Actor, type PersonActor, roleFor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { answerMoves, isReleased, namesDatasets } from "../model";
import { canAnswer } from "../policy";
import type { AnswerForm } from "../schemas";
import { type Plan, allowDatasets, allowOriginal, allowRelease, allowTogether, originalOf, planOf } from "./answer-rules.server";
import { type LockedRequest, requestForUpdate } from "./locking.server";
import { merge } from "./merging.server";
import { allowStill, allowTransition, allowVersion, moveStatus } from "./moving.server";
import { acceptOffers } from "./settle-offer.server";

/**
 * Publishes the department's answer. Throws `forbidden`, `not-found`, `invalid`, or `conflict` when someone
 * answered first.
 */
export async function answerRequest(actor: PersonActor, id: number, form: AnswerForm): Promise<{ id: number }> {
  return transaction(async (tx) => {
    const { request, plan } = await allowAnswer(tx, actor, id, form);
    const answer = await publishAnswer(tx, actor, request, form, plan);
    await moveStatus(tx, request, form.status, {
      firstAnswerAt: request.firstAnswerAt ?? answer.at,
      lastAnswerAt: answer.at,
      ...plannedColumns(request, plan),
      ...(form.status === "declined" && { declineReason: form.declineReason ?? request.declineReason }),
      ...(form.status === "duplicate" && { duplicateOfId: form.duplicateOf ?? request.duplicateOfId }),
    });
    await linkDatasets(tx, id, form);
    await acceptOffers(tx, actor, id, form);
    const joined = originalOf(form);
    if (joined !== undefined && joined !== request.duplicateOfId) await join(tx, actor, request, joined, answer.id);
    await record(tx, {
      actor, verb: "request.answered", request, forDepartmentId: request.departmentId,
      facts: { answer: answer.id, from: request.status, to: form.status },
    });
    return answer;
  });
}

/** The original's own page tells of it, too. */
async function join(tx: Tx, actor: PersonActor, request: LockedRequest, originalId: number, answerId: number): Promise<void> {
  const votes = await merge(tx, request, originalId, answerId);
  await record(tx, {
    actor, verb: "request.joined", request: { id: originalId }, forDepartmentId: request.departmentId, facts: { other: request.id, votes },
  });
}

/** Whether this answer may be published now, with the date it promises. Throws what `answerRequest` throws. */
export async function allowAnswer(tx: Tx, actor: PersonActor, id: number, form: AnswerForm) {
  const request = await requestForUpdate(tx, id, { with: originalOf(form) });
  allowStill(canAnswer(actor, request), actor, request, form.seenVersion);
  allowVersion(request, form.seenVersion);
  allowTransition(answerMoves(request.status).includes(form.status));
  let plan: Plan | null = null;
  await allowTogether(
    () => (plan = planOf(request, form)),
    () => allowDatasets(tx, form.datasetIds),
    () => allowOriginal(tx, request, originalOf(form)),
    async () => isReleased(form.status) && (await releasesMore(tx, request, form)) && allowRelease(tx, request, actor.id),
  );
  return { request, plan: plan as Plan | null };
}

/** A release, or an update of one that names data nobody reviewed with it. */
async function releasesMore(tx: Tx, request: LockedRequest, form: AnswerForm): Promise<boolean> {
  if (form.status !== request.status) return true;
  const named = await tx.requestDataset.count({ where: { requestId: request.id, datasetId: { in: form.datasetIds } } });
  return named < new Set(form.datasetIds).size;
}

async function publishAnswer(tx: Tx, actor: PersonActor, request: LockedRequest, form: AnswerForm, plan: Plan | null) {
  return tx.answer.create({
    data: {
      requestId: request.id,
      departmentId: request.departmentId,
      authorId: actor.id,
      authorRole: roleFor(actor as Actor, request.departmentId),
      at: now(),
      fromStatus: request.status,
      toStatus: form.status,
      body: form.body,
      language: form.language ?? request.language,
      plannedOn: plan?.on ?? null,
      plannedPrecision: plan?.precision ?? null,
      planReason: plan?.reason ?? null,
      format: form.format ?? null,
      leftOut: form.leftOut ?? null,
      declineReason: form.status === "declined" ? (form.declineReason ?? null) : null,
      duplicateOfId: form.status === "duplicate" ? (form.duplicateOf ?? null) : null,
      holder: form.status === "referred" ? (form.holder ?? null) : null,
      holderUrl: form.status === "referred" ? (form.holderUrl ?? null) : null,
      datasets: { create: form.datasetIds.map((datasetId) => ({ datasetId })) },
    },
    select: { id: true, at: true },
  });
}

function plannedColumns(request: LockedRequest, plan: Plan | null) {
  if (!plan) return {};
  return {
    plannedOn: plan.on,
    plannedPrecision: plan.precision,
    firstPlannedOn: request.firstPlannedOn ?? plan.on,
    firstPlannedPrecision: request.firstPlannedPrecision ?? plan.precision,
  };
}

/** An answer that must name the datasets names all of them: what it no longer names does not answer the request. */
async function linkDatasets(tx: Tx, requestId: number, { status, datasetIds }: AnswerForm): Promise<void> {
  if (namesDatasets(status)) await tx.requestDataset.deleteMany({ where: { requestId, datasetId: { notIn: datasetIds } } });
  await tx.requestDataset.createMany({
    data: datasetIds.map((datasetId) => ({ requestId, datasetId })),
    skipDuplicates: true,
  });
}
