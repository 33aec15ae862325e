import { type Day, dateOf, dayOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { type DeadlineField, type OwnPolicy, deadlineFields, usualPolicy } from "../deadlines";

const mostActs = 20;
const nothing: OwnPolicy = { acknowledgeDays: null, decideDays: null, extensionDays: null, appealDays: null };

/** What the city promises, and the departments that promise otherwise, by name. */
export async function deadlinesToManage() {
  const rows = await db().deadlinePolicy.findMany({
    include: { department: { select: { id: true, slug: true, name: true } } },
    relationLoadStrategy: "join",
  });
  const said = rows.find(({ departmentId }) => departmentId === null) ?? nothing;
  const city = Object.fromEntries(deadlineFields.map((field) => [field, said[field] ?? usualPolicy[field]])) as typeof usualPolicy;
  const differing = rows.flatMap(({ department, ...own }) => {
    const fields = deadlineFields.flatMap((field) => (own[field] === null ? [] : [{ field, days: own[field] }]));
    return department && fields.length > 0 ? [{ ...department, fields }] : [];
  });
  return { city, differing: differing.sort((a, b) => a.name.localeCompare(b.name)) };
}

/** What a department promises by itself. */
export async function ownDeadlines(departmentId: number): Promise<OwnPolicy> {
  return (await db().deadlinePolicy.findUnique({ where: { id: departmentId }, select: { acknowledgeDays: true, decideDays: true, extensionDays: true, appealDays: true } })) ?? nothing;
}

/** A year's holidays in order, with those that were removed, and the years there are. */
export async function holidaysOf(year: number) {
  const [holidays, years] = await Promise.all([
    db().holiday.findMany({
      where: { day: { gte: dateOf(`${year}-01-01`), lte: dateOf(`${year}-12-31`) } },
      orderBy: { day: "asc" },
    }),
    db().$queryRaw<{ year: number }[]>`SELECT DISTINCT extract(year FROM day)::int AS year FROM holiday ORDER BY year`,
  ]);
  return { holidays: holidays.map(({ day, removedAt, ...holiday }) => ({ ...holiday, day: dayOf(day), removed: removedAt !== null })), years: years.map((row) => row.year) };
}

export interface DeadlineAct {
  id: number;
  at: Date;
  /** Null for whoever left, and for the system. */
  by: string | null;
  what: "policy" | "added" | "removed";
  /** Whose promise; null for the city's. */
  department: string | null;
  changes: { field: DeadlineField; from: number | null; to: number | null }[];
  holiday: { id: number; day: Day; name: string; nameEs: string; removed: boolean } | null;
}

const verbs = { "deadlines.changed": "policy", "holiday.added": "added", "holiday.removed": "removed" } as const;

/** What was changed lately, by whom and when, newest first: all of it, or a department's own. */
export async function deadlineActs({ departmentId, id }: { departmentId?: number; id?: number | undefined } = {}): Promise<DeadlineAct[]> {
  const rows = await db().activity.findMany({
    where: { verb: { in: Object.keys(verbs) }, ...(departmentId !== undefined && { deadlinePolicyId: departmentId }), ...(id !== undefined && { id }) },
    orderBy: { id: "desc" },
    take: mostActs,
    relationLoadStrategy: "join",
    select: {
      id: true, at: true, verb: true, facts: true,
      actor: { select: { displayName: true, deletedAt: true } },
      holiday: true,
      deadlinePolicy: { select: { department: { select: { name: true } } } },
    },
  });
  return rows.map(({ verb, facts, actor, holiday, deadlinePolicy, ...act }) => ({
    ...act,
    by: actor && !actor.deletedAt ? actor.displayName : null,
    what: verbs[verb as keyof typeof verbs],
    department: deadlinePolicy?.department?.name ?? null,
    changes: changesIn(facts as Record<string, number | null>),
    holiday: holiday && { id: holiday.id, day: dayOf(holiday.day), name: holiday.name, nameEs: holiday.nameEs, removed: holiday.removedAt !== null },
  }));
}

function changesIn(facts: Record<string, number | null>): DeadlineAct["changes"] {
  return deadlineFields.filter((field) => field in facts).map((field) => ({ field, from: facts[`${field}Before`] ?? null, to: facts[field] ?? null }));
}
