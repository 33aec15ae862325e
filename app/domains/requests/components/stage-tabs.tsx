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

/** Requests by state. */
type Counts = Partial<Record<RequestStatus, number>>;

/** How many requests stand in one stage, or in all. */
export function countIn(counts: Counts, stage?: Stage): number {
  const among = stage ? stages[stage] : Object.values(stages).flat();
  return among.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

export interface StageTabsProps {
  filters: Filters;
  /** Left out where another filter is set, for nothing is counted while someone waits. */
  counts: Counts | null;
}

/** The list's filter by progress, which is also the legend of the mark. */
export function StageTabs({ filters, counts }: StageTabsProps) {
  const { t } = useTranslation("requests");
  const { number } = useFormat();
  const counted = (stage?: Stage) => (counts ? number(countIn(counts, stage)) : undefined);
  const tabs = stageNames.map((stage) => ({
    to: paths.requests(inAddress({ ...filters, stage })),
    text: t(`stage.${stage}`),
    current: filters.stage === stage,
    mark: marks[stage],
    count: counted(stage),
  }));
  const whole = {
    to: paths.requests(inAddress({ ...filters, stage: undefined })),
    text: t("stage.all"),
    current: !filters.stage,
    count: counted(),
  };
  return <FilterTabs label={t("list.stages")} tabs={[whole, ...tabs]} />;
}
