import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/forms/Select";
import { SearchInput } from "~/ui/SearchBox";
import { type SortOrder, type Stage, sortOrders } from "../model";
import type { Choices } from "../queries.server";

/** The list's filters as they stand in its address. */
export interface Filters {
  q?: string | undefined;
  department?: string | undefined;
  topic?: string | undefined;
  stage?: Stage | undefined;
  sort: SortOrder;
}

/** An address says only what differs from the list as it is. */
export const inAddress = ({ sort, ...filters }: Filters) => ({ ...filters, sort: sort === "votes" ? null : sort });

/** A plain form that asks for the list again. */
export function RequestFilters({ filters, choices }: { filters: Filters; choices: Choices }) {
  const { t, i18n } = useTranslation("requests");
  const { departments, topics } = choices;
  return (
    // A new address draws new fields: what they hold is what the address says.
    <Form action={paths.requests()} role="search" className="filters filters--four" key={JSON.stringify(filters)}>
      {filters.stage && <input type="hidden" name="stage" value={filters.stage} />}
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="q">
          {t("list.search")}
        </label>
        <SearchInput id="q" name="q" defaultValue={filters.q} />
      </div>
      <Select
        field={{ name: "department", initialValue: filters.department }}
        label={t("list.department")}
        empty={t("list.any")}
        options={departments.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <Select
        field={{ name: "topic", initialValue: filters.topic }}
        label={t("list.topic")}
        empty={t("list.any")}
        options={topics.map(({ slug, nameEn, nameEs }) => ({ value: slug, text: i18n.language === "es" ? nameEs : nameEn }))}
      />
      <Select
        field={{ name: "sort", initialValue: filters.sort }}
        label={t("list.order")}
        options={sortOrders.map((value) => ({ value, text: t(`list.sort.${value}`) }))}
      />
      <Button look="plain">{t("list.show")}</Button>
    </Form>
  );
}
