import type { Actor } from "~/domains/activity/actor";
import type { Prisma } from "~/platform/db/generated/client";
import type { Language } from "~/platform/db/generated/enums";
import { cityTimeZone } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { createFormat } from "~/platform/i18n/format";
import { translator } from "~/platform/i18n/server.server";
import { outcomes, sidesLacking } from "../model";
import { canConclude, sidesOf } from "../policy";

/** What marks and lists need of a request's reviews. */
export const standingColumns = { endedAt: true, outcome: true, concludedAt: true } satisfies Prisma.ReleaseReviewSelect;

/** Those that run now, with whose word they wait for. */
export const runningReviews = {
  where: { endedAt: null },
  orderBy: { id: "asc" },
  select: { id: true, ...standingColumns, begunById: true, ownerId: true, sides: { select: { side: true, state: true, reviewerId: true } } },
} satisfies Prisma.DatasetRequest$reviewsArgs;

interface Asking {
  departmentId: number | null;
  department: { memberships: { personId: number }[] } | null;
  reviews: Prisma.ReleaseReviewGetPayload<typeof runningReviews>[];
}

/** The review of a request that waits for this person: for a side that is theirs, or for its conclusion. */
export function asksFor(actor: Actor, { departmentId, department, reviews }: Asking, twoSides: boolean): number | null {
  const answererIds = department?.memberships.map(({ personId }) => personId) ?? [];
  const asking = reviews.find((row) => {
    const review = { ...row, departmentId, answererIds };
    if (row.outcome !== null) return false;
    const open = row.sides.filter(({ state }) => state === "pending").map(({ side }) => side);
    if (sidesOf(actor, review, twoSides).some((side) => open.includes(side))) return true;
    return sidesLacking(row).length === 0 && canConclude(actor, review);
  });
  return asking?.id ?? null;
}

/** What everybody may read of a review: that it took place, when, what came of it, and which columns stay in. */
export const publicReview = {
  id: true, begunAt: true, outcome: true, workingTitle: true,
  dataset: { select: { title: true } },
  columns: { orderBy: { id: "asc" }, select: { name: true, treatment: true, reason: true } },
} satisfies Prisma.ReleaseReviewSelect;

/**
 * What everybody reads of it, in their language: said here, for a request's page has no room for words that few of them need. What came
 * of it is as the record tells it; columns are told while that conclusion stands.
 */
export function reviewTold(review: Prisma.ReleaseReviewGetPayload<{ select: typeof publicReview }> | undefined, outcome: string | undefined, language: Language): string[] {
  const known = outcomes.find((one) => one === outcome);
  if (!review || !known) return [];
  const t = translator(language, "reviews");
  const { day } = createFormat({ language, timeZone: cityTimeZone(), now: now() });
  const title = review.dataset?.title ?? review.workingTitle;
  const columns = review.outcome === known ? review.columns : [];
  return [
    t("told.reviewed", { title, from: day(review.begunAt), outcome: t(`told.${known}`) }),
    ...columns.map(({ name, treatment, reason }) => t("told.column", { name, treatment: t(`told.${treatment}`), reason })),
  ];
}

/** The first issue's word before a release: who gave it, and its reference, which was public then. */
export function confirmationTold({ reference }: { reference: string }, by: { displayName: string; deletedAt: Date | null } | null, language: Language): string[] {
  const t = translator(language, "reviews");
  const who = by && !by.deletedAt ? by.displayName : t(by ? "told.former" : "told.someone");
  return [t("told.confirmed", { who }), t("told.reference", { reference })];
}
