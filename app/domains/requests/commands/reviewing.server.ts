import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { conclude, documentRelease, dropColumn, keepColumn, nameOwner, saySide } from "~/domains/reviews/commands.server";
import { canConclude, canDocument, canExcuse, canSay } from "~/domains/reviews/policy";
import { type ReviewActedOn, reviewToActOn, twoSidesAllowed } from "~/domains/reviews/queries.server";
import type { ColumnForm, ConcludeForm, DocumentForm, SideForm } from "~/domains/reviews/schemas";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict, found } from "~/platform/errors";
import { canAnswer } from "../policy";
import { type LockedRequest, requestForUpdate } from "./locking.server";
import { isUnderReview } from "./release.server";

interface Scene {
  tx: Tx;
  review: ReviewActedOn;
  request: LockedRequest;
  twoSides: boolean;
}

/**
 * One act on a review, alone with its request: a release waits for it, and it for a release. Throws `not-found`, `forbidden`, and
 * `conflict` when somebody acted on it since or the request moved on.
 */
async function reviewing<T>(id: number, seenVersion: number, may: (scene: Scene) => boolean, act: (scene: Scene) => Promise<T>): Promise<T> {
  return transaction(async (tx) => {
    const { requestId } = found(await tx.releaseReview.findUnique({ where: { id }, select: { requestId: true } }));
    const request = await requestForUpdate(tx, requestId);
    const scene = { tx, request, review: found(await reviewToActOn(tx, id)), twoSides: await twoSidesAllowed(tx) };
    allow(request.hiddenAt === null && may(scene));
    const { review } = scene;
    if (review.version !== seenVersion || review.endedAt !== null || !isUnderReview(request, review)) throw conflict({ status: request.status });
    return act(scene);
  });
}

const noted = ({ tx, request }: Scene, actor: PersonActor, facts: Record<string, string | number | null>) =>
  record(tx, { actor, verb: "request.review_noted", request, facts });

/** A reviewer's word on one side. Where the review was concluded, it is open again. Throws `invalid` besides what `reviewing` throws. */
export function sayReviewSide(actor: PersonActor, id: number, form: SideForm): Promise<void> {
  return reviewing(id, form.seenVersion, ({ review, twoSides }) => canSay(actor, form.side, review, twoSides), async (scene) => {
    const { tx, request, review } = scene;
    const { state, reopened } = await saySide(tx, review, actor.id, form);
    await noted(scene, actor, { review: id, side: form.side, state });
    if (reopened) await record(tx, { actor, verb: "request.review_reopened", request, facts: { review: id } });
  });
}

export function documentReview(actor: PersonActor, id: number, form: DocumentForm): Promise<void> {
  return reviewing(id, form.seenVersion, documents(actor), async (scene) => {
    await documentRelease(scene.tx, scene.review, form, canExcuse(actor, scene.review));
    await noted(scene, actor, { review: id, what: "documentation" });
  });
}

export function keepReviewColumn(actor: PersonActor, id: number, form: ColumnForm & { seenVersion: number }): Promise<void> {
  return reviewing(id, form.seenVersion, documents(actor), async (scene) => {
    await keepColumn(scene.tx, scene.review, form);
    await columnsNoted(scene, actor);
  });
}

export function dropReviewColumn(actor: PersonActor, id: number, form: { column: number; seenVersion: number }): Promise<void> {
  return reviewing(id, form.seenVersion, documents(actor), async (scene) => {
    await dropColumn(scene.tx, scene.review, form.column);
    await columnsNoted(scene, actor);
  });
}

async function columnsNoted(scene: Scene, actor: PersonActor): Promise<void> {
  const { tx, request, review } = scene;
  await noted(scene, actor, { review: review.id, what: "columns" });
  if (review.outcome !== null) await record(tx, { actor, verb: "request.review_reopened", request, facts: { review: review.id } });
}

/** The member answerable for the data, said by who answers for the department. */
export function nameReviewOwner(actor: PersonActor, id: number, form: { owner?: number | undefined; seenVersion: number }): Promise<void> {
  return reviewing(id, form.seenVersion, ({ request }) => canAnswer(actor, request), async (scene) => {
    await nameOwner(scene.tx, scene.review, form.owner);
    await noted(scene, actor, { review: id, what: "owner", owner: form.owner ?? null });
  });
}

/** What follows from the sides' words: read by everybody. */
export function concludeReview(actor: PersonActor, id: number, form: ConcludeForm): Promise<void> {
  return reviewing(id, form.seenVersion, ({ review }) => canConclude(actor, review), async ({ tx, request, review }) => {
    await conclude(tx, review, actor.id, form);
    await record(tx, { actor, verb: "request.reviewed", request, facts: { review: id, outcome: form.outcome } });
  });
}

const documents = (actor: PersonActor) => ({ review, request }: Scene) => canDocument(actor, review, canAnswer(actor, request));
