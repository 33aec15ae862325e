import type { Actor } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { openStatuses, releasedStatuses } from "../model";
import { rowColumns, rowOf } from "./row.server";

async function rows(viewer: Actor, where: Prisma.DatasetRequestWhereInput, orderBy: Prisma.DatasetRequestOrderByWithRelationInput[], take: number) {
  const found = await db().datasetRequest.findMany({
    where: { hiddenAt: null, ...where },
    orderBy,
    take,
    select: rowColumns(viewer),
    relationLoadStrategy: "join",
  });
  return found.map(rowOf);
}

export const mostWanted = (viewer: Actor, take: number) =>
  rows(viewer, { status: { in: openStatuses } }, [{ voteCount: "desc" }, { id: "desc" }], take);

/** With an answer in the plain sense, not a question to the requester. */
const answered = { lastAnswerAt: { not: null }, decidedAt: { not: null } };

export const recentlyAnswered = (viewer: Actor, take: number) =>
  rows(viewer, answered, [{ lastAnswerAt: "desc" }, { id: "desc" }], take);

/** The latest release first: what was reopened and released again was released then. */
export const newlyReleased = (viewer: Actor, take: number) =>
  rows(viewer, { status: { in: releasedStatuses } }, [{ statusSince: "desc" }, { id: "desc" }], take);

export const openRequestsOf = (viewer: Actor, departmentId: number, take: number) =>
  rows(viewer, { departmentId, status: { in: openStatuses } }, [{ voteCount: "desc" }, { id: "desc" }], take);

export const recentlyAnsweredBy = (viewer: Actor, departmentId: number, take: number) =>
  rows(viewer, { departmentId, ...answered }, [{ lastAnswerAt: "desc" }, { id: "desc" }], take);

export const requestsForDataset = (viewer: Actor, datasetId: number, take: number) =>
  rows(viewer, { datasets: { some: { datasetId } } }, [{ voteCount: "desc" }, { id: "desc" }], take);

/** What a person asked; with `publicly`, only what shows their name. */
export const requestsAskedBy = (viewer: Actor, authorId: number, publicly: boolean, take: number) =>
  rows(viewer, { authorId, ...(publicly && { showName: true }) }, [{ createdAt: "desc" }, { id: "desc" }], take);

export const requestsFollowedBy = (viewer: Actor, personId: number, take: number) =>
  rows(viewer, { subscriptions: { some: { personId } } }, [{ createdAt: "desc" }, { id: "desc" }], take);

/** These requests, in this order; what was hidden is left out. */
export async function requestsByNumber(viewer: Actor, ids: number[]) {
  const found = await rows(viewer, { id: { in: ids } }, [], ids.length);
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** How many open requests each department leads, by its number. */
export async function openRequestCounts(): Promise<Record<number, number>> {
  const where: Prisma.DatasetRequestWhereInput = { hiddenAt: null, departmentId: { not: null }, status: { in: openStatuses } };
  const groups = await db().datasetRequest.groupBy({ by: ["departmentId"], where, _count: true });
  return Object.fromEntries(groups.map(({ departmentId, _count }) => [departmentId, _count]));
}
