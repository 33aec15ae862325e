import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { requestByNumber } from "~/domains/requests/queries.server";
import { Found, isEmpty } from "~/domains/search/components/found";
import { KindTabs } from "~/domains/search/components/kind-tabs";
import { Meant } from "~/domains/search/components/meant";
import { NothingFound } from "~/domains/search/components/nothing-found";
import type { Filters } from "~/domains/search/components/shown";
import { Tell } from "~/domains/search/components/tell";
import { SearchForm } from "~/domains/search/components/search-form";
import { numberMeant } from "~/domains/search/model";
import { searchPage } from "~/domains/search/queries.server";
import { SearchFilters } from "~/domains/search/schemas";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { redirect } from "~/platform/web/reply";
import { LinkButton } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { Pager } from "~/ui/Pager";
import { Section } from "~/ui/Section";
import { page } from "~/web.server";

export const handle = { i18n: ["search", "requests", "datasets"] };

export const loader = page(async ({ actor, language, url }) => {
  const filters = SearchFilters.parse(Object.fromEntries(url.searchParams));
  const meant = filters.q ? numberMeant(filters.q) : null;
  const request = meant?.surely ? await requestByNumber(meant.number) : null;
  if (request && request.hiddenAt === null) throw redirect(paths.request(request));
  const { filters: { after, show: _show, ...narrowed }, ...found } = await searchPage(actor, language, filters);
  return { filters: narrowed, first: after === undefined, found };
});

/** Where nothing fits what was chosen, nothing is said of the words alone. */
function titleOf({ q: _q, ...chosen }: Filters, empty: boolean) {
  if (!empty) return "found";
  return Object.values(chosen).some(Boolean) ? "foundNothingNarrowed" : "foundNothing";
}

export const meta = titled<typeof loader>(
  (say, { filters: { q, ...filters }, found }) => (q ? say(`search:${titleOf(filters, isEmpty(found, filters.kind))}`, { q }) : say("search:title")),
  (_say, { filters: { q, ...filters } }) => (q ? { feed: paths.searchFeed({ q, ...filters }) } : {}),
);

export default function Search() {
  const { t } = useTranslation("search");
  const { filters, first, found } = useLoaderData<typeof loader>();
  const { q, kind } = filters;
  if (!q) {
    return (
      <>
        <PageTitle title={t("title")} lead={t("lead")} />
        <SearchForm filters={filters} facets={[]} />
      </>
    );
  }
  const empty = isEmpty(found, kind);
  return (
    <>
      <PageTitle title={t(titleOf(filters, empty), { q })} />
      <SearchForm filters={filters} facets={found.facets} />
      <Meant words={q} kind={kind} found={found} />
      {(!empty || kind) && !found.tooCommon && <KindTabs filters={filters} counts={found.counts} />}
      {empty ? <NothingFound filters={filters} tooCommon={found.tooCommon} /> : <Found filters={filters} found={found} />}
      <Pager
        next={found.next && paths.search({ ...filters, ...found.next })}
        first={first ? null : paths.search({ ...filters })}
      />
      {kind !== "department" && !found.tooCommon && <Tell search={{ ...filters, year: undefined }} />}
      {!empty && (
        <Section title={t("else")} look="small">
          <p>{t("elseText")}</p>
          <LinkButton to={paths.newRequest({ title: q })}>{t("ask")}</LinkButton>
        </Section>
      )}
    </>
  );
}
