import { z } from "zod";
import { shownOf } from "~/platform/paging";
import { searchWords, words } from "~/platform/web/search-words";
import { formatChoices, freshnesses, problems, sortOrders } from "./listing";

const inAnyCase = (format: string) => formatChoices.find((choice) => choice.toLowerCase() === format.toLowerCase()) ?? format;

/** Filters of the public list, as they stand in its address; what makes no sense is left out. */
export const DatasetFilters = z.object({
  q: searchWords,
  department: words(100).optional().catch(undefined),
  topic: words(100).optional().catch(undefined),
  format: words(30).transform(inAnyCase).pipe(z.enum(formatChoices)).optional().catch(undefined),
  freshness: z.enum(freshnesses).optional().catch(undefined),
  problem: z.enum(problems).optional().catch(undefined),
  sort: z.enum(sortOrders).optional().catch(undefined),
  after: words(100).optional().catch(undefined),
  show: z.unknown().optional().transform(shownOf),
});
export type DatasetFilters = z.output<typeof DatasetFilters>;
