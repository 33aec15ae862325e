import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Table } from "~/ui/Table";
import type { ShownRow } from "./shown";

/** Datasets of one department, in the words of its page: all of `datasets` would cost more than the table. */
export function DatasetTable({ rows, caption }: { rows: ShownRow[]; caption: string }) {
  const { t } = useTranslation("departments");
  const { calendarDay } = useFormat();
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[{ header: t("datasets.table.dataset") }, { header: t("datasets.table.changed"), figure: true }]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Link key="title" to={paths.dataset(row)} className="ink-link">
            {row.title}
          </Link>,
          row.modifiedOn ? calendarDay(row.modifiedOn) : t(row.provisional ? "datasets.table.provisional" : "datasets.table.unknown"),
        ],
      }))}
    />
  );
}
