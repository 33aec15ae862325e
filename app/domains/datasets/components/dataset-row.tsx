import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Marked } from "~/ui/Marked";
import { Row } from "~/ui/Row";
import { FreshnessTile, FreshnessWords } from "./freshness-tile";
import type { ShownRow } from "./shown";

/** Where the list goes on from. */
export const rowId = (row: { id: number }) => `dataset-${row.id}`;

export interface DatasetRowProps {
  row: ShownRow;
  level?: 2 | 3;
  /** As a search found it, with the words marked. */
  marked?: { title: string; line: string } | null;
}

/** A dataset in a list. Stands in `<Rows>`; the page's `handle` names the namespace `datasets`. */
export function DatasetRow({ row, level, marked }: DatasetRowProps) {
  const { t } = useTranslation("datasets");
  const { calendarDay } = useFormat();
  return (
    <Row
      id={rowId(row)}
      to={paths.dataset(row)}
      title={marked ? <Marked text={marked.title} /> : row.title}
      picture={<FreshnessTile row={row} />}
      line={marked?.line ? <Marked text={marked.line} /> : row.summary}
      facts={[
        <FreshnessWords key="freshness" row={row} />,
        row.department?.name ?? row.publisherName ?? t("noDepartment"),
        ...(row.provisional ? [] : [row.modifiedOn ? t("changedOn", { date: calendarDay(row.modifiedOn) }) : t("changedUnknown")]),
        ...(row.formats.length > 0 ? [row.formats.join(", ")] : []),
      ]}
      level={level}
    />
  );
}
