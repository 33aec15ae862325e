import { type Actor, hasCityRole, hasDepartmentRole, personId, reviewerRoles } from "~/domains/activity/actor";
import { daysOff } from "~/domains/departments/queries.server";
import { type Day, cityDay, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { type Urgency, promisedDaysOf, urgencyOf, waitingOf } from "../clock";
import { type InboxSection, type InboxStage, type RequestStatus, inboxStages, inboxStatuses, openStatuses } from "../model";
import { contestedColumns, contestedOf } from "../appeal";
import { canAnswer, canRoute, decidesAppeal } from "../policy";
import { type May, type Placed, inOrder, sectionOf, waitsForStaff } from "./inbox-order.server";
import { asksFor, runningReviews, twoSidesAllowed } from "~/domains/reviews/queries.server";
import { type RequestRow, isReviewed, promiseOf, rowColumns, rowOf } from "./row.server";
import type { InboxFilters } from "../schemas";

type Filters = Pick<InboxFilters, "department" | "stage" | "who" | "label">;

const most = 200;

export type InboxRow = RequestRow & {
  section: InboxSection;
  may: May;
  /** Where its review waits for this person. */
  reviewId: number | null;
  /** Working days that passed of those within which an answer was promised. */
  waiting: { day: number; limit: number };
  urgency: Urgency | null;
  /** Who takes it on, and by which labels staff find it. */
  assignee: string | null;
  labels: string[];
  /** By when somebody should take it up, while nobody did. */
  takeUpBy: Day | null;
};

/**
 * What waits for this person: their departments' open requests, and what the city's roles make theirs. The filters narrow the
 * sections (at most 200 rows), never the counts.
 */
export async function inbox(actor: Actor, filters: Filters) {
  const all = await everything(actor);
  const fitting = all.filter(fits(actor, filters));
  const rows = await rowsOf(actor, fitting.slice(0, most));
  const names = [...new Set(rows.map(({ section }) => section))];
  const sections = names.map((name) => ({ name, rows: rows.filter(({ section }) => section === name) }));
  return { sections, counts: countsOf(all), narrowing: { ...narrowingOf(actor, all), labels: await labelsOn(all) }, more: fitting.length > most };
}

const columns = {
  id: true, createdAt: true, status: true, statusSince: true, dueOn: true, promisedDays: true, acknowledgeDueOn: true, plannedOn: true, plannedPrecision: true, voteCount: true,
  authorId: true, departmentId: true, assigneeId: true, labels: { select: { labelId: true } }, firstAnswerAt: true, hiddenAt: true, declineReason: true,
  department: { select: { slug: true, answererCount: true, memberships: { where: { role: { in: ["responder", "coordinator"] } }, select: { personId: true } } } },
  appeal: contestedColumns,
  reviews: runningReviews,
} satisfies Prisma.DatasetRequestSelect;

type Standing = Awaited<ReturnType<typeof everything>>[number];

/** All of it, in order: only what decides where each stands. */
async function everything(actor: Actor) {
  const found = await db().datasetRequest.findMany({
    where: { AND: [theirs(actor), { hiddenAt: null }, { status: { in: [...openStatuses, "appealed"] } }] },
    select: columns,
    relationLoadStrategy: "join",
  });
  const today = cityDay(now());
  const twoSides = await twoSidesAllowed();
  return inOrder(found.map((request) => standingOf(actor, request, twoSides, today)).filter((row) => row.may.confirm || !(isOnlyReviewed(actor, row) || isDecidedThere(actor, row))));
}

type Selected = Prisma.DatasetRequestGetPayload<{ select: typeof columns }>;

function standingOf(actor: Actor, request: Selected, twoSides: boolean, today: Day) {
  const departmentAnswerers = request.department?.answererCount ?? 0;
  const row = {
    ...request, ...promiseOf(request),
    reviewed: isReviewed(request, request.reviews),
    departmentAnswerers, contested: contestedOf({ ...request, departmentAnswerers }),
  };
  const reviewId = request.status === "release_review" ? asksFor(actor, request, twoSides) : null;
  const own = row.status === "appealed" && canAnswer(actor, row) && !decidesAppeal(actor, row);
  const may = { ...(own && { own }), answer: canAnswer(actor, row) && !own, route: canRoute(actor, row), confirm: reviewId !== null };
  return { ...row, may, reviewId, section: sectionOf(row, may, today) };
}

/** Whether only the review made it this person's: once confirmed, it waits for others. */
function isOnlyReviewed(actor: Actor, { status, departmentId, may }: { status: RequestStatus; departmentId: number | null; may: May }): boolean {
  return status === "release_review" && !hasDepartmentRole(actor, departmentId, "viewer") && !may.answer;
}

/** An appeal that somebody else in its department may decide: not the city's coordinators' to see here. */
const isDecidedThere = (actor: Actor, { status, departmentId, may }: Pick<Placed, "status" | "departmentId"> & { may: May }) =>
  status === "appealed" && !may.answer && !may.own && !hasDepartmentRole(actor, departmentId, "viewer");

/** What colleagues arranged. */
const arranged = {
  assignee: { select: { displayName: true } },
  labels: { select: { label: { select: { name: true } } }, orderBy: { label: { name: "asc" } } },
} satisfies Prisma.DatasetRequestSelect;

/** The rows as the page shows them, in the order in which they are given. */
async function rowsOf(actor: Actor, shown: Standing[]): Promise<InboxRow[]> {
  const [found, off] = await Promise.all([
    db().datasetRequest.findMany({ where: { id: { in: shown.map(({ id }) => id) } }, select: { ...rowColumns(actor), ...arranged }, relationLoadStrategy: "join" }),
    daysOff(),
  ]);
  const byId = new Map(found.map((request) => [request.id, request]));
  const today = cityDay(now());
  return shown.flatMap(({ id, section, may, reviewId, acknowledgeDueOn, promisedDays }) => {
    const found = byId.get(id);
    if (!found) return [];
    const { assignee, labels, ...request } = found;
    const row = rowOf(request);
    const promised = { dueOn: row.dueOn, promisedDays: promisedDaysOf(promisedDays) };
    const clock = { waiting: waitingOf(promised, today, off), urgency: urgencyOf({ ...promised, status: row.status }, today, off) };
    const byColleagues = { assignee: assignee?.displayName ?? null, labels: labels.map(({ label }) => label.name) };
    return { ...row, ...byColleagues, section, may, reviewId, ...clock, takeUpBy: row.status === "submitted" && acknowledgeDueOn ? dayOf(acknowledgeDueOn) : null };
  });
}

/** What the inbox's first sentences say. */
function countsOf(all: Standing[]) {
  const late = (what: "answer" | "plan") => all.filter((row) => row.late?.what === what && !row.may.confirm).length;
  const within = (section: InboxSection) => all.filter((row) => row.section === section).length;
  const waiting = all.filter(({ section }) => waitsForStaff(section));
  return {
    all: all.length, lateAnswers: late("answer"), latePlans: late("plan"), due: within("week"), route: within("route"),
    confirm: within("confirm"), waiting: waiting.length, votesOfFirst: waiting[0]?.voteCount ?? 0,
  };
}

function theirs(actor: Actor): Prisma.DatasetRequestWhereInput {
  if (actor.kind !== "person") return { id: -1 };
  const departments = actor.memberships.map((membership) => membership.departmentId);
  const mine: Prisma.DatasetRequestWhereInput[] = [{ departmentId: { in: departments } }];
  if (hasCityRole(actor, "open_data_coordinator")) mine.push({ departmentId: null }, { department: { answererCount: 0 } }, { status: "appealed", department: { answererCount: 1 } });
  if (hasCityRole(actor, ...reviewerRoles)) mine.push({ status: "release_review" });
  return { OR: mine };
}

/** How many there are under each of the filters, whatever is chosen. */
function narrowingOf(actor: Actor, all: Standing[]) {
  return {
    stages: Object.fromEntries(inboxStages.map((stage) => [stage, all.filter((row) => isAt(row, stage)).length])) as Record<InboxStage, number>,
    who: { me: all.filter((row) => isGiven(actor, row, "me")).length, nobody: all.filter((row) => isGiven(actor, row, "nobody")).length },
  };
}

/** The labels that theirs have, by name, with how many have each. */
async function labelsOn(all: Standing[]) {
  const counts = new Map<number, number>();
  for (const { labelId } of all.flatMap((row) => row.labels)) counts.set(labelId, (counts.get(labelId) ?? 0) + 1);
  if (counts.size === 0) return [];
  const labels = await db().label.findMany({ where: { id: { in: [...counts.keys()] } }, orderBy: { name: "asc" }, select: { id: true, name: true } });
  return labels.map((label) => ({ ...label, count: counts.get(label.id) ?? 0 }));
}

const isAt = ({ status }: { status: RequestStatus }, stage: InboxStage) => (inboxStatuses[stage] as readonly RequestStatus[]).includes(status);

/** Who left the department does not answer for it any more: then it is nobody's. */
function isGiven(actor: Actor, { assigneeId, department }: Pick<Standing, "assigneeId" | "department">, who: "me" | "nobody"): boolean {
  if (who === "me") return assigneeId !== null && assigneeId === personId(actor);
  const there = department === null || department.answererCount === 0 || department.memberships.some((member) => member.personId === assigneeId);
  return assigneeId === null || !there;
}

function fits(actor: Actor, { department, stage, who, label }: Filters) {
  return (row: Standing) =>
    (!department || (department === "none" ? row.department === null : row.department?.slug === department)) &&
    (!stage || isAt(row, stage)) &&
    (!who || isGiven(actor, row, who)) &&
    (!label || row.labels.some(({ labelId }) => labelId === label));
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
