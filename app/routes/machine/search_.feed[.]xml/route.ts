import { searchNews, searchTitle } from "~/domains/search/queries.server";
import { KeptSearch, SearchFilters } from "~/domains/search/schemas";
import { paths } from "~/paths";
import { atom } from "~/platform/web/atom.server";
import { resource } from "~/web.server";

/** What is new in a search, whose address says everything: a feed holds nothing of whoever reads it. */
export const loader = resource(async ({ language, request, url }) => {
  const filters = SearchFilters.parse(Object.fromEntries(url.searchParams));
  const { after: _after, show: _show, ...search } = filters;
  const [title, entries] = await Promise.all([searchTitle(KeptSearch.parse(search), language), searchNews(filters, language)]);
  return atom(request, {
    title,
    path: paths.searchFeed(search, language),
    page: search.q ? paths.search(search) : paths.keptSearch(search),
    language,
    entries,
  });
});
