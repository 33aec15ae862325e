import { useTranslation } from "react-i18next";
import { useFormat } from "~/platform/i18n/use-format";
import { MarkWithDates, type Step } from "~/ui/MarkWithDates";
import { tilesOf } from "~/ui/mark-tiles";
import { awaitsDecision, isReleased } from "../model";
import { RequestMark, markOf } from "./request-mark";
import type { ShownRequest } from "./shown";
import { StatusLine } from "./status-line";

/** The large mark with a date at each tile; a request that ended shows its end instead. */
export function WhereItStands({ request }: { request: ShownRequest }) {
  const steps = useSteps(request);
  const state = markOf(request);
  if (!tilesOf[state].ended) return <MarkWithDates state={state} late={request.late !== null} steps={steps} />;
  return (
    <div className="beside">
      <RequestMark request={request} size={104} />
      <p>
        <StatusLine request={request} />
      </p>
    </div>
  );
}

function useSteps(request: ShownRequest): Record<"asked" | "answered" | "reviewed" | "released", Step> {
  const { t } = useTranslation("request");
  const { day, calendarDay, promised } = useFormat();
  const { status, statusSince, createdAt, decidedAt, reviewedAt, dueOn, plannedOn, plannedPrecision } = request;
  const due = status === "needs_clarification" ? t("stands.afterReply") : t("stands.due", { date: calendarDay(dueOn) });
  const planned = plannedOn && plannedPrecision ? promised(plannedOn, plannedPrecision) : undefined;
  return {
    asked: { label: t("stands.asked"), date: day(createdAt) },
    answered: decidedAt && !awaitsDecision(status) ? { label: t("stands.answered"), date: day(decidedAt) } : { label: t("stands.answer"), date: due },
    reviewed: reviewedAt ? { label: t("stands.reviewed"), date: day(reviewedAt) } : { label: t("stands.review") },
    released:
      isReleased(status)
        ? { label: t(status === "fulfilled" ? "stands.released" : "stands.releasedInPart"), date: day(statusSince) }
        : { label: t("stands.release"), date: planned },
  };
}
