import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { FilterTabs } from "~/ui/FilterTabs";
import type { MarkState } from "~/ui/mark-tiles";
import { type RequestStatus, type Stage, stageNames, stages } from "../model";
import { type Filters, inAddress } from "./request-filters";

const marks: Record<Stage, MarkState> = {
  waiting: "asked",
  planned: "answered",
  reviewed: "reviewed",
  released: "released",
  closed: "declined",
};

export interface StageTabsProps {
  filters: Filters;
  /** Requests by state; left out where another filter is set, for nothing is counted while someone waits. */
  counts: Partial<Record<RequestStatus, number>> | null;
}

/** The list's filter by progress, which is also the legend of the mark. */
export function StageTabs({ filters, counts }: StageTabsProps) {
  const { t } = useTranslation("requests");
  const { number } = useFormat();
  const counted = (among: readonly RequestStatus[]) =>
    counts ? number(among.reduce((sum, status) => sum + (counts[status] ?? 0), 0)) : undefined;
  const all = Object.values(stages).flat();
  const tabs = stageNames.map((stage) => ({
    to: paths.requests(inAddress({ ...filters, stage })),
    text: t(`stage.${stage}`),
    current: filters.stage === stage,
    mark: marks[stage],
    count: counted(stages[stage]),
  }));
  const whole = {
    to: paths.requests(inAddress({ ...filters, stage: undefined })),
    text: t("stage.all"),
    current: !filters.stage,
    count: counted(all),
  };
  return <FilterTabs label={t("list.stages")} tabs={[whole, ...tabs]} />;
}
