import type { AsJson } from "~/platform/as-json";
import type { SearchPage } from "../queries.server";

/** A search's page as it receives it. */
export type ShownSearch = AsJson<Omit<SearchPage, "filters">>;

/** The search as its address says it. */
export interface Filters {
  q?: string | undefined;
  kind?: "request" | "dataset" | "department" | undefined;
  department?: string | undefined;
  topic?: string | undefined;
  stage?: string | undefined;
  year?: string | undefined;
}
