import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { FilterTabs } from "~/ui/FilterTabs";
import { kinds, mostFound } from "../model";
import type { Filters, ShownSearch } from "./shown";

/** How many of each kind; where there are more than are shown, as many as that. */
export function KindTabs({ filters, counts }: { filters: Filters; counts: ShownSearch["counts"] }) {
  const { t } = useTranslation("search");
  const { number } = useFormat();
  const { q, department, topic } = filters;
  const countOf = (count: number) => (count > mostFound ? t("atLeast", { n: number(mostFound) }) : number(count));
  const all = { to: paths.search({ q, department, topic }), text: t("kind.all"), current: !filters.kind };
  const each = kinds
    .filter((kind) => counts[kind] > 0 || filters.kind === kind)
    .map((kind) => ({
      to: paths.search({ q, kind, ...(kind !== "department" && { department, topic }) }),
      text: t(`kind.${kind}`),
      current: filters.kind === kind,
      count: countOf(counts[kind]),
    }));
  return <FilterTabs label={t("kinds")} tabs={[all, ...each]} />;
}
