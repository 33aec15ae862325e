import { Link, useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";

interface Props {
  run: { status: string; step: string | null; stepDone: number; stepTotal: number | null };
}

const everyMilliseconds = 2_000;

/** How far a run is. With a script it keeps itself up to date; without, the link does. */
export function RunProgress({ run }: Props) {
  const { t } = useTranslation("sources");
  const { number } = useFormat();
  const navigate = useNavigate();
  useEffect(() => {
    // To where one is: what every page carries anyway, where a revalidator would make all of them heavier.
    const timer = setInterval(() => navigate(".", { replace: true, preventScrollReset: true }), everyMilliseconds);
    return () => clearInterval(timer);
  }, [navigate]);
  const step = run.step === "writing" ? "writing" : "reading";
  const words = { done: number(run.stepDone), total: number(run.stepTotal ?? 0) };
  return (
    <div className="notice notice--note" role="status">
      <p>{run.status === "queued" || run.step === null ? t("progress.queued") : run.stepTotal === null ? t("progress.readingUnknown", words) : t(`progress.${step}`, words)}</p>
      {run.stepTotal !== null && <progress max={run.stepTotal} value={run.stepDone} aria-label={t("progress.label")} />}
      <p>
        <Link to="." reloadDocument>{t("progress.refresh")}</Link>
      </p>
    </div>
  );
}
