import type { Actor } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { inEitherLanguage } from "~/platform/db/words.server";
import { type More, moreOf, pageSize } from "~/platform/paging";
import type { SortOrder } from "../model";
import type { EntryFilters } from "../schemas";
import { type EntryRow, rowColumns, rowOf } from "./row.server";

const mostFound = 200;

export interface EntryList {
  rows: EntryRow[];
  /** What the address of more of them says; null at the end. */
  next: More | null;
}

/** One page of what is not published yet, and of what was: in its order, or by relevance where words are given. */
export async function entryList(viewer: Actor, filters: EntryFilters): Promise<EntryList> {
  const from = filters.q ? Math.min(Math.max(Math.trunc(Number(filters.after)) || 0, 0), mostFound - pageSize) : 0;
  const ids = filters.q ? await idsByRelevance(filters.q, filters, from) : await idsInOrder(filters);
  const rows = await entriesByNumber(viewer, ids.slice(0, filters.show));
  const last = rows.at(-1);
  const to = from + filters.show;
  const more = ids.length > filters.show && last && (!filters.q || to < mostFound);
  return { rows, next: more ? moreOf(filters, String(filters.q ? to : last.id)) : null };
}

/** These entries, in this order. */
export async function entriesByNumber(viewer: Actor, ids: number[]): Promise<EntryRow[]> {
  if (ids.length === 0) return [];
  const found = await db().inventoryEntry.findMany({ where: { id: { in: ids } }, select: rowColumns(viewer), relationLoadStrategy: "join" });
  return found.map(rowOf).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

const orders: Record<SortOrder, { key: Prisma.Sql; way: "asc" | "desc"; where?: Prisma.Sql }> = {
  votes: { key: Prisma.sql`e.vote_count`, way: "desc" },
  newest: { key: Prisma.sql`e.created_at`, way: "desc" },
  // What has no date, or is out, comes no sooner than anything.
  soonest: { key: Prisma.sql`e.planned_on`, way: "asc", where: Prisma.sql`e.planned_on IS NOT NULL AND e.status <> 'published'` },
};

function conditionsOf({ department, sensitivity, stage }: EntryFilters): Prisma.Sql[] {
  return [
    stage ? Prisma.sql`e.status = ${stage}::inventory_status` : Prisma.sql`e.status <> 'removed'`,
    ...(department ? [Prisma.sql`e.department_id = (SELECT id FROM department WHERE slug = ${department})`] : []),
    ...(sensitivity ? [Prisma.sql`e.sensitivity = ${sensitivity}::inventory_sensitivity`] : []),
  ];
}

/** By the order's key and by number among equals, behind the entry that the address names. */
async function idsInOrder(filters: EntryFilters): Promise<number[]> {
  const { key, way, where } = orders[filters.sort];
  const last = /^\d{1,9}$/.exec(filters.after ?? "")?.[0];
  const [side, toward] = way === "desc" ? [Prisma.sql`<`, Prisma.sql`DESC`] : [Prisma.sql`>`, Prisma.sql`ASC`];
  const conditions = [
    ...conditionsOf(filters),
    ...(where ? [where] : []),
    ...(last ? [Prisma.sql`(${key}, e.id) ${side} (SELECT ${key}, e.id FROM inventory_entry e WHERE e.id = ${Number(last)})`] : []),
  ];
  const rows = await db().$queryRaw<{ id: number }[]>`
    SELECT e.id FROM inventory_entry e WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY ${key} ${toward}, e.id ${toward} LIMIT ${filters.show + 1}`;
  return rows.map(({ id }) => id);
}

/** Words in either language first; what is only spelled alike fills the rest. */
async function idsByRelevance(words: string, filters: EntryFilters, from: number): Promise<number[]> {
  const conditions = [...conditionsOf(filters), Prisma.sql`(e.search @@ query.words OR e.title %> ${words} OR e.title % ${words})`];
  const rows = await db().$queryRaw<{ id: number }[]>`
    WITH query AS (SELECT ${inEitherLanguage(words)} AS words)
    SELECT e.id FROM query, inventory_entry e WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY (e.search @@ query.words) DESC, ts_rank(e.search, query.words) + word_similarity(${words}, e.title) DESC, e.id DESC
    LIMIT ${filters.show + 1} OFFSET ${from}`;
  return rows.map(({ id }) => id);
}
