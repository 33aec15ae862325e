import { cityDay, dateOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { Prisma } from "~/platform/db/generated/client";
import { lateBefore } from "../freshness";
import type { Freshness, Problem } from "../listing";
import type { DatasetFilters } from "../schemas";

/** What a dataset `d` has to fulfil to stand in the list; with words, `query.words` are theirs. */
export function conditionsOf(filters: DatasetFilters): Prisma.Sql {
  const { q, department, topic, format, freshness, problem } = filters;
  const conditions = [
    problem === "removed" ? Prisma.sql`d.gone_at IS NOT NULL AND d.provisional_since IS NULL` : Prisma.sql`d.gone_at IS NULL`,
    ...(q ? [Prisma.sql`(d.search @@ query.words OR d.title %> ${q} OR d.title % ${q})`] : []),
    ...(department ? [Prisma.sql`d.department_id = (SELECT id FROM department WHERE slug = ${department})`] : []),
    ...(topic ? [Prisma.sql`d.topic_id = (SELECT id FROM topic WHERE slug = ${topic})`] : []),
    ...(format ? [format === "open" ? Prisma.sql`(NOT d.lacks @> ARRAY['open_format'] AND d.provisional_since IS NULL)` : Prisma.sql`d.formats @> ARRAY[${format}]`] : []),
    ...(freshness ? [kept[freshness](dateOf(lateBefore(cityDay(now()))))] : []),
    ...(problem && problem !== "removed" ? [has(problem)] : []),
  ];
  return Prisma.join(conditions, " AND ");
}

function has(problem: Exclude<Problem, "removed">): Prisma.Sql {
  return problem === "broken_link" ? Prisma.sql`d.broken_links > 0` : Prisma.sql`d.lacks @> ARRAY[${problem}]`;
}

const kept: Record<Freshness, (edge: Date) => Prisma.Sql> = {
  on_time: (edge) => Prisma.sql`d.due_on >= ${edge}::date`,
  late: (edge) => Prisma.sql`d.due_on < ${edge}::date`,
  not_promised: () => Prisma.sql`(d.due_on IS NULL AND d.provisional_since IS NULL)`,
};
