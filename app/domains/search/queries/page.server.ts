import type { Actor } from "~/domains/activity/actor";
import { datasetsByNumber } from "~/domains/datasets/queries.server";
import { requestsByNumber } from "~/domains/requests/queries.server";
import { inEitherLanguage } from "~/platform/db/words.server";
import type { Language } from "~/platform/i18n/languages";
import { moreOf, pageSize } from "~/platform/paging";
import { type Kind, kinds, mostFound } from "../model";
import type { SearchFilters } from "../schemas";
import { keyOf, markedTexts } from "./excerpts.server";
import { facetsIn } from "./facets.server";
import { type Hit, hitsOf } from "./hits.server";
import { meantBy } from "./spelling.server";

export type { Facet } from "./facets.server";

/** So many of each kind where all kinds stand together. */
const few: Record<Kind, number> = { request: 5, dataset: 5, department: 3 };
/** With fewer than this, something else may have been meant. */
const enough = 3;

/** A search's page: what was found of each kind, at most two hundred of each, and what may have been meant. */
export async function searchPage(viewer: Actor, language: Language, filters: SearchFilters) {
  const words = filters.q ?? "";
  const { hits, query, close, corrected } = await foundBy(words, filters);
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
    facets: facetsIn(filters.kind ? of(filters.kind) : hits, filters, language),
    /** Nothing has all the words; this is what comes close. */
    close,
    corrected,
    next: filters.kind && of(filters.kind).length > to && to < mostFound ? moreOf(filters, String(to)) : null,
  };
}

export type SearchPage = Awaited<ReturnType<typeof searchPage>>;

async function foundBy(words: string, filters: SearchFilters) {
  const query = inEitherLanguage(words);
  const hits: Hit[] = words ? await hitsOf(query, words, filters) : [];
  const found = { hits, query, close: false, corrected: null as string | null };
  if (!words || hits.length >= enough) return found;

  const { corrected, loosely = query } = await meantBy(words);
  if (hits.every(({ kind }) => kind === "department")) {
    const near = await hitsOf(loosely, words, filters, query);
    if (near.length > hits.length) return { hits: near, query: loosely, close: true, corrected };
    return found;
  }
  if (!corrected) return found;
  const better = await hitsOf(inEitherLanguage(corrected), corrected, filters);
  return { ...found, corrected: better.length > hits.length ? corrected : null };
}
