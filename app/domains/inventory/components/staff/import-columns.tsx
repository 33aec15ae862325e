import { useTranslation } from "react-i18next";
import type { Language } from "~/platform/i18n/languages";
import { Table } from "~/ui/Table";
import { columns, headerOf, needed, wordsOf } from "../../file-words";

/** What a file may say, column by column. */
export function ImportColumns() {
  const { t, i18n } = useTranslation("inventory-desk");
  const language = i18n.language as Language;
  const may = (column: (typeof columns)[number]) =>
    column === "sensitivity" || column === "how" || column === "language" ? wordsOf(column, language).join(" / ") : t(`columnHolds.${column}`);
  return (
    <Table
      caption={t("import.byColumn")}
      columns={[{ header: t("import.header") }, { header: t("import.holds") }, { header: t("import.needed") }]}
      rows={columns.map((column) => ({
        key: column,
        cells: [headerOf(column, language), may(column), t(needed.some((one) => one === column) ? "import.yes" : "import.no")],
      }))}
    />
  );
}
