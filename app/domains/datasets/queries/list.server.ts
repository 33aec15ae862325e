import { Prisma } from "~/platform/db/generated/client";
import { db } from "~/platform/db/client.server";
import { inEitherLanguage } from "~/platform/db/words.server";
import { type More, moreOf, pageSize } from "~/platform/paging";
import type { SortOrder } from "../listing";
import type { DatasetFilters } from "../schemas";
import { conditionsOf } from "./conditions.server";
import { datasetsByNumber } from "./lists.server";
import type { DatasetRow } from "./row.server";

export type { DatasetRow };

const mostFound = 200;

export interface DatasetList {
  rows: DatasetRow[];
  /** What the address of more of them says; null at the end. */
  next: More | null;
}

/** One page of what the city has published: by relevance where words are given and no order is, else what changed last first. */
export async function datasetList(filters: DatasetFilters): Promise<DatasetList> {
  if (filters.q && !filters.sort) return byRelevance(filters, filters.q);
  const ids = await idsInOrder(filters, orders[filters.sort ?? "updated"]);
  const rows = await datasetsByNumber(ids.slice(0, filters.show));
  const last = rows.at(-1);
  return { rows, next: ids.length > filters.show && last ? moreOf(filters, String(last.id)) : null };
}

interface Order {
  key: Prisma.Sql;
  way: "asc" | "desc";
}

const orders: Record<SortOrder, Order> = {
  updated: { key: Prisma.sql`coalesce(d.modified_on, '-infinity')`, way: "desc" },
  title: { key: Prisma.sql`d.slug`, way: "asc" },
  followed: { key: Prisma.sql`d.follower_count`, way: "desc" },
  wanted: { key: Prisma.sql`d.wanted_count`, way: "desc" },
};

/** By the order's key and by number among equals, behind the dataset that the address names. */
async function idsInOrder(filters: DatasetFilters, { key, way }: Order): Promise<number[]> {
  const last = /^\d{1,9}$/.exec(filters.after ?? "")?.[0];
  const [side, toward] = way === "desc" ? [Prisma.sql`<`, Prisma.sql`DESC`] : [Prisma.sql`>`, Prisma.sql`ASC`];
  const behind = last ? Prisma.sql`AND (${key}, d.id) ${side} (SELECT ${key}, d.id FROM dataset d WHERE d.id = ${Number(last)})` : Prisma.empty;
  const rows = await db().$queryRaw<{ id: number }[]>`
    ${queryOf(filters.q)} SELECT d.id FROM ${filters.q ? Prisma.sql`query, ` : Prisma.empty} dataset d
    WHERE ${conditionsOf(filters)} ${behind}
    ORDER BY ${key} ${toward}, d.id ${toward} LIMIT ${filters.show + 1}`;
  return rows.map(({ id }) => id);
}

async function byRelevance(filters: DatasetFilters, words: string): Promise<DatasetList> {
  const from = Math.min(Math.max(Math.trunc(Number(filters.after)) || 0, 0), mostFound - pageSize);
  const ids = await idsByRelevance(words, filters, from);
  const to = from + filters.show;
  return {
    rows: await datasetsByNumber(ids.slice(0, filters.show)),
    next: ids.length > filters.show && to < mostFound ? moreOf(filters, String(to)) : null,
  };
}

/** Words in either language first; what is only spelled alike fills the rest. */
async function idsByRelevance(words: string, filters: DatasetFilters, from: number): Promise<number[]> {
  const rows = await db().$queryRaw<{ id: number }[]>`
    ${queryOf(words)} SELECT d.id FROM query, dataset d
    WHERE ${conditionsOf(filters)}
    ORDER BY (d.search @@ query.words) DESC, ts_rank(d.search, query.words) + word_similarity(${words}, d.title) DESC, d.id DESC
    LIMIT ${filters.show + 1} OFFSET ${from}`;
  return rows.map(({ id }) => id);
}

const queryOf = (words: string | undefined) => (words ? Prisma.sql`WITH query AS (SELECT ${inEitherLanguage(words)} AS words)` : Prisma.empty);
