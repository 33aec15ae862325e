import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { PromiseTick } from "~/ui/PromiseTick";
import { clockRuns } from "../../clock";
import type { ShownInboxRow } from "./shown";

/** Until the decision, a tick along the limit; after it, the date that was promised. */
export function InboxPromise({ row }: { row: ShownInboxRow }) {
  const { t } = useTranslation(["staff", "deadlines"]);
  const format = useFormat();
  const { day, limit } = row.waiting;
  if (row.status === "needs_clarification") return <p className="desk__promise" />;
  if (clockRuns(row.status)) {
    const date = format.calendarDay(row.dueOn);
    const words = row.urgency === "long_overdue" ? t("deadlines:longOverdue", { date }) : row.late ? t("inbox.limitWas", { date }) : t("deadlines:day", { day, limit });
    return (
      <p className="desk__promise">
        <PromiseTick {...{ day, limit }} />
        {words}
        {row.takeUpBy && <> · {t("deadlines:takeUpBy", { date: format.calendarDay(row.takeUpBy) })}</>}
      </p>
    );
  }
  const promised = row.plannedOn && row.plannedPrecision ? format.promised(row.plannedOn, row.plannedPrecision) : null;
  return <p className="desk__promise">{promised ? t("inbox.promised", { date: promised }) : t("inbox.noDate")}</p>;
}
