import { z } from "zod";
import { words } from "~/platform/web/search-words";
import { periods } from "./model";

/** What an address asks for; what it does not know, it leaves open. */
export const RecordFilters = z.object({
  period: z.enum(periods).catch("year"),
  department: words(100).optional().catch(undefined),
  topic: words(100).optional().catch(undefined),
});
export type RecordFilters = z.output<typeof RecordFilters>;
