import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Ribbon, type RibbonCell } from "~/ui/Ribbon";
import type { ShownDataset } from "./shown";

interface Props {
  dataset: ShownDataset;
  /** The request it answers that most people want. */
  request?: { id: number; slug: string; title: string; mark: NonNullable<RibbonCell["mark"]> } | undefined;
}

/** Where a dataset comes from: the request before it. */
export function DatasetRibbon({ dataset, request }: Props) {
  const { t } = useTranslation("datasets");
  const { calendarDay } = useFormat();
  if (!request) return null;
  return (
    <Ribbon
      cells={[
        { kind: "request", title: request.title, to: paths.request(request), mark: request.mark },
        {
          kind: "dataset",
          title: dataset.title,
          line: dataset.modifiedOn ? t("changedOn", { date: calendarDay(dataset.modifiedOn) }) : t(dataset.provisionalSince ? "provisional.word" : "changedUnknown"),
          here: true,
        },
      ]}
    />
  );
}
