interface Named {
  id: number;
  names: (string | null)[];
}

/**
 * Finds which of the city's departments (or topics) a feed means: the first of its words that is the name of one. What a person
 * decided for a name (`decided`, by its plain form) comes first.
 */
export function matcher(known: Named[], decided: ReadonlyMap<string, number> = new Map()): (words: string[]) => number | null {
  const ids = new Map(decided);
  for (const { id, names } of known) {
    for (const name of names.flatMap((name) => (name ? spellings(name) : []))) if (!ids.has(name)) ids.set(name, id);
  }
  return (words) => words.flatMap(spellings).map((name) => ids.get(name)).find((id) => id !== undefined) ?? null;
}

/** "StreetsLA (Bureau of Street Services)" is known by the whole, by "StreetsLA" and by the words in brackets. */
function spellings(name: string): string[] {
  const [, before, within] = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(name) ?? [];
  return [name, before, within].map((part) => plainName(part ?? "")).filter(Boolean);
}

/** A name without capitals, accents and signs: what is compared. */
export function plainName(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/&/g, " and ").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
