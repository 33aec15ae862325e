import { dateOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { invalid } from "~/platform/errors";
import { type SideState, columnsChanged, dueAgain, outcomesPossible } from "../model";
import type { ReviewActedOn } from "../queries/weighed.server";
import type { ConcludeForm, SideForm } from "../schemas";
import { cityDay } from "~/platform/calendar";

/**
 * A side's word, or its taking back. Approving on Plaza takes every point of its checklist. Says whether that takes up a review that
 * was concluded. Throws `invalid`.
 */
export async function saySide(tx: Tx, review: ReviewActedOn, reviewerId: number, form: SideForm): Promise<{ state: SideState; reopened: boolean }> {
  const { side, note, checks } = form;
  const elsewhere = form.word === "elsewhere";
  const state: SideState = form.word === "elsewhere" ? "approved" : form.word;
  const points = await tx.reviewChecklist.findMany({ where: { side, retiredAt: null }, select: { id: true } });
  const ticked = points.filter(({ id }) => checks.includes(id));
  if (form.word === "approved" && ticked.length < points.length) throw invalid({ checks: ["tickAll"] });

  await lookAnew(tx, review);
  await tx.reviewCheck.deleteMany({ where: { reviewId: review.id, side } });
  await tx.reviewSide.update({
    where: { reviewId_side: { reviewId: review.id, side } },
    data: {
      state, note: note ?? null, reviewerId: state === "pending" ? null : reviewerId, at: now(),
      elsewhereReference: elsewhere ? form.elsewhereReference! : null,
      elsewhereOn: elsewhere ? dateOf(form.elsewhereOn!) : null,
      elsewhereBy: elsewhere ? form.elsewhereBy! : null,
      ...(elsewhere ? {} : { checks: { create: ticked.map(({ id }) => ({ pointId: id })) } }),
    },
  });
  const before = review.sides.find((word) => word.side === side)?.state;
  const reopened = review.outcome !== null && (before !== state || columnsChanged(review));
  await touch(tx, review, reopened ? unconcluded : {});
  return { state, reopened };
}

/** Columns that came or went since the sides looked: their approvals were of other data. */
async function lookAnew(tx: Tx, review: ReviewActedOn): Promise<void> {
  if (!columnsChanged(review)) return;
  await takeBackApprovals(tx, review.id);
  await tx.releaseReview.update({ where: { id: review.id }, data: { columnsSeen: review.columnsNow } });
}

/** What the sides approved is not what would go out now: they are asked again, and say what they see. */
export async function takeBackApprovals(tx: Tx, reviewId: number): Promise<void> {
  await tx.reviewCheck.deleteMany({ where: { reviewId, of: { state: "approved" } } });
  await tx.reviewSide.updateMany({
    where: { reviewId, state: "approved" },
    data: { state: "pending", reviewerId: null, elsewhereReference: null, elsewhereOn: null, elsewhereBy: null },
  });
}

/** What follows from the sides' words. Throws `invalid` where they do not allow it. */
export async function conclude(tx: Tx, review: ReviewActedOn, personId: number, { outcome, reason }: ConcludeForm): Promise<void> {
  if (dueAgain({ ...review, concludedOn: null }, cityDay(now()))) throw invalid({ outcome: ["columnsChanged"] });
  if (!outcomesPossible(review).includes(outcome)) throw invalid({ outcome: ["notReady"] });
  await touch(tx, review, { outcome, reason: outcome === "withhold" ? reason! : null, concludedAt: now(), concludedById: personId });
}

export const unconcluded = { outcome: null, reason: null, concludedAt: null, concludedById: null };

/** Every act is one more version: who saw an earlier one is told. */
export async function touch(tx: Tx, { id }: { id: number }, data: Prisma.ReleaseReviewUncheckedUpdateInput = {}): Promise<void> {
  await tx.releaseReview.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}
