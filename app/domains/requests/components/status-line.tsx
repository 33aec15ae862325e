import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { noteIn } from "~/domains/refusals/model";
import type { Format } from "~/platform/i18n/format";
import { useFormat } from "~/platform/i18n/use-format";
import { Status } from "~/ui/Status";
import type { Standing } from "./shown";

/** The state in words, with what is promised and how late it is: "Under review · answer 4 days late". */
export function StatusLine({ request }: { request: Standing }) {
  const { t } = useTranslation("requests");
  const format = useFormat();
  const { state, note } = wordsOf(request, t, format);
  return <Status state={state} note={note} late={latenessOf(request, t)} />;
}

/** "answer 4 days late", or null. */
export function latenessOf({ late }: Pick<Standing, "late">, t: TFunction<"requests">): string | null {
  return late && t(late.what === "answer" ? "late.answer" : "late.plan", { count: late.days });
}

export function wordsOf(request: Standing, t: TFunction<"requests">, format: Format): { state: string; note?: string | undefined } {
  const { status, statusSince, plannedOn, plannedPrecision, refusal } = request;
  // What was reopened and released again was released today, whatever the first date says.
  const released = format.day(statusSince);
  const plan = (words: "plannedFor" | "releasePlannedFor") =>
    plannedOn && plannedPrecision
      ? t(`note.${words}.${plannedPrecision}`, { date: format.promised(plannedOn, plannedPrecision) })
      : undefined;
  switch (status) {
    case "submitted":
    case "under_review":
      return { state: t(`status.${status}`), note: dueNote(request, t, format) };
    case "needs_clarification":
      return { state: t("status.needs_clarification"), note: t("note.replyAwaited") };
    case "planned":
      return { state: t("line.answered"), note: plan("plannedFor") };
    case "in_progress":
      return { state: t("status.in_progress"), note: plan("plannedFor") };
    case "release_review":
      return { state: t(request.reviewed ? "line.reviewed" : "status.release_review"), note: plan("releasePlannedFor") };
    case "fulfilled":
      return { state: t("line.released", { date: released }) };
    case "partially_fulfilled":
      return { state: t("line.releasedInPart", { date: released }) };
    case "declined":
      return { state: t("status.declined"), note: refusal ? noteIn(format.language, refusal) : undefined };
    default:
      return { state: t(`status.${status}`) };
  }
}

function dueNote({ late, dueOn }: Standing, t: TFunction<"requests">, format: Format): string | undefined {
  return late ? undefined : t("note.answerDue", { date: format.calendarDay(dueOn) });
}
