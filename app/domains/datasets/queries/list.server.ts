import { dateOf } from "~/platform/calendar";
import { Prisma } from "~/platform/db/generated/client";
import { db } from "~/platform/db/client.server";
import { inEitherLanguage } from "~/platform/db/words.server";
import { type More, moreOf, pageSize } from "~/platform/paging";
import type { DatasetFilters } from "../schemas";
import { type DatasetRow, rowColumns, rowOf } from "./row.server";

export type { DatasetRow };

const mostFound = 200;

export interface DatasetList {
  rows: DatasetRow[];
  /** What the address of more of them says; null at the end. */
  next: More | null;
}

/** One page of what the city has published now: by relevance where words are given, else what changed last first. */
export function datasetList(filters: DatasetFilters): Promise<DatasetList> {
  return filters.q ? searched(filters, filters.q) : newest(filters);
}

async function newest(filters: DatasetFilters): Promise<DatasetList> {
  const found = await db().dataset.findMany({
    where: { AND: [{ goneAt: null, ...(filters.department && { department: { slug: filters.department } }) }, behind(filters.after)] },
    orderBy: [{ modifiedOn: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: filters.show + 1,
    select: rowColumns,
    relationLoadStrategy: "join",
  });
  const rows = found.slice(0, filters.show).map(rowOf);
  const last = rows.at(-1);
  return { rows, next: found.length > filters.show && last ? moreOf(filters, `${last.modifiedOn ?? "none"}_${last.id}`) : null };
}

/** The rows behind the cursor: by day, the undated at the end, and by number among equals. */
function behind(cursor: string | undefined): Prisma.DatasetWhereInput {
  const [, day, number] = /^(none|\d{4}-\d{2}-\d{2})_(\d{1,9})$/.exec(cursor ?? "") ?? [];
  const id = { lt: Number(number) };
  if (!day) return {};
  if (day === "none") return { modifiedOn: null, id };
  const modifiedOn = dateOf(day);
  if (Number.isNaN(modifiedOn.getTime())) return {};
  return { OR: [{ modifiedOn: { lt: modifiedOn } }, { modifiedOn, id }, { modifiedOn: null }] };
}

async function searched(filters: DatasetFilters, words: string): Promise<DatasetList> {
  const from = Math.min(Math.max(Math.trunc(Number(filters.after)) || 0, 0), mostFound - pageSize);
  const ids = await idsByRelevance(words, filters, from);
  const found = await db().dataset.findMany({
    where: { id: { in: ids.slice(0, filters.show) } },
    select: rowColumns,
    relationLoadStrategy: "join",
  });
  const rows = found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(rowOf);
  const to = from + filters.show;
  return { rows, next: ids.length > filters.show && to < mostFound ? moreOf(filters, String(to)) : null };
}

/** Words in either language first; what is only spelled alike fills the rest. */
async function idsByRelevance(words: string, filters: DatasetFilters, from: number): Promise<number[]> {
  const conditions = [
    Prisma.sql`d.gone_at IS NULL`,
    Prisma.sql`(d.search @@ query.words OR d.title %> ${words} OR d.title % ${words})`,
    ...(filters.department ? [Prisma.sql`department.slug = ${filters.department}`] : []),
  ];
  const rows = await db().$queryRaw<{ id: number }[]>`
    WITH query AS (
      SELECT ${inEitherLanguage(words)} AS words
    )
    SELECT d.id FROM query, dataset d LEFT JOIN department ON department.id = d.department_id
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY (d.search @@ query.words) DESC, ts_rank(d.search, query.words) + word_similarity(${words}, d.title) DESC, d.id DESC
    LIMIT ${filters.show + 1} OFFSET ${from}`;
  return rows.map(({ id }) => id);
}
