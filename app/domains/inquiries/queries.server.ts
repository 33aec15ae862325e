import { type Actor, hasCityRole, hasDepartmentRole } from "~/domains/activity/actor";
import { cityDay, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { standOf } from "./model";

const department = { select: { id: true, slug: true, shortName: true, answererCount: true } } as const;
const person = { select: { displayName: true } } as const;

const columns = {
  id: true, fromDepartmentId: true, toDepartmentId: true, askedAt: true, body: true, dueOn: true, answer: true, answeredAt: true, withdrawnAt: true,
  request: { select: { id: true, slug: true, title: true, language: true } },
  fromDepartment: department, toDepartment: department, askedBy: person, answeredBy: person,
} satisfies Prisma.InquirySelect;

type Selected = Prisma.InquiryGetPayload<{ select: typeof columns }>;

function shownOf({ body, answer, dueOn, ...inquiry }: Selected) {
  const due = dayOf(dueOn);
  return {
    ...inquiry,
    dueOn: due,
    stand: standOf({ ...inquiry, dueOn: due }, cityDay(now())),
    answerers: inquiry.toDepartment.answererCount,
    line: body.split("\n")[0]!.slice(0, 160),
    html: renderMarkdown(body),
    answerHtml: answer && renderMarkdown(answer),
  };
}

export type Inquiry = ReturnType<typeof shownOf>;

export async function inquiryById(id: number): Promise<Inquiry | null> {
  const inquiry = await db().inquiry.findUnique({ where: { id }, select: columns, relationLoadStrategy: "join" });
  return inquiry && shownOf(inquiry);
}

/** What was asked of other departments for this request, newest first. */
export const inquiriesOf = (request: { id: number }) => list({ requestId: request.id });

const most = 100;

/** What waits for this person's departments, what they wait for themselves, and what is done: at most a hundred of each. */
export async function inquiriesFor(actor: Actor) {
  const theirs = actor.kind === "person" ? actor.memberships.map(({ departmentId }) => departmentId) : [];
  const city = hasCityRole(actor, "open_data_coordinator");
  const asked: Prisma.InquiryWhereInput = { OR: [{ toDepartmentId: { in: theirs } }, ...(city ? [{ toDepartment: { answererCount: 0 } }] : [])] };
  const asking: Prisma.InquiryWhereInput = { OR: [{ fromDepartmentId: { in: theirs } }, ...(city ? [{ fromDepartmentId: null }] : [])] };
  const open = { answeredAt: null, withdrawnAt: null };
  const [toUs, fromUs, done] = await Promise.all([
    list({ AND: [asked, open] }, { dueOn: "asc" }),
    list({ AND: [asking, open] }, { dueOn: "asc" }),
    list({ AND: [{ OR: [asked, asking] }, { NOT: open }] }),
  ]);
  return { toUs, fromUs, done };
}

async function list(where: Prisma.InquiryWhereInput, orderBy: Prisma.InquiryOrderByWithRelationInput = { id: "desc" }): Promise<Inquiry[]> {
  const rows = await db().inquiry.findMany({ where, orderBy, take: most, select: columns, relationLoadStrategy: "join" });
  return rows.map(shownOf);
}

/** How many wait for an answer of this person's. */
export async function inquiriesWaiting(actor: Actor): Promise<number> {
  const theirs = actor.kind === "person" ? actor.memberships.map(({ departmentId }) => departmentId).filter((id) => hasDepartmentRole(actor, id, "responder")) : [];
  const city = hasCityRole(actor, "open_data_coordinator") ? [{ toDepartment: { answererCount: 0 } }] : [];
  return db().inquiry.count({ where: { answeredAt: null, withdrawnAt: null, OR: [{ toDepartmentId: { in: theirs } }, ...city] } });
}

/** The departments one can ask, by name. */
export function departmentsToAsk() {
  return db().department.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true, shortName: true } });
}
