import { type Day, cityTimeZone } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { createFormat } from "~/platform/i18n/format";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";

/** Until when a refusal may be looked at again, as whoever asked reads it: others load none of these words. */
export function appealInvite(language: Language, until: Day | null) {
  if (until === null) return null;
  const t = translator(language, "appeals");
  const date = createFormat({ language, timeZone: cityTimeZone(), now: now() }).calendarDay(until);
  return { until: t("invite.until", { date }), press: t("invite.press") };
}
