import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { FilterTabs } from "~/ui/FilterTabs";
import { Tile } from "~/ui/Tile";
import { type DatasetFigures, freshnesses } from "../listing";
import type { Filters } from "./dataset-filters";
import { freshnessTiles } from "./freshness-tile";

export interface FreshnessTabsProps {
  filters: Filters;
  /** Left out where another filter is set, for nothing is counted while someone waits. */
  figures: DatasetFigures | null;
}

/** The list's filter by what was promised, which is also the legend of its tiles. */
export function FreshnessTabs({ filters, figures }: FreshnessTabsProps) {
  const { t } = useTranslation("datasets");
  const { number } = useFormat();
  const tabs = freshnesses.map((freshness) => ({
    to: paths.datasets({ ...filters, freshness }),
    text: t(`freshness.${freshness}`),
    current: filters.freshness === freshness,
    picture: <Tile state={freshnessTiles[freshness]} size={16} />,
    count: figures ? number(figures.byFreshness[freshness]) : undefined,
  }));
  const whole = {
    to: paths.datasets({ ...filters, freshness: undefined }),
    text: t("list.all"),
    current: !filters.freshness,
    count: figures ? number(figures.listed) : undefined,
  };
  return <FilterTabs label={t("list.freshness")} tabs={[whole, ...tabs]} />;
}
