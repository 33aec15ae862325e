import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { CatalogChecked } from "~/domains/catalog-import/components/catalog-checked";
import { catalogChecked } from "~/domains/catalog-import/queries.server";
import { DatasetFilterForm } from "~/domains/datasets/components/dataset-filters";
import { DatasetRow, rowId } from "~/domains/datasets/components/dataset-row";
import { FreshnessTabs } from "~/domains/datasets/components/freshness-tabs";
import { datasetChoices, datasetList } from "~/domains/datasets/queries.server";
import { DatasetFilters } from "~/domains/datasets/schemas";
import { Tell } from "~/domains/search/components/tell";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { useFormat } from "~/platform/i18n/use-format";
import { pageSize } from "~/platform/paging";
import { LinkButton } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Pager } from "~/ui/Pager";
import { Rows } from "~/ui/Row";
import { page } from "~/web.server";

export const handle = { i18n: ["datasets"] };

export const meta = titled<typeof loader>(
  (say) => say("datasets:list.title"),
  (_say, { filters }) => (canBeKept(filters) ? { feed: paths.searchFeed(soughtIn(filters)) } : {}),
);

type Filters = Omit<DatasetFilters, "after" | "show">;

/** Words, department and topic are what a kept search knows; whether data is late or broken is no news of it. */
const canBeKept = ({ q, department, topic, format, freshness, problem }: Filters) => Boolean(q ?? department ?? topic) && !(format ?? freshness ?? problem);
const soughtIn = ({ q, department, topic }: Filters) => ({ q, kind: "dataset" as const, department, topic });

export const loader = page(async ({ url }) => {
  const { after, show, ...filters } = DatasetFilters.parse(Object.fromEntries(url.searchParams));
  const [list, { figures, ...choices }, checked] = await Promise.all([datasetList({ ...filters, after, show }), datasetChoices(), catalogChecked()]);
  return { ...list, filters, first: after === undefined, choices, figures, checked };
});

export default function Datasets() {
  const { t } = useTranslation("datasets");
  const { number } = useFormat();
  const { filters, choices, figures, rows, next, first, checked } = useLoaderData<typeof loader>();
  const { freshness, sort: _, ...narrowed } = filters;
  const isNarrowed = Object.values(narrowed).some(Boolean);
  const counts = isNarrowed ? null : figures;
  const counted = first && counts ? (freshness ? counts.byFreshness[freshness] : counts.listed) : 0;
  // The figures follow a moment later; until then they would contradict the list.
  const total = counted >= rows.length + (next ? 1 : 0) && counted > 0 ? counted : null;
  const last = rows.at(-1);
  return (
    <>
      <PageTitle title={t("list.title")} lead={<>{t("list.lead")} <Link to={paths.topics()}>{t("topics.browse")}</Link>. <Link to={paths.inventory()}>{t("list.unpublished")}</Link>.</>} />
      <CatalogChecked at={checked} />
      <DatasetFilterForm {...{ filters, choices }} />
      <FreshnessTabs filters={filters} figures={counts} />
      {rows.length > 0 ? (
        <Rows>
          {rows.map((row) => (
            <DatasetRow key={row.id} row={row} level={2} />
          ))}
        </Rows>
      ) : (
        <Nothing filters={{ ...narrowed, freshness }} />
      )}
      <Pager
        next={next && `${paths.datasets({ ...filters, ...next })}${last && next.show ? `#${rowId(last)}` : ""}`}
        size={total === null ? undefined : Math.min(pageSize, total - rows.length)}
        shown={total !== null && t("list.shown", { shown: number(rows.length), total: number(total) })}
        first={first ? null : paths.datasets({ ...filters })}
      />
      {canBeKept(filters) && <Tell search={soughtIn(filters)} />}
    </>
  );
}

function Nothing({ filters: { q, problem, ...others } }: { filters: Omit<Filters, "sort"> }) {
  const { t } = useTranslation("datasets");
  const narrower = Object.values(others).some(Boolean);
  if (!q && (problem || narrower)) {
    const all = <LinkButton look="outline" to={paths.datasets()}>{t("list.seeAll")}</LinkButton>;
    return <EmptyState title={t(problem && !narrower ? `list.without.${problem}` : "list.filtered")} action={all} />;
  }
  if (!q) return <EmptyState title={t("list.none.title")}>{t("list.none.text")}</EmptyState>;
  return (
    <EmptyState title={t("list.notFound.title")} action={<LinkButton to={paths.newRequest({ title: q })}>{t("list.notFound.ask")}</LinkButton>}>
      {t("list.notFound.text")}
    </EmptyState>
  );
}
