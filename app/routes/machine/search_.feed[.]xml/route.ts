import { searchNews } from "~/domains/search/queries.server";
import { SearchFilters } from "~/domains/search/schemas";
import { paths } from "~/paths";
import { translator } from "~/platform/i18n/server.server";
import { atom } from "~/platform/web/atom.server";
import { resource } from "~/web.server";

/** What is new in a search, whose address says everything: a feed holds nothing of whoever reads it. */
export const loader = resource(async ({ language, request, url }) => {
  const filters = SearchFilters.parse(Object.fromEntries(url.searchParams));
  const { after: _after, show: _show, ...search } = filters;
  const t = translator(language, "search");
  return atom(request, {
    title: search.q ? t("found", { q: search.q }) : t("title"),
    path: paths.searchFeed(search, language),
    page: paths.search(search),
    language,
    entries: await searchNews(filters, language),
  });
});
