import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Button } from "~/ui/Button";
import { FilterTabs } from "~/ui/FilterTabs";
import { SearchInput } from "~/ui/SearchBox";
import { Select } from "~/ui/forms/Select";
import { type InventorySensitivity, type Size, type SortOrder, type Stage, known, sensitivities, sortOrders, stages } from "../model";
import { marks } from "./entry-standing";

/** The list's filters as they stand in its address. */
export interface Filters {
  q?: string | undefined;
  department?: string | undefined;
  sensitivity?: InventorySensitivity | undefined;
  stage?: Stage | undefined;
  sort: SortOrder;
}

/** An address says only what differs from the list as it is. */
export const inAddress = ({ sort, ...filters }: Filters) => ({ ...filters, sort: sort === "votes" ? null : sort });

/** A plain form that asks for the list again. */
export function EntryFilterForm({ filters, departments }: { filters: Filters; departments: { slug: string; name: string }[] }) {
  const { t } = useTranslation("inventory");
  return (
    // A new address draws new fields: what they hold is what the address says.
    <Form action={paths.inventory()} role="search" className="filters filters--four" key={JSON.stringify(filters)}>
      {filters.stage && <input type="hidden" name="stage" value={filters.stage} />}
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
        options={departments.map(({ slug, name }) => ({ value: slug, text: name }))}
      />
      <Select
        field={{ name: "sensitivity", initialValue: filters.sensitivity }}
        label={t("facts.sensitivity")}
        empty={t("list.any")}
        options={sensitivities.map((value) => ({ value, text: t(`sensitivity.${value}`) }))}
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

/** The list's filter by how far things are, which is also the legend of the mark. Counts are left out where another filter is set. */
export function EntryStageTabs({ filters, size }: { filters: Filters; size: Size | null }) {
  const { t } = useTranslation("inventory");
  const { number } = useFormat();
  const tabs = stages.map((stage) => ({
    to: paths.inventory(inAddress({ ...filters, stage })),
    text: t(`status.${stage}`),
    current: filters.stage === stage,
    mark: marks[stage],
    count: size ? number(size[stage]) : undefined,
  }));
  const whole = {
    to: paths.inventory(inAddress({ ...filters, stage: undefined })),
    text: t("list.all"),
    current: !filters.stage,
    count: size ? number(known(size)) : undefined,
  };
  return <FilterTabs label={t("list.stages")} tabs={[whole, ...tabs]} />;
}
