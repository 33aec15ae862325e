import type { Actor } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { inEitherLanguage } from "~/platform/db/words.server";
import { type More, moreOf, pageSize } from "~/platform/paging";
import { type SortOrder, awaitingDecision, stages } from "../model";
import type { ListFilters } from "../schemas";
import { type RequestRow, rowColumns, rowOf } from "./row.server";

const mostFound = 200;

export interface RequestList {
  rows: RequestRow[];
  /** What the address of more of them says; null at the end. */
  next: More | null;
}

/** One page of the public list, by its filters. */
export async function requestList(viewer: Actor, filters: ListFilters): Promise<RequestList> {
  return filters.q ? searched(viewer, filters, filters.q) : sorted(viewer, filters);
}

function visible(filters: ListFilters): Prisma.DatasetRequestWhereInput {
  return {
    hiddenAt: null,
    ...(filters.department && { department: { slug: filters.department } }),
    ...(filters.topic && { topic: { slug: filters.topic } }),
    ...(filters.stage && { status: { in: [...stages[filters.stage]] } }),
  };
}

const orders: Record<SortOrder, Order> = {
  votes: { column: "voteCount", way: "desc" },
  newest: { column: "createdAt", way: "desc" },
  answered: { column: "lastAnswerAt", way: "desc", where: { lastAnswerAt: { not: null }, decidedAt: { not: null } } },
  waiting: { column: "createdAt", way: "asc", where: { status: { in: awaitingDecision } } },
};

interface Order {
  column: "voteCount" | "createdAt" | "lastAnswerAt";
  way: "asc" | "desc";
  where?: Prisma.DatasetRequestWhereInput;
}

async function sorted(viewer: Actor, filters: ListFilters): Promise<RequestList> {
  const order = orders[filters.sort];
  const found = await db().datasetRequest.findMany({
    where: { AND: [visible(filters), order.where ?? {}, behind(order, filters.after)] },
    orderBy: [{ [order.column]: order.way }, { id: order.way }],
    take: filters.show + 1,
    select: rowColumns(viewer),
    relationLoadStrategy: "join",
  });
  const rows = found.slice(0, filters.show).map(rowOf);
  const last = rows.at(-1);
  return { rows, next: found.length > filters.show && last ? moreOf(filters, cursorOf(order, last)) : null };
}

function cursorOf(order: Order, row: RequestRow): string {
  const value = row[order.column];
  return `${value instanceof Date ? value.getTime() : value}_${row.id}`;
}

/** The rows behind the cursor: by value, and by number among equals. A cursor that makes no sense is the beginning. */
function behind(order: Order, cursor: string | undefined): Prisma.DatasetRequestWhereInput {
  const [, value, number] = /^(\d{1,14})_(\d{1,9})$/.exec(cursor ?? "") ?? [];
  if (!value || (order.column === "voteCount" && value.length > 9)) return {};
  const edge = order.column === "voteCount" ? Number(value) : new Date(Number(value));
  const side = order.way === "desc" ? "lt" : "gt";
  return { OR: [{ [order.column]: { [side]: edge } }, { [order.column]: edge, id: { [side]: Number(number) } }] };
}

/** By relevance: words in either language, then spelling, then topics of that name in either. Two hundred at most. */
async function searched(viewer: Actor, filters: ListFilters, words: string): Promise<RequestList> {
  const from = Math.min(Math.max(Math.trunc(Number(filters.after)) || 0, 0), mostFound - pageSize);
  const ids = await idsByRelevance(words, filters, from);
  const found = await db().datasetRequest.findMany({
    where: { id: { in: ids.slice(0, filters.show) } },
    select: rowColumns(viewer),
    relationLoadStrategy: "join",
  });
  const rows = found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(rowOf);
  const to = from + filters.show;
  return { rows, next: ids.length > filters.show && to < mostFound ? moreOf(filters, String(to)) : null };
}

async function idsByRelevance(words: string, filters: ListFilters, from: number): Promise<number[]> {
  const conditions = [
    Prisma.sql`r.hidden_at IS NULL`,
    Prisma.sql`(r.search @@ query.words OR r.title % ${words} OR r.topic_id IN (SELECT id FROM topics))`,
    ...(filters.department ? [Prisma.sql`d.slug = ${filters.department}`] : []),
    ...(filters.topic ? [Prisma.sql`t.slug = ${filters.topic}`] : []),
    ...(filters.stage ? [Prisma.sql`r.status::text = ANY(${[...stages[filters.stage]]})`] : []),
  ];
  const rows = await db().$queryRaw<{ id: number }[]>`
    WITH query AS (
      SELECT ${inEitherLanguage(words)} AS words
    ), topics AS (
      SELECT topic.id FROM topic, query
      WHERE to_tsvector('english', name_en) @@ query.words OR to_tsvector('spanish', plaza_unaccent(name_es)) @@ query.words
    )
    SELECT r.id FROM query, dataset_request r
    LEFT JOIN department d ON d.id = r.department_id
    LEFT JOIN topic t ON t.id = r.topic_id
    WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY ts_rank(r.search, query.words) + similarity(r.title, ${words}) DESC, r.vote_count DESC, r.id DESC
    LIMIT ${filters.show + 1} OFFSET ${from}`;
  return rows.map((row) => row.id);
}
