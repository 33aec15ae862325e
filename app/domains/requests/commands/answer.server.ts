import { type Actor, type PersonActor, roleFor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { addProvisional, retireProvisional } from "~/domains/datasets/commands.server";
import { countUse } from "~/domains/templates/commands.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { answerMoves, isReleased, namesDatasets } from "../model";
import { canAnswer } from "../policy";
import type { AnswerForm } from "../schemas";
import { type OnPortal, type Plan, allowDatasets, allowFilled, allowOriginal, allowReason, allowTogether, onPortal, originalOf, planOf, textsOf } from "./answer-rules.server";
import { allowDecision, settleAppeal } from "./appeal.server";
import { type Clearance, allowRelease, keepReviewed, sendToReview } from "./release.server";
import { type LockedRequest, requestForUpdate } from "./locking.server";
import { merge } from "./merging.server";
import { allowStill, allowTransition, allowVersion, moveStatus } from "./moving.server";
import { acceptOffers } from "./settle-offer.server";

/**
 * Publishes the department's answer. Throws `forbidden`, `not-found`, `invalid`, or `conflict` when someone
 * answered first.
 */
export async function answerRequest(actor: PersonActor, id: number, form: AnswerForm): Promise<{ id: number; alreadyListed: number | null }> {
  return transaction(async (tx) => {
    const { request, plan, portal, clearance } = await allowAnswer(tx, actor, id, form);
    const datasetIds = [...new Set([...form.datasetIds, ...(await numberOnPortal(tx, request, portal))])];
    const answer = await publishAnswer(tx, actor, request, { ...form, datasetIds }, plan);
    await moveStatus(tx, request, form.status, {
      firstAnswerAt: request.firstAnswerAt ?? answer.at,
      lastAnswerAt: answer.at,
      ...plannedColumns(request, plan),
      ...(request.status === "appealed" && form.status !== "appealed" && { declineReason: null }),
      ...(form.status === "declined" && { declineReason: form.declineReason ?? request.declineReason }),
      ...(form.status === "duplicate" && { duplicateOfId: form.duplicateOf ?? request.duplicateOfId }),
    });
    await countUse(tx, form.begun, request.departmentId);
    await settleAppeal(tx, request, form.status, answer.id);
    await linkDatasets(tx, id, { ...form, datasetIds });
    await keepReviewed(tx, clearance, datasetIds);
    if (form.status === "release_review") await sendToReview(tx, actor, request, datasetIds);
    await acceptOffers(tx, actor, id, { ...form, datasetIds });
    const joined = originalOf(form);
    if (joined !== undefined && joined !== request.duplicateOfId) await join(tx, actor, request, joined, answer.id);
    await record(tx, {
      actor, verb: "request.answered", request, forDepartmentId: request.departmentId,
      facts: { answer: answer.id, from: request.status, to: form.status },
    });
    return { ...answer, alreadyListed: portal?.known?.id ?? null };
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
  let portal: OnPortal | null = null;
  let clearance: Clearance | null = null;
  await allowTogether(
    () => (plan = planOf(request, form)),
    () => allowFilled(textsOf(form)),
    () => allowDecision(actor, request, form.status),
    () => allowDatasets(tx, form.datasetIds),
    () => allowReason(tx, request, form),
    async () => (portal = await onPortal(tx, form)),
    () => allowOriginal(tx, request, originalOf(form)),
    async () => (clearance = isReleased(form.status) ? await allowRelease(tx, request, actor.id, form, portal) : null),
  );
  return { request, plan: plan as Plan | null, portal: portal as OnPortal | null, clearance: clearance as Clearance | null };
}

/** The dataset at the address that the answer gives, made where there is none. */
async function numberOnPortal(tx: Tx, { departmentId, topicId }: LockedRequest, portal: OnPortal | null): Promise<number[]> {
  if (!portal) return [];
  const { address, title, known } = portal;
  return [known?.id ?? (await addProvisional(tx, { address, title, departmentId, topicId }, now()))];
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
  if (namesDatasets(status)) {
    const where = { requestId, datasetId: { notIn: datasetIds } };
    const dropped = await tx.requestDataset.findMany({ where, select: { datasetId: true } });
    await tx.requestDataset.deleteMany({ where });
    await retireProvisional(tx, dropped.map(({ datasetId }) => datasetId), now());
  }
  await tx.requestDataset.createMany({
    data: datasetIds.map((datasetId) => ({ requestId, datasetId })),
    skipDuplicates: true,
  });
}
