import { stages } from "~/domains/requests/model";
import type { Language } from "~/platform/i18n/languages";
import { type FacetName, facetsOf, stageNames } from "../model";
import type { SearchFilters } from "../schemas";
import type { Hit } from "./hits.server";

/** One way to narrow a search down, with what it can be narrowed to among what was found. */
export interface Facet {
  name: FacetName;
  /** A name comes as it is; a stage's is translated where it is shown. */
  choices: { value: string; text: string; count: number }[];
}

const most = 50;

/** What a search is narrowed down to, by the names of what its address says. */
export type Narrowed = Pick<Hit, "department" | "topic">;

/** Counted among what was found, which has an end. Where there is nothing to choose, none is offered. */
export function facetsIn(hits: Hit[], filters: SearchFilters, narrowed: Narrowed, language: Language): Facet[] {
  const facets = facetsOf(filters.kind).map((name) => ({ name, choices: withChosen(choicesIn(hits, name, language), narrowed, name, language) }));
  return facets.filter(({ name, choices }) => choices.length > 1 || filters[name] !== undefined);
}

function choicesIn(hits: Hit[], name: FacetName, language: Language): Facet["choices"] {
  const choices = new Map<string, Facet["choices"][number]>();
  for (const hit of hits) {
    const found = chosenBy(hit, name, language);
    if (!found) continue;
    const choice = choices.get(found.value) ?? { ...found, count: 0 };
    choices.set(found.value, { ...choice, count: choice.count + 1 });
  }
  const byYear = name === "year";
  return [...choices.values()].sort((a, b) => (byYear ? Number(b.value) - Number(a.value) : b.count - a.count)).slice(0, most);
}

/** What was chosen is still named where nothing has it. */
function withChosen(choices: Facet["choices"], narrowed: Narrowed, name: FacetName, language: Language): Facet["choices"] {
  const chosen = name === "department" || name === "topic" ? chosenBy(narrowed, name, language) : null;
  return chosen && !choices.some(({ value }) => value === chosen.value) ? [...choices, { ...chosen, count: 0 }] : choices;
}

type Known = Narrowed & Partial<Hit>;

function chosenBy({ kind, department, topic, status, year = null }: Known, name: FacetName, language: Language): { value: string; text: string } | null {
  if (name === "department") return department && kind !== "department" ? { value: department.slug, text: department.name } : null;
  if (name === "topic") return topic && { value: topic.slug, text: language === "es" ? topic.nameEs : topic.nameEn };
  if (name === "year") return year === null ? null : { value: String(year), text: String(year) };
  const stage = stageNames.find((one) => (stages[one] as readonly string[]).includes(status ?? ""));
  return stage ? { value: stage, text: stage } : null;
}
