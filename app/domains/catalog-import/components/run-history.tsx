import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { useFormat } from "~/platform/i18n/use-format";
import { Row, Rows } from "~/ui/Row";

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
    <Rows>
      {runs.map((run) => (
        <Row
          key={run.id}
          to={paths.importRun(source, run)}
          title={
            <time dateTime={run.startedAt} title={exact(run.startedAt)}>
              {day(run.startedAt)}, {time(run.startedAt)}
            </time>
          }
          facts={[
            <strong key="status">{t(run.dryRun && run.status === "done" ? "status.tried" : `status.${run.status}`)}</strong>,
            figures.filter((name) => run[name] > 0).map((name) => `${t(`figure.${name}`)} ${number(run[name])}`).join(" · "),
          ]}
        />
      ))}
    </Rows>
  );
}
