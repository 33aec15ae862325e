export { type Marked } from "./queries/excerpts.server";
export { type Facet, type SearchPage, searchPage } from "./queries/page.server";
