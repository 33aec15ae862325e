import { db } from "~/platform/db/client.server";
import type { Language } from "~/platform/i18n/languages";
import { numberMeant } from "../model";

/** Words like "the" stand everywhere and say nothing; in the other language they would be a word like any other. */
export async function tellNothing(words: string, language: Language): Promise<boolean> {
  if (numberMeant(words)) return false;
  const [row] = await db().$queryRaw<{ empty: boolean }[]>`
    SELECT numnode(websearch_to_tsquery(${language === "es" ? "spanish" : "english"}::regconfig, plaza_unaccent(${words}))) = 0 AS empty`;
  return row?.empty ?? false;
}
