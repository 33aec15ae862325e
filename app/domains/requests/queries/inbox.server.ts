import { type Actor, hasCityRole, hasDepartmentRole, reviewerRoles } from "~/domains/activity/actor";
import { addDays, cityDay, daysBetween } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { type InboxSection, awaitsDecision, dueSince, inboxSections, openStatuses, planEnds } from "../model";
import { canAnswer, canConfirmRelease, canRoute } from "../policy";
import { type RequestRow, rowColumns, rowOf } from "./row.server";
import type { InboxFilters } from "../schemas";

const most = 200;

export type InboxRow = RequestRow & {
  section: InboxSection;
  may: { answer: boolean; route: boolean; confirm: boolean };
  /** Days since an answer was promised, and days within which. */
  waiting: { day: number; limit: number };
};

/** What waits for this person: their departments' open requests, and what the city's roles make theirs. */
export async function inbox(actor: Actor, filters: Pick<InboxFilters, "department" | "stage">) {
  const found = await db().datasetRequest.findMany({
    where: { AND: [theirs(actor), { hiddenAt: null }, { status: { in: [...openStatuses, "appealed"] } }, narrowed(filters)] },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: most + 1,
    select: { ...rowColumns(actor), authorId: true, firstAnswerAt: true, hiddenAt: true },
    relationLoadStrategy: "join",
  });
  const rank = (row: InboxRow) => (row.late?.what === "answer" ? 0 : row.late ? 1 : 2);
  const rows = found
    .slice(0, most)
    .map((request) => inboxRow(actor, request))
    .filter((row) => row.may.confirm || !isOnlyReviewed(actor, row))
    .sort((a, b) => rank(a) - rank(b));
  const sections = inboxSections.map((name) => ({ name, rows: rows.filter((row) => row.section === name) }));
  return { sections: sections.filter((section) => section.rows.length > 0), counts: countsOf(rows), more: found.length > most };
}

/** Whether only the review made it this person's: once confirmed, it waits for others. */
function isOnlyReviewed(actor: Actor, row: InboxRow): boolean {
  return row.status === "release_review" && !hasDepartmentRole(actor, row.departmentId, "viewer") && !row.may.answer;
}

/** What the inbox's first sentence says. */
function countsOf(rows: InboxRow[]) {
  const late = (what: "answer" | "plan") => rows.filter((row) => row.late?.what === what && !row.may.confirm).length;
  const within = (section: InboxSection) => rows.filter((row) => row.section === section).length;
  return {
    all: rows.length, lateAnswers: late("answer"), latePlans: late("plan"), due: within("week"), route: within("route"),
    confirm: within("confirm"),
  };
}

type Selected = Prisma.DatasetRequestGetPayload<{
  select: ReturnType<typeof rowColumns> & { authorId: true; firstAnswerAt: true; hiddenAt: true };
}>;

function inboxRow(actor: Actor, { authorId, firstAnswerAt, hiddenAt, ...request }: Selected): InboxRow {
  const row = rowOf(request);
  const governed = { ...row, authorId, firstAnswerAt, hiddenAt, departmentAnswerers: row.department?.answererCount ?? 0 };
  const may = {
    answer: canAnswer(actor, governed),
    route: canRoute(actor, governed),
    confirm: canConfirmRelease(actor, governed) && !row.reviewed,
  };
  const promised = dueSince(row.dueOn);
  const today = cityDay(now());
  const waiting = { day: daysBetween(promised, today), limit: daysBetween(promised, row.dueOn) };
  return { ...row, may, waiting, section: sectionOf(row, may, today) };
}

function sectionOf(row: RequestRow, may: InboxRow["may"], today: string): InboxSection {
  if (may.route && row.departmentId === null) return "route";
  if (may.confirm) return "confirm";
  if (row.late) return "late";
  if (row.status === "needs_clarification") return "requester";
  if (row.status === "release_review") return row.reviewed ? "ready" : "review";
  if (may.route && row.department?.answererCount === 0) return "absent";
  const promised = promisedDay(row);
  return promised !== null && promised < addDays(today, 7) ? "week" : "later";
}

/** The day something is promised for: an answer, or what the answer promised. */
function promisedDay({ status, dueOn, plannedOn, plannedPrecision }: RequestRow): string | null {
  if (awaitsDecision(status)) return dueOn;
  return plannedOn && plannedPrecision ? planEnds(plannedOn, plannedPrecision) : null;
}

function theirs(actor: Actor): Prisma.DatasetRequestWhereInput {
  if (actor.kind !== "person") return { id: -1 };
  const departments = actor.memberships.map((membership) => membership.departmentId);
  const mine: Prisma.DatasetRequestWhereInput[] = [{ departmentId: { in: departments } }];
  if (hasCityRole(actor, "open_data_coordinator")) mine.push({ departmentId: null }, { department: { answererCount: 0 } });
  if (hasCityRole(actor, ...reviewerRoles)) mine.push({ status: "release_review" });
  return { OR: mine };
}

function narrowed({ department, stage }: Pick<InboxFilters, "department" | "stage">): Prisma.DatasetRequestWhereInput {
  return {
    ...(department === "none" ? { departmentId: null } : department ? { department: { slug: department } } : {}),
    ...(stage === "waiting" && { status: { in: ["submitted", "under_review"] } }),
    ...(stage === "planned" && { status: { in: ["planned", "in_progress"] } }),
    ...(stage === "review" && { status: "release_review" }),
    ...(stage === "requester" && { status: "needs_clarification" }),
  };
}

/** Departments an inbox can be narrowed to: one's own, and for open-data coordinators those that are not on Plaza. */
export async function inboxDepartments(actor: Actor): Promise<{ id: number; slug: string; name: string; shortName: string }[]> {
  if (actor.kind !== "person") return [];
  const ids = actor.memberships.map((membership) => membership.departmentId);
  const absent = hasCityRole(actor, "open_data_coordinator") ? [{ answererCount: 0, requests: { some: { status: { in: openStatuses } } } }] : [];
  return db().department.findMany({
    where: { OR: [{ id: { in: ids } }, ...absent] },
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true, shortName: true },
  });
}
