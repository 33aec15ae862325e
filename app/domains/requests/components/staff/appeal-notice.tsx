import { useTranslation } from "react-i18next";
import { Alert } from "~/ui/Alert";
import { Markdown } from "~/ui/Markdown";
import type { ShownDesk } from "./shown";

/** What whoever asked wants looked at again, and whether this person decides it. */
export function AppealNotice({ desk: { appeal, status, moves } }: { desk: Pick<ShownDesk, "appeal" | "status" | "moves"> }) {
  const { t, i18n } = useTranslation("appeals");
  if (status !== "appealed") return null;
  return (
    <Alert title={t("asked")}>
      {appeal && <Markdown html={appeal.html} lang={appeal.language === i18n.language ? undefined : appeal.language} />}
      <p>{t(moves.some((to) => to !== status) ? "decide" : "own")}</p>
    </Alert>
  );
}
