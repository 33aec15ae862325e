import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Alert } from "~/ui/Alert";
import type { ReleaseStanding } from "./shown";

/** Why a release cannot go out yet, and who can change that. */
export function ReleaseBlocked({ standing }: { standing: ReleaseStanding }) {
  const { t } = useTranslation("staff");
  const { list } = useFormat();
  if (!standing.blocked) return null;
  if (standing.ownWord) return <Alert kind="problem" title={t("answer.blockedTitle")}>{t("answer.blockedOwn")}</Alert>;
  const who = standing.reviewers.length > 0 ? t("answer.blockedWho", { names: list(standing.reviewers) }) : t("answer.blockedNobody");
  return (
    <Alert kind="problem" title={t("answer.blockedTitle")}>
      {`${t("answer.blockedText")} ${who}`}
    </Alert>
  );
}
