import { Link } from "@remix-run/react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Table } from "~/ui/Table";

const figures = ["created", "changed", "unchanged", "missing", "gone", "odd", "rejected", "skipped"] as const;

interface Run extends Record<(typeof figures)[number], number> {
  id: number;
  status: "queued" | "running" | "done" | "failed" | "stopped";
  startedAt: string;
  dryRun: boolean;
}

/** What each run came to, newest first. */
export function RunHistory({ source, runs }: { source: { id: number }; runs: Run[] }) {
  const { t } = useTranslation("sources");
  const { day, exact, number, time } = useFormat();
  return (
    <Table
      caption={t("history.caption")}
      captionHidden
      columns={[{ header: t("history.when") }, { header: t("history.result") }]}
      rows={runs.map((run) => ({
        key: run.id,
        cells: [
          <Link key="when" to={paths.importRun(source, run)} className="on-one-line">
            <time dateTime={run.startedAt} title={exact(run.startedAt)}>
              {day(run.startedAt)}, {time(run.startedAt)}
            </time>
          </Link>,
          <Fragment key="result">
            {t(run.dryRun && run.status === "done" ? "status.tried" : `status.${run.status}`)}
            <span className="row__facts">
              {figures.filter((name) => run[name] > 0).map((name) => (
                <span key={name}>
                  {t(`figure.${name}`)} {number(run[name])}
                </span>
              ))}
            </span>
          </Fragment>,
        ],
      }))}
    />
  );
}
