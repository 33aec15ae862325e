import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DatasetRow, rowId } from "~/domains/datasets/components/dataset-row";
import { datasetList } from "~/domains/datasets/queries.server";
import { DatasetFilters } from "~/domains/datasets/schemas";
import { departmentNames } from "~/domains/departments/queries.server";
import { paths } from "~/paths";
import { titled } from "~/platform/i18n/titled";
import { EmptyState } from "~/ui/EmptyState";
import { Select } from "~/ui/forms/Select";
import { LinkButton } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { Pager } from "~/ui/Pager";
import { Rows } from "~/ui/Row";
import { SearchInput } from "~/ui/SearchBox";
import { page } from "~/web.server";

export const handle = { i18n: ["datasets"] };

export const meta = titled((say) => say("datasets:list.title"));

export const loader = page(async ({ url }) => {
  const filters = DatasetFilters.parse(Object.fromEntries(url.searchParams));
  const [list, departments] = await Promise.all([datasetList(filters), departmentNames()]);
  return { filters, departments, ...list };
});

export default function Datasets() {
  const { t } = useTranslation("datasets");
  const { filters, departments, rows, next } = useLoaderData<typeof loader>();
  const { q, department, after } = filters;
  const last = rows.at(-1);
  return (
    <>
      <PageTitle title={t("list.title")} lead={t("list.lead")} />
      <Form className="filters filters--two" action={paths.datasets()} role="search" key={`${q} ${department}`}>
        <div>
          <label className="usa-label" htmlFor="q">
            {t("list.search")}
          </label>
          <SearchInput id="q" name="q" defaultValue={q} />
        </div>
        <Select
          field={{ name: "department", initialValue: department }}
          label={t("facts.department")}
          empty={t("list.anyDepartment")}
          options={departments.map(({ slug, name }) => ({ value: slug, text: name }))}
        />
        <button className="usa-button" type="submit">
          {t("list.show")}
        </button>
      </Form>
      <div className="section section--list">
        {rows.length > 0 ? (
          <Rows>
            {rows.map((row) => (
              <DatasetRow key={row.id} row={row} level={2} />
            ))}
          </Rows>
        ) : (
          <Nothing filtered={Boolean(q ?? department)} words={q} />
        )}
        <Pager
          next={next && `${paths.datasets({ q, department, ...next })}${last && next.show ? `#${rowId(last)}` : ""}`}
          first={after && paths.datasets({ q, department })}
        />
      </div>
    </>
  );
}

function Nothing({ filtered, words }: { filtered: boolean; words?: string }) {
  const { t } = useTranslation("datasets");
  if (!filtered) return <EmptyState title={t("list.none.title")}>{t("list.none.text")}</EmptyState>;
  return (
    <EmptyState title={t("list.notFound.title")} action={<LinkButton to={paths.newRequest({ title: words ?? null })}>{t("list.notFound.ask")}</LinkButton>}>
      {t("list.notFound.text")}
    </EmptyState>
  );
}
