import { useTranslation } from "react-i18next";
import { Details } from "~/ui/Details";
import { Section } from "~/ui/Section";
import { Table } from "~/ui/Table";
import type { ShownDataset } from "./shown";

type Column = ShownDataset["columns"][number];

const shownAtOnce = 10;

/** What stands in each column, where the portal says; the first ten at once. */
export function DatasetColumns({ columns }: { columns: Column[] }) {
  const { t } = useTranslation("datasets");
  if (columns.length === 0) return null;
  const more = columns.slice(shownAtOnce);
  return (
    <Section title={t("columns.title")}>
      <ColumnTable columns={columns.slice(0, shownAtOnce)} />
      {more.length > 0 && (
        <Details summary={t("columns.more", { count: more.length })}>
          <ColumnTable columns={more} />
        </Details>
      )}
    </Section>
  );
}

function ColumnTable({ columns }: { columns: Column[] }) {
  const { t } = useTranslation("datasets");
  return (
    <Table
      caption={t("columns.title")}
      captionHidden
      columns={[{ header: t("columns.name") }, { header: t("columns.holds") }, { header: t("columns.type") }]}
      rows={columns.map(({ name, title, type, description }, place) => ({
        key: place,
        cells: [title ?? name, description ?? <span className="soft">{t("columns.unsaid")}</span>, type ?? ""],
      }))}
    />
  );
}
