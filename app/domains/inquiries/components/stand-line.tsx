import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import type { ShownInquiry } from "./shown";

/** Where it stands: until when it waits, or when it ended. */
export function StandLine({ inquiry: { stand, dueOn, answeredAt, withdrawnAt } }: { inquiry: ShownInquiry }) {
  const { t } = useTranslation("inquiries");
  const { calendarDay, day } = useFormat();
  const date = answeredAt ?? withdrawnAt;
  return <span className={stand === "late" ? "late" : undefined}>{t(`stand.${stand}`, { date: date ? day(date) : calendarDay(dueOn) })}</span>;
}
