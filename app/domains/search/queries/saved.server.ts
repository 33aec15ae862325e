import { db } from "~/platform/db/client.server";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";
import type { Stage } from "../model";
import type { KeptSearch } from "../schemas";
import type { SearchStop } from "../stop-links.server";

export const columns = {
  id: true, name: true, words: true, kind: true, stage: true, pace: true,
  department: { select: { slug: true, name: true } },
  topic: { select: { slug: true, nameEn: true, nameEs: true } },
} as const;

export type SoughtRow = {
  words: string; kind: string | null; stage: string | null;
  department: { slug: string; name: string } | null;
  topic: { slug: string; nameEn: string; nameEs: string } | null;
};

/** What a saved search's address says. */
export function addressOf({ words, kind, stage, department, topic }: SoughtRow): Record<string, string> {
  const parts = { q: words, kind, department: department?.slug, topic: topic?.slug, stage };
  return Object.fromEntries(Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1])));
}

/** A person's saved searches, the latest first. */
export async function savedSearches(personId: number, language: Language) {
  const rows = await db().savedSearch.findMany({ where: { personId }, orderBy: { id: "desc" }, select: columns, relationLoadStrategy: "join" });
  return rows.map(({ id, name, pace, ...row }) => ({ id, name, pace, ...shownAs(row, language) }));
}

export type SavedSearch = Awaited<ReturnType<typeof savedSearches>>[number];

/** A search that is to be saved, with the names of what its address says; `null` where nothing is sought. */
export async function searchToSave(search: KeptSearch, language: Language) {
  const [department, topic] = await Promise.all([
    search.department ? db().department.findUnique({ where: { slug: search.department }, select: columns.department.select }) : null,
    search.topic ? db().topic.findUnique({ where: { slug: search.topic }, select: columns.topic.select }) : null,
  ]);
  const row = { words: search.q ?? "", kind: search.kind ?? null, stage: search.stage ?? null, department, topic };
  return row.words || department || topic || row.stage || row.kind ? shownAs(row, language) : null;
}

/** What a feed of a search is called: its words, and the names of what narrows it down. */
export async function searchTitle(search: KeptSearch, language: Language): Promise<string> {
  const [t, stageOf] = [translator(language, "search"), translator(language, "requests")];
  const shown = await searchToSave(search, language);
  if (!shown) return t("title");
  const { words, kind, department, topic, stage } = shown;
  return [words ? t("found", { q: words }) : t("title"), kind && t(`saved.only.${kind}`), department, topic, stage && stageOf(`stage.${stage}`)].filter(Boolean).join(" · ");
}

function shownAs(row: SoughtRow, language: Language) {
  const { words, kind, stage, department, topic } = row;
  return {
    words,
    kind: kind as "request" | "dataset" | null,
    stage: stage as Stage | null,
    department: department?.name ?? null,
    topic: topic && (language === "es" ? topic.nameEs : topic.nameEn),
    address: addressOf(row),
  };
}

/** What a mail's link could stop, named where it is one search; null once it is gone. */
export async function searchStopping({ search, person: personId }: SearchStop) {
  const person = await db().person.findFirst({
    where: { id: personId, deletedAt: null },
    select: {
      savedSearches: { where: { id: search ?? 0 }, select: { name: true, pace: true } },
      notificationWishes: { where: { kind: "searches", mail: "never" }, select: { kind: true } },
    },
  });
  if (!person) return null;
  if (search === null) return { name: null, stopped: person.notificationWishes.length > 0 };
  const [row] = person.savedSearches;
  return row ? { name: row.name, stopped: row.pace === "never" } : null;
}
