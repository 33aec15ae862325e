import { inEitherLanguage } from "~/platform/db/words.server";
import type { Prisma } from "~/platform/db/generated/client";
import { SearchFilters } from "../schemas";
import { type Hit, hitsOf } from "./hits.server";
import { meantBy } from "./spelling.server";

/** What was found for some words, and what may have been meant by them. */
export interface Found {
  hits: Hit[];
  /** The words to mark in them. */
  query: Prisma.Sql;
  /** Whether only departments have all the words, or nothing has: the rest comes close. */
  close: "all" | "rest" | null;
  corrected: string | null;
}

/** With fewer than this, something else may have been meant. */
const enough = 3;

export async function foundBy(words: string, filters: SearchFilters): Promise<Found> {
  const query = inEitherLanguage(words);
  const hits = await hitsOf(query, words, filters);
  const found: Found = { hits, query, close: null, corrected: null };
  if (hits.length >= enough) return found;
  if (hits.length > 0 && hits.every(({ kind }) => kind === "department")) return withWhatComesClose(found, words, filters);

  const { corrected, loosely = query } = await meantBy(words);
  const better = corrected ? await hitsOf(inEitherLanguage(corrected), corrected, filters) : [];
  if (hits.length > 0) return { ...found, corrected: better.length > hits.length ? corrected : null };
  const near = joined(better, await hitsOf(loosely, words, filters, query));
  return near.length > 0 ? { hits: near, query: loosely, close: "all", corrected } : found;
}

/** The words put right, where requests have them. */
export async function requestWordsMeant(words: string): Promise<string | null> {
  const { corrected } = await meantBy(words);
  if (corrected === null) return null;
  const hits = await hitsOf(inEitherLanguage(corrected), corrected, SearchFilters.parse({ kind: "request" }));
  return hits.some(({ kind }) => kind === "request") ? corrected : null;
}

/** A department that has all the words stays the only one: what was meant is surely it. */
async function withWhatComesClose(found: Found, words: string, filters: SearchFilters): Promise<Found> {
  const { loosely = found.query } = await meantBy(words, { misspelled: false });
  const near = await hitsOf(loosely, words, filters, found.query);
  const rest = near.filter(({ kind }) => kind !== "department");
  return rest.length > 0 ? { ...found, hits: [...found.hits, ...rest], query: loosely, close: "rest" } : found;
}

function joined(first: Hit[], then: Hit[]): Hit[] {
  const known = new Set(first.map(({ kind, id }) => `${kind} ${id}`));
  return [...first, ...then.filter(({ kind, id }) => !known.has(`${kind} ${id}`))];
}
