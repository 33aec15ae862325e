import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Table } from "~/ui/Table";
import { When } from "~/ui/When";

const columns = ["created", "changed", "unchanged", "missing", "gone", "odd", "rejected", "skipped"] as const;

interface Run extends Record<(typeof columns)[number], number> {
  id: number;
  status: "queued" | "running" | "done" | "failed" | "stopped";
  startedAt: string;
  dryRun: boolean;
}

/** What each run came to, newest first. */
export function RunHistory({ source, runs }: { source: { id: number }; runs: Run[] }) {
  const { t } = useTranslation("sources");
  const { number } = useFormat();
  return (
    <Table
      caption={t("history.caption")}
      captionHidden
      columns={[{ header: t("history.when") }, { header: t("history.result") }, ...columns.map((name) => ({ header: t(`figure.${name}`), figure: true }))]}
      rows={runs.map((run) => ({
        key: run.id,
        cells: [
          <Link key="when" to={paths.importRun(source, run)}>
            <When at={run.startedAt} as="exact" />
          </Link>,
          t(run.dryRun && run.status === "done" ? "status.tried" : `status.${run.status}`),
          ...columns.map((name) => number(run[name])),
        ],
      }))}
    />
  );
}
