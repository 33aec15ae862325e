import { z } from "zod";
import { shownOf } from "~/platform/paging";

// PostgreSQL takes no NUL, and an address may hold anything.
const words = (longest: number) => z.string().transform((given) => given.replace(/\p{Cc}/gu, " ").trim()).pipe(z.string().max(longest));

/** Filters of the public list, as they stand in its address; what makes no sense is left out. */
export const DatasetFilters = z.object({
  q: z.string().transform((given) => given.slice(0, 200)).pipe(words(200)).optional().catch(undefined),
  department: words(100).optional().catch(undefined),
  after: words(100).optional().catch(undefined),
  show: z.unknown().optional().transform(shownOf),
});
export type DatasetFilters = z.output<typeof DatasetFilters>;
