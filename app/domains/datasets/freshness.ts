import { type Day, addDays, addMonths } from "~/platform/calendar";
import type { Freshness } from "./listing";
import { type Rhythm, rhythmOf } from "./rhythm";

/** The catalogue is read once a day: what was renewed yesterday may be known only tomorrow. */
const daysOfGrace = 1;

const periods: Record<Rhythm, string | null> = {
  live: "P1D", hourly: "P1D", daily: "P1D", twice_a_week: "P4D", weekly: "P1W", twice_a_month: "P16D", monthly: "P1M", every_two_months: "P2M",
  quarterly: "P3M", three_times_a_year: "P4M", twice_a_year: "P6M", yearly: "P1Y", every_two_years: "P2Y",
  every_some_years: null, irregular: null, never: null,
};

/** The day by which a dataset has to be renewed to keep its own promise; null where it promises none. */
export function renewalDue(modifiedOn: Day | null, frequency: string | null): Day | null {
  if (modifiedOn === null || frequency === null) return null;
  const interval = /^R\d*\/(P[0-9.YMWDTHS]+)$/i.exec(frequency.trim())?.[1]?.toUpperCase();
  const rhythm = rhythmOf(frequency);
  const period = interval ?? (rhythm && periods[rhythm]);
  return period ? after(modifiedOn, period) : null;
}

/** Whole years and months by the calendar, parts of them in days; an hour or a second is a day, for that is how dates are kept. */
function after(day: Day, period: string): Day | null {
  const [, years = 0, months = 0, weeks = 0, days = 0, time] = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(T.+)?$/.exec(period) ?? [];
  const inMonths = Number(years) * 12 + Number(months);
  const whole = Math.floor(inMonths);
  const inDays = (inMonths - whole) * 30.44 + Number(weeks) * 7 + Number(days);
  const rest = Math.ceil(inDays) || (time && whole === 0 ? 1 : 0);
  if (!(whole + rest > 0) || whole > 1_200 || rest > 36_500) return null;
  return addDays(addMonths(day, whole), rest);
}

/** Whether it kept its promise until today. */
export function freshnessOf(dueOn: Day | null, today: Day): Freshness {
  if (dueOn === null) return "not_promised";
  return dueOn < lateBefore(today) ? "late" : "on_time";
}

/** What was due before this day is late. */
export const lateBefore = (today: Day): Day => addDays(today, -daysOfGrace);
