import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { Alert } from "~/ui/Alert";
import { drafts } from "./draft-storage";
import { ForgetDraft } from "./forget-draft";
import type { ShownRequest } from "./shown";

/** At once after sending: the number, who has it, what happens next and by when. */
export function Receipt({ request }: { request: ShownRequest }) {
  const { t } = useTranslation("request");
  const { calendarDay } = useFormat();
  const date = calendarDay(request.dueOn);
  return (
    <Alert kind="done" title={t("receipt.title", { number: request.id })} live>
      <ForgetDraft name={drafts.request} />
      <p>{request.department ? t("receipt.department", { department: request.department.name, date }) : t("receipt.noDepartment", { date })}</p>
      <p>{t("receipt.next")}</p>
    </Alert>
  );
}
