import { type Day, cityTimeZone } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { createFormat } from "~/platform/i18n/format";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";
import { type ExtensionReason, type RequestStatus, awaitsDecision } from "../model";
import type { TimelineEntry } from "./timeline.server";

interface Page {
  status: RequestStatus;
  dueOn: Day;
  extension: { reason: ExtensionReason } | null;
  timeline: TimelineEntry[];
}

/** What the clock has to say of a request, in sentences: few pages do, so none carries the words for it. */
export function clockSaid({ status, dueOn, extension, timeline }: Page, language: Language) {
  const t = translator(language, "deadlines");
  const { calendarDay } = createFormat({ language, timeZone: cityTimeZone(), now: now() });
  const why = (reason: ExtensionReason, day: Day) => ({ reason: t(`why.${reason}`), date: calendarDay(day) });
  const said = (step: TimelineEntry): string | null => {
    const who = step.forDepartment?.shortName ?? translator(language, "request")("answer.city");
    if (step.extension) return t("said.extended", { who, ...why(step.extension.reason, step.extension.toDue) });
    return step.verb === "request.closed_unanswered" ? t("said.closedUnanswered", { days: step.days }) : null;
  };
  return {
    ...(extension && awaitsDecision(status) && { putOff: t("said.until", why(extension.reason, dueOn)) }),
    timeline: timeline.map(({ extension: putOffThen, days: _days, ...step }, place) => {
      const words = said(timeline[place]!);
      return { ...step, ...(words && { said: words }), ...(putOffThen?.note && { note: { body: putOffThen.note, language: putOffThen.language } }) };
    }),
  };
}
