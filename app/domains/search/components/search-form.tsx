import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/forms/Select";
import { SearchBox, SearchInput } from "~/ui/SearchBox";
import type { Filters, ShownSearch } from "./shown";

export interface SearchFormProps {
  filters: Filters;
  facets: ShownSearch["facets"];
}

/** The words, and what narrows them down among what was found. A page that shows it names the namespaces `search` and `requests`. */
export function SearchForm({ filters, facets }: SearchFormProps) {
  const { t } = useTranslation(["search", "requests"]);
  const { number } = useFormat();
  if (facets.length === 0 || !filters.q) {
    return <SearchBox action={paths.search()} label={t("words")} hint={t("wordsHint")} defaultValue={filters.q} key={filters.q} />;
  }
  const textOf = (name: string, text: string) => (name === "stage" ? t(`requests:stage.${text as "waiting"}`) : text);
  const optionsOf = ({ name, choices }: SearchFormProps["facets"][number]) => {
    const chosen = filters[name];
    const missing = chosen !== undefined && !choices.some(({ value }) => value === chosen);
    return [
      ...choices.map(({ value, text, count }) => ({ value, text: t("counted", { text: textOf(name, text), n: number(count) }) })),
      ...(missing ? [{ value: chosen, text: textOf(name, chosen) }] : []),
    ];
  };
  return (
    // A new address draws new fields: what they hold is what the address says.
    <Form action={paths.search()} role="search" className="filters filters--found" key={JSON.stringify(filters)}>
      {filters.kind && <input type="hidden" name="kind" value={filters.kind} />}
      <div className="usa-form-group">
        <label className="usa-label" htmlFor="q">
          {t("words")}
        </label>
        <SearchInput id="q" name="q" defaultValue={filters.q} />
      </div>
      {facets.map((facet) => (
        <Select
          key={facet.name}
          field={{ name: facet.name, initialValue: filters[facet.name] }}
          label={t(`facet.${facet.name}`)}
          empty={t("any")}
          options={optionsOf(facet)}
        />
      ))}
      <Button look="plain">{t("narrow")}</Button>
    </Form>
  );
}
