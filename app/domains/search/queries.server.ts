export { type Marked } from "./queries/excerpts.server";
export { requestWordsMeant } from "./queries/found.server";
export { type Facet, type SearchPage, searchPage } from "./queries/page.server";
export { type SavedSearch, savedSearches, searchStopping, searchTitle, searchToSave } from "./queries/saved.server";
export { searchNews } from "./queries/news.server";
export { searchStopOf } from "./stop-links.server";
