import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { openReview, renewReview } from "~/domains/reviews/commands.server";
import { takesPart } from "~/domains/reviews/policy";
import { gatesOf, reviewToActOn } from "~/domains/reviews/queries.server";
import { transaction } from "~/platform/db/client.server";
import { allow, conflict, found, invalid } from "~/platform/errors";
import { canAnswer, canBeginDatasetReview } from "../policy";
import { requestForUpdate } from "./locking.server";
import { allowStill, allowVersion } from "./moving.server";
import { isReleased } from "../model";

interface Subject {
  dataset?: number | undefined;
  title?: string | undefined;
  seenVersion: number;
}

/**
 * Has one more dataset of a request reviewed, or what has none yet: before its release, or before an update names it. Asked twice it is
 * the same review. Throws `forbidden`, `conflict`, `invalid`.
 */
export async function beginDatasetReview(actor: PersonActor, id: number, { dataset, title, seenVersion }: Subject): Promise<number> {
  return transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allowStill(canBeginDatasetReview(actor, request), actor, request, seenVersion);
    allowVersion(request, seenVersion);
    if (dataset !== undefined && (await tx.dataset.count({ where: { id: dataset } })) === 0) throw invalid({ dataset: ["dataset"] });
    const same = (await gatesOf(tx, id)).find((one) => (dataset === undefined ? one.datasetId === null && one.title === title : one.datasetId === dataset));
    if (same) return same.id;
    const review = await openReview(tx, { requestId: id, title: title ?? request.title, begunById: actor.id }, dataset ?? null);
    await record(tx, { actor, verb: "request.review_begun", request, forDepartmentId: request.departmentId, facts: { review, dataset: dataset ?? null } });
    return review;
  });
}

/**
 * Begins a review anew: its data has other columns, or twelve months have passed. Whoever reviews may ask for it, and who answers for
 * the data; only the latter is then who sent it. Throws `forbidden`, `conflict`.
 */
export async function reviewAgain(actor: PersonActor, reviewId: number, { seenVersion }: { seenVersion: number }): Promise<number> {
  return transaction(async (tx) => {
    const { requestId } = found(await tx.releaseReview.findUnique({ where: { id: reviewId }, select: { requestId: true } }));
    const request = await requestForUpdate(tx, requestId);
    const review = found(await reviewToActOn(tx, reviewId));
    const answers = canAnswer(actor, request);
    allow(request.hiddenAt === null && (answers || takesPart(actor, review)));
    const stands = request.status === "release_review" || isReleased(request.status);
    if (review.version !== seenVersion || review.endedAt !== null || !stands) throw conflict({ status: request.status });
    const next = await renewReview(tx, { requestId, title: review.workingTitle ?? request.title, begunById: answers ? actor.id : review.begunById }, review);
    await record(tx, { actor, verb: "request.review_begun", request, facts: { review: next, dataset: review.datasetId } });
    return next;
  });
}
