import { type Actor, hasCityRole, reviewerRoles } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { openStatuses } from "../model";
import { rowColumns, rowOf } from "./row.server";

const most = 200;

export interface InboxFilters {
  department?: string | undefined;
  stage?: "waiting" | "planned" | "review" | "requester" | undefined;
}

/** What waits for this person: their departments' open requests, and what the city's roles make theirs. */
export async function inbox(actor: Actor, filters: InboxFilters) {
  const found = await db().datasetRequest.findMany({
    where: { AND: [theirs(actor), { status: { in: openStatuses } }, narrowed(filters)] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most,
    select: rowColumns(actor),
    relationLoadStrategy: "join",
  });
  const rows = found.map(rowOf);
  const rank = (row: (typeof rows)[number]) => (row.late?.what === "answer" ? 0 : row.late ? 1 : 2);
  return rows.sort((a, b) => rank(a) - rank(b));
}

function theirs(actor: Actor): Prisma.DatasetRequestWhereInput {
  if (actor.kind !== "person") return { id: -1 };
  const departments = actor.memberships.map((membership) => membership.departmentId);
  const mine: Prisma.DatasetRequestWhereInput[] = [{ departmentId: { in: departments } }];
  if (hasCityRole(actor, "open_data_coordinator")) mine.push({ departmentId: null }, { department: { memberCount: 0 } });
  if (hasCityRole(actor, ...reviewerRoles)) mine.push({ status: "release_review" });
  return { OR: mine };
}

function narrowed({ department, stage }: InboxFilters): Prisma.DatasetRequestWhereInput {
  return {
    ...(department === "none" ? { departmentId: null } : department ? { department: { slug: department } } : {}),
    ...(stage === "waiting" && { decidedAt: null, status: { in: ["submitted", "under_review"] } }),
    ...(stage === "planned" && { status: { in: ["planned", "in_progress"] } }),
    ...(stage === "review" && { status: "release_review" }),
    ...(stage === "requester" && { status: "needs_clarification" }),
  };
}

/** Voters' own words on how they would use the data; at most 200, newest first. For staff only. */
export async function usesOf(requestId: number) {
  const votes = await db().vote.findMany({
    where: { requestId, use: { not: null } },
    orderBy: { at: "desc" },
    take: most,
    select: { use: true, at: true, person: { select: { displayName: true, deletedAt: true } } },
  });
  return votes.map(({ use, at, person }) => ({ use: use!, at, name: person.deletedAt ? null : person.displayName }));
}

/** Confirmations of this review round, for the reviewer and the one who releases. */
export async function confirmationsOf(request: { id: number; statusSince: Date }) {
  return db().releaseConfirmation.findMany({
    where: { requestId: request.id, at: { gte: request.statusSince } },
    orderBy: { id: "asc" },
    select: { id: true, at: true, reference: true, note: true, reviewer: { select: { id: true, displayName: true } } },
  });
}
