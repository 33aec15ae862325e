import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { datasetList } from "~/domains/datasets/queries.server";
import { DatasetFilters } from "~/domains/datasets/schemas";
import { cityFigures } from "~/domains/metrics/queries.server";
import { FoundDatasets } from "~/domains/requests/components/already-there";
import { ListLead } from "~/domains/requests/components/list-lead";
import { RequestFilters, inAddress } from "~/domains/requests/components/request-filters";
import { RequestRow, rowId } from "~/domains/requests/components/request-row";
import { StageTabs, countIn } from "~/domains/requests/components/stage-tabs";
import { requestChoices, requestList } from "~/domains/requests/queries.server";
import { ListFilters } from "~/domains/requests/schemas";
import { Tell } from "~/domains/search/components/tell";
import { requestWordsMeant } from "~/domains/search/queries.server";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { pageSize } from "~/platform/paging";
import { titled } from "~/platform/i18n/titled";
import { LinkButton } from "~/ui/Button";
import { FeedLink } from "~/ui/FeedLink";
import { EmptyState } from "~/ui/EmptyState";
import { PageTitle } from "~/ui/PageTitle";
import { Pager } from "~/ui/Pager";
import { Rows } from "~/ui/Row";
import { Section } from "~/ui/Section";
import { Words } from "~/ui/Words";
import { page } from "~/web.server";

export const handle = { i18n: ["requests"] };

const few = 3;

type Filters = Pick<ListFilters, "q" | "department" | "topic" | "stage">;

const isNarrowed = ({ q, department, topic, stage }: Filters) => Boolean(q ?? department ?? topic ?? stage);

/** The list as a search that can be kept. */
const soughtIn = ({ q, department, topic, stage }: Filters) => ({ q, kind: "request" as const, department, topic, stage });

export const loader = page(async ({ actor, url }) => {
  const { after, show, ...filters } = ListFilters.parse(Object.fromEntries(url.searchParams));
  const first = after === undefined;
  const [list, choices, figures, datasets] = await Promise.all([
    requestList(actor, { ...filters, after, show }),
    requestChoices({ closed: true }),
    cityFigures(),
    filters.q && first ? datasetList(DatasetFilters.parse({ q: filters.q })) : null,
  ]);
  const meant = filters.q && first && list.rows.length === 0 ? await requestWordsMeant(filters.q) : null;
  return { ...list, meant, filters, first, choices, figures, datasets: datasets?.rows.slice(0, few) ?? [] };
});

export const meta = titled<typeof loader>(
  (say, { filters: { q } }) => (q ? say("requests:list.found", { q }) : say("requests:list.title")),
  (_say, { filters }) => ({ feed: isNarrowed(filters) ? paths.searchFeed(soughtIn(filters)) : paths.feed() }),
);

export default function Requests() {
  const { t } = useTranslation("requests");
  const { number } = useFormat();
  const { rows, next, meant, first, filters, choices, figures, datasets } = useLoaderData<typeof loader>();
  const { q, department, topic, stage } = filters;
  const last = rows.at(-1);
  const counts = q || department || topic ? null : (figures?.byStatus ?? null);
  const counted = first && filters.sort === "votes" && counts ? countIn(counts, stage) : 0;
  // The figures follow a moment later; until then they would contradict the list.
  const total = counted >= rows.length + (next ? 1 : 0) && counted > 0 ? counted : null;
  const ask = <LinkButton to={paths.newRequest({ title: q ?? null })}>{t("list.ask")}</LinkButton>;
  return (
    <>
      <PageTitle title={q ? t("list.found", { q }) : t("list.title")} lead={<ListLead figures={figures} />} />
      <RequestFilters {...{ filters, choices }} />
      <StageTabs filters={filters} counts={counts} />
      {rows.length > 0 ? (
        <Rows>
          {rows.map((row) => (
            <RequestRow key={row.id} row={row} level={2} />
          ))}
        </Rows>
      ) : (
        <EmptyState title={t(q ? "list.nothingFound" : "list.nothing")} action={ask}>
          {meant && <Words text={t("list.meant", { words: meant })} parts={{ link: <Link to={paths.requests({ q: meant })} /> }} />}{" "}
          {t(q ? "list.nothingFoundText" : "list.nothingText")}
        </EmptyState>
      )}
      <Pager
        next={next && `${paths.requests({ ...inAddress(filters), ...next })}${last && next.show ? `#${rowId(last)}` : ""}`}
        size={total === null ? undefined : Math.min(pageSize, total - rows.length)}
        shown={total !== null && t("list.shown", { shown: number(rows.length), total: number(total) })}
        first={first ? null : paths.requests(inAddress(filters))}
        aside={!isNarrowed(filters) && <FeedLink to={paths.feed} />}
      />
      {isNarrowed(filters) && <Tell search={soughtIn(filters)} />}
      {datasets.length > 0 && (
        <Section title={t("there.datasets")}>
          <FoundDatasets datasets={datasets} />
        </Section>
      )}
      {q && rows.length > 0 && (
        <Section title={t("there.else")} look="small">
          <p>{t("list.askText")}</p>
          {ask}
        </Section>
      )}
    </>
  );
}
