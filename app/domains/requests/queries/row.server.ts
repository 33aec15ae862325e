import type { Actor } from "~/domains/activity/actor";
import { cityDay, dayOf, daysBetween } from "~/platform/calendar";
import { now } from "~/platform/clock";
import type { Prisma } from "~/platform/db/generated/client";
import { refusalNote } from "~/domains/refusals/model";
import { type Dated, type RequestStatus, isReleased, lateSince, votingOpen } from "../model";
import { type Standing, isCleared } from "~/domains/reviews/model";
import { standingColumns } from "~/domains/reviews/queries.server";
import { lineOf } from "./sentence.server";

const columns = {
  id: true, slug: true, title: true, body: true, language: true, status: true, statusSince: true, createdAt: true,
  dueOn: true, lastAnswerAt: true, plannedOn: true, plannedPrecision: true,
  declineReason: true, voteCount: true, version: true, departmentId: true,
  department: { select: { id: true, slug: true, name: true, shortName: true, abbreviation: true, answererCount: true } },
  refusal: { select: refusalNote },
  reviews: { select: standingColumns },
} satisfies Prisma.DatasetRequestSelect;

/** What a list shows of a request, and whether this viewer voted. */
export const rowColumns = (viewer: Actor) =>
  ({
    ...columns,
    votes: { where: { personId: viewer.kind === "person" ? viewer.id : -1 }, select: { personId: true } },
  }) satisfies Prisma.DatasetRequestSelect;

type Selected = Prisma.DatasetRequestGetPayload<{ select: ReturnType<typeof rowColumns> }>;

/** A request as lists show it: days are "2026-11-23", `late` stands beside the state. */
export function rowOf({ votes, body, reviews, ...request }: Selected) {
  return {
    ...request,
    ...promiseOf(request),
    reviewed: isReviewed(request, reviews),
    summary: lineOf(body),
    voted: votes.length > 0,
    votingOpen: votingOpen(request.status),
  };
}

export type RequestRow = ReturnType<typeof rowOf>;

/** The promised days of a request as days, with its lateness today. */
export function promiseOf(request: Omit<Dated, "dueOn" | "plannedOn"> & { dueOn: Date; plannedOn: Date | null }) {
  const dueOn = dayOf(request.dueOn);
  const plannedOn = request.plannedOn && dayOf(request.plannedOn);
  const today = cityDay(now());
  const late = lateSince({ ...request, dueOn, plannedOn }, today);
  return { dueOn, plannedOn, late: late && { ...late, days: daysBetween(late.since, today) } };
}

/** Whether all that a release waits for was said, or was before a release. */
export function isReviewed(request: { status: RequestStatus }, reviews: Standing[]): boolean {
  if (isReleased(request.status)) return reviews.some(({ outcome }) => outcome !== null && outcome !== "withhold");
  return request.status === "release_review" && isCleared(reviews);
}
