import { z } from "zod";
import { shownOf } from "~/platform/paging";
import { searchWords, words } from "~/platform/web/search-words";
import { kinds, searchPaces, stageNames } from "./model";

/** A search as it stands in its address; what makes no sense is left out. */
export const SearchFilters = z.object({
  q: searchWords,
  kind: z.enum(kinds).optional().catch(undefined),
  department: words(100).optional().catch(undefined),
  topic: words(100).optional().catch(undefined),
  stage: z.enum(stageNames).optional().catch(undefined),
  year: z.string().regex(/^(19|20)\d\d$/).optional().catch(undefined),
  after: words(100).optional().catch(undefined),
  show: z.unknown().optional().transform(shownOf),
});
export type SearchFilters = z.output<typeof SearchFilters>;

/** What of a search can be kept: of a department's name nothing new is told. */
export const KeptSearch = z.object({
  q: searchWords,
  kind: z.enum(["request", "dataset"]).optional().catch(undefined),
  department: words(100).optional().catch(undefined),
  topic: words(100).optional().catch(undefined),
  stage: z.enum(stageNames).optional().catch(undefined),
});
export type KeptSearch = z.output<typeof KeptSearch>;

const name = z.string({ error: "required" }).transform((given) => given.replace(/\p{Cc}/gu, " ").trim()).pipe(z.string().min(1, "required").max(100, "longerThan:100"));
const pace = z.enum(searchPaces, "chooseOne");

export const SaveSearchForm = KeptSearch.extend({ name, pace });
export type SaveSearchForm = z.output<typeof SaveSearchForm>;

const number = z.coerce.number().int().positive().max(2 ** 31 - 1);

/** Renaming and another pace, or no longer keeping it. */
export const SavedSearchForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("change"), search: number, name, pace }),
  z.object({ act: z.literal("forget"), search: number }),
]);
export type SavedSearchForm = z.output<typeof SavedSearchForm>;

/** What the page of saved searches says to be done. */
export const SearchDone = z.enum(["saved", "changed", "forgotten"]).nullable().catch(null);
