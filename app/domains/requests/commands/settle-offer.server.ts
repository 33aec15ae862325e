import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict, found } from "~/platform/errors";
import { isOpen, namesDatasets } from "../model";
import { canAnswer } from "../policy";
import type { AnswerForm, OfferForm } from "../schemas";
import { requestForUpdate } from "./locking.server";

/**
 * Whoever answers says that an offered dataset is not what was asked for, or takes that back. Pressing twice is pressing once. Throws
 * `forbidden`, `not-found`, or `conflict` once the request is decided.
 */
export async function settleOffer(actor: PersonActor, id: number, { dataset: datasetId, verdict }: OfferForm): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canAnswer(actor, request));
    if (!isOpen(request.status)) throw conflict({ status: request.status });
    const key = { requestId_datasetId: { requestId: id, datasetId } };
    const before = found(await tx.datasetOffer.findUnique({ where: key })).verdict;
    const after = verdict === "no" ? "no" : null;
    if (before === after) return;
    await tx.datasetOffer.update({
      where: key,
      data: { verdict: after, settledAt: after && now(), settledById: after && actor.id },
    });
    await record(tx, { actor, verb: "request.offer_settled", request, forDepartmentId: request.departmentId, facts: { dataset: datasetId, verdict: after } });
  });
}

/** An answer that names what was offered is the yes to it. */
export async function acceptOffers(tx: Tx, actor: PersonActor, requestId: number, { status, datasetIds }: AnswerForm): Promise<void> {
  if (!namesDatasets(status)) return;
  await tx.datasetOffer.updateMany({
    where: { requestId, datasetId: { in: datasetIds }, OR: [{ verdict: null }, { verdict: "no" }] },
    data: { verdict: "yes", settledAt: now(), settledById: actor.id },
  });
}
