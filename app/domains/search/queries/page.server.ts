import type { Actor } from "~/domains/activity/actor";
import { datasetsByNumber } from "~/domains/datasets/queries.server";
import { requestsByNumber } from "~/domains/requests/queries.server";
import { Prisma } from "~/platform/db/generated/client";
import type { Language } from "~/platform/i18n/languages";
import { moreOf, pageSize } from "~/platform/paging";
import { type Kind, kinds, mostFound } from "../model";
import type { SearchFilters } from "../schemas";
import { keyOf, markedTexts } from "./excerpts.server";
import { facetsIn } from "./facets.server";
import { type Found, foundBy } from "./found.server";
import type { Hit } from "./hits.server";
import { narrowedBy } from "./narrowed.server";
import { tellNothing } from "./stop-words.server";

export type { Facet } from "./facets.server";

/** So many of each kind where all kinds stand together. */
const few: Record<Kind, number> = { request: 5, dataset: 5, department: 3 };
const nothing: Found = { hits: [], query: Prisma.sql`NULL::tsquery`, close: null, corrected: null };

/** A search's page: what was found of each kind, at most two hundred of each, and what may have been meant. */
export async function searchPage(viewer: Actor, language: Language, asked: SearchFilters) {
  const { filters, narrowed } = await narrowedBy(asked);
  const words = filters.q ?? "";
  const [found, tooCommon] = words ? await Promise.all([foundBy(words, filters), tellNothing(words, language)]) : [nothing, false];
  const { hits, query, close, corrected } = tooCommon ? nothing : found;
  const of = (kind: Kind) => hits.filter((hit) => hit.kind === kind);
  const from = filters.kind ? Math.min(Math.max(Math.trunc(Number(filters.after)) || 0, 0), mostFound - pageSize) : 0;
  const shown = filters.kind
    ? of(filters.kind).slice(from, Math.min(from + filters.show, mostFound))
    : kinds.flatMap((kind) => of(kind).slice(0, few[kind]));
  const numbers = (kind: Kind) => shown.filter((hit) => hit.kind === kind).map(({ id }) => id);

  const [requests, datasets, marked] = await Promise.all([
    numbers("request").length > 0 ? requestsByNumber(viewer, numbers("request")) : [],
    numbers("dataset").length > 0 ? datasetsByNumber(numbers("dataset")) : [],
    markedTexts(query, shown, language),
  ]);
  const withMarks = <T extends { id: number }>(kind: Kind, rows: T[]) => rows.map((row) => ({ ...row, marked: marked.get(keyOf({ kind, id: row.id })) ?? null }));
  const departments = shown.flatMap(({ kind, id, named, department }) => (kind === "department" && department ? [{ id, named, ...department }] : []));
  const to = from + filters.show;
  return {
    requests: withMarks("request", requests),
    datasets: withMarks("dataset", datasets),
    departments: withMarks("department", departments),
    counts: Object.fromEntries(kinds.map((kind) => [kind, of(kind).length])) as Record<Kind, number>,
    facets: facetsIn(filters.kind ? of(filters.kind) : hits, filters, narrowed, language),
    close,
    /** Topics of what only comes close by them, and whether other things come close. */
    topics: topicsIn(hits, language),
    onlyTopics: hits.every(({ kind, byTopic }) => byTopic || (close === "rest" && kind === "department")),
    /** No word says anything in the language of the page. */
    tooCommon,
    /** The search as it was understood. */
    filters,
    corrected,
    next: filters.kind && of(filters.kind).length > to && to < mostFound ? moreOf(filters, String(to)) : null,
  };
}

export type SearchPage = Awaited<ReturnType<typeof searchPage>>;

/** What was found by its topic alone is said to belong to it: none of the words stands in it. */
function topicsIn(hits: Hit[], language: Language): string[] {
  return [...new Set(hits.flatMap(({ byTopic, topic }) => (byTopic && topic ? [language === "es" ? topic.nameEs : topic.nameEn] : [])))];
}
