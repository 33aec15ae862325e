import { z } from "zod";
import { shownOf } from "~/platform/paging";
import { searchWords, words } from "~/platform/web/search-words";
import { kinds, stageNames } from "./model";

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
