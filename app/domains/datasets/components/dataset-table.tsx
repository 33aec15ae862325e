import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Table } from "~/ui/Table";
import type { ShownRow } from "./shown";

/** Datasets of one department; its few words stand with the department's, so that its page need not carry all that is said of datasets. */
export function DatasetTable({ rows, caption }: { rows: ShownRow[]; caption: string }) {
  const { t } = useTranslation("departments");
  const { calendarDay } = useFormat();
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[{ header: t("datasets.dataset") }, { header: t("datasets.changed"), figure: true }]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Link key="title" to={paths.dataset(row)} className="ink-link">
            {row.title}
          </Link>,
          row.modifiedOn ? calendarDay(row.modifiedOn) : t(row.provisional ? "datasets.provisional" : "datasets.unknown"),
        ],
      }))}
    />
  );
}
