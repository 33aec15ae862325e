import { type Actor, personId } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { confirmRelease as keepConfirmation } from "~/domains/reviews/commands.server";
import { confirmerOf } from "~/domains/reviews/queries.server";
import { transaction } from "~/platform/db/client.server";
import { allow, conflict } from "~/platform/errors";
import { transitions } from "../model";
import { canAnswer, canConfirmRelease, reviewsReleases } from "../policy";
import { reviewRound } from "../queries/review-round.server";
import type { ConfirmForm } from "../schemas";
import type { z } from "zod";
import { requestForUpdate } from "./locking.server";
import { allowTransition, allowVersion, moveStatus } from "./moving.server";

/** A responder takes the request up, before any answer. Throws `forbidden`, `conflict`, `invalid`. */
export async function beginReview(actor: Actor, id: number, seenVersion: number): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canAnswer(actor, request));
    allowVersion(request, seenVersion);
    allowTransition(request.status === "submitted" && transitions.submitted.includes("under_review"));

    await moveStatus(tx, request, "under_review");
    await record(tx, {
      actor, verb: "request.reviewing", request, forDepartmentId: request.departmentId,
      facts: { from: request.status, to: "under_review" },
    });
  });
}

/**
 * A reviewer's word that privacy, legal and security concerns were addressed: without it nothing is released. It is given for the
 * round they saw, once: pressing again is the first press. Throws `forbidden`, or `conflict` when the review has moved on since or
 * somebody else confirmed it (`confirmedBy` says who).
 */
export async function confirmRelease(actor: Actor, id: number, form: z.output<typeof ConfirmForm>): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(reviewsReleases(actor, request));
    allowVersion(request, form.seenVersion);
    if (request.status !== "release_review") throw conflict({ status: request.status });

    const first = await confirmerOf(tx, { requestId: id, since: request.statusSince });
    if (first?.id === personId(actor)) return;
    if (first) throw conflict({ status: request.status, confirmedBy: first.displayName });
    allow(canConfirmRelease(actor, { ...request, ...(await reviewRound(request, tx)) }));

    const confirmation = await keepConfirmation(tx, {
      requestId: id, reviewerId: personId(actor)!, reference: form.reference, note: form.note ?? null,
    });
    await record(tx, { actor, verb: "request.confirmed", request, facts: { confirmation: confirmation.id } });
  });
}
