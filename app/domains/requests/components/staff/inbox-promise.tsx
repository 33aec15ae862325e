import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { PromiseTick } from "~/ui/PromiseTick";
import { awaitsDecision } from "../../model";
import type { ShownInboxRow } from "./shown";

/** Until the decision, a tick along the limit; after it, the date that was promised. */
export function InboxPromise({ row }: { row: ShownInboxRow }) {
  const { t } = useTranslation("staff");
  const format = useFormat();
  const { day, limit } = row.waiting;
  if (row.status === "needs_clarification") return <p className="desk__promise" />;
  if (awaitsDecision(row.status)) {
    const late = row.late !== null;
    return (
      <p className="desk__promise">
        <PromiseTick {...{ day, limit }} />
        {late ? t("inbox.limitWas", { date: format.calendarDay(row.dueOn) }) : t("inbox.day", { day, limit })}
      </p>
    );
  }
  const promised = row.plannedOn && row.plannedPrecision ? format.promised(row.plannedOn, row.plannedPrecision) : null;
  return <p className="desk__promise">{promised ? t("inbox.promised", { date: promised }) : t("inbox.noDate")}</p>;
}
