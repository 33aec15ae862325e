import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Details } from "~/ui/Details";
import { Select } from "~/ui/forms/Select";
import { SearchInput } from "~/ui/SearchBox";
import { type FormatChoice, type Freshness, formatChoices, type Problem, problems, type SortOrder, sortOrders } from "../listing";
import type { datasetChoices } from "../queries.server";

/** The list's filters as they stand in its address. */
export interface Filters {
  q?: string | undefined;
  department?: string | undefined;
  topic?: string | undefined;
  format?: FormatChoice | undefined;
  freshness?: Freshness | undefined;
  problem?: Problem | undefined;
  sort?: SortOrder | undefined;
}

type Choices = Pick<Awaited<ReturnType<typeof datasetChoices>>, "departments" | "topics">;

/** A plain form that asks for the list again. */
export function DatasetFilterForm({ filters, choices }: { filters: Filters; choices: Choices }) {
  const { t } = useTranslation("datasets");
  // Words are ordered by how well they fit, all else by what changed last: that is the order nobody has to name.
  const orders = filters.q ? sortOrders : sortOrders.filter((order) => order !== "updated");
  return (
    // A new address draws new fields: what they hold is what the address says.
    <Form action={paths.datasets()} role="search" className="filters filters--datasets" key={JSON.stringify(filters)}>
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="q">
          {t("list.search")}
        </label>
        <SearchInput id="q" name="q" defaultValue={filters.q} />
      </div>
      <Select
        field={{ name: "department", initialValue: filters.department }}
        label={t("facts.department")}
        empty={t("list.any")}
        options={choices.departments.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <Select
        field={{ name: "sort", initialValue: filters.sort }}
        label={t("list.order")}
        empty={t(filters.q ? "list.bestMatch" : "list.sort.updated")}
        options={orders.map((value) => ({ value, text: t(`list.sort.${value}`) }))}
      />
      <Details summary={t("list.more")} open={Boolean(filters.topic ?? filters.format ?? filters.problem)}>
        <MoreFilters {...{ filters, choices }} />
      </Details>
      <Button look="plain">{t("list.show")}</Button>
      {filters.freshness && <input type="hidden" name="freshness" value={filters.freshness} />}
    </Form>
  );
}

function MoreFilters({ filters, choices }: { filters: Filters; choices: Choices }) {
  const { t, i18n } = useTranslation("datasets");
  return (
    <div className="filters__more">
      <Select
        field={{ name: "topic", initialValue: filters.topic }}
        label={t("facts.topic")}
        empty={t("list.any")}
        options={choices.topics.map(({ slug, nameEn, nameEs }) => ({ value: slug, text: i18n.language === "es" ? nameEs : nameEn }))}
      />
      <Select
        field={{ name: "format", initialValue: filters.format }}
        label={t("list.format")}
        empty={t("list.any")}
        options={formatChoices.map((value) => ({ value, text: value === "open" ? t("list.openFormat") : value }))}
      />
      <Select
        field={{ name: "problem", initialValue: filters.problem }}
        label={t("list.problem")}
        empty={t("list.any")}
        options={problems.map((value) => ({ value, text: t(`problem.${value}`) }))}
      />
    </div>
  );
}
