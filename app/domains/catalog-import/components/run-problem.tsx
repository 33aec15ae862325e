import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/Alert";

interface Props {
  run: { status: string; problem: string | null; known: number };
  source: { address: string };
}

/** Why a run brought nothing in: what happened, and what is kept. */
export function RunProblem({ run, source }: Props) {
  const { t } = useTranslation(["sources", "catalog-import"]);
  const { problem, known } = run;
  if (problem === null) return null;
  if (problem === "empty" || problem === "shorter") {
    return <Alert kind="problem" title={t("stopped.title")}>{t(`catalog-import:stop.${problem}`, { known })}</Alert>;
  }
  const [reason, status] = problem.split(":");
  return (
    <Alert kind="problem" title={t("failed.title")}>
      {`${t(`catalog-import:problem.${reason as "unreachable"}`, { address: source.address, status })} ${t("failed.kept")}`}
    </Alert>
  );
}
