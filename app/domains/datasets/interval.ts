import { type Day, addDays, addMonths } from "~/platform/calendar";

/** From one renewal to the next; parts of a day and of a month count. */
export interface Interval {
  months: number;
  days: number;
}

export const daysAMonth = 30.44;

/** "R/P6M", "P0.5W", "R/PT1H": as ISO 8601 writes what is repeated; null for anything else. */
export function isoInterval(written: string): Interval | null {
  const [, years, months, weeks, days, hours, minutes, seconds] = (pattern.exec(written.trim()) ?? []).map((part) => Number(part ?? 0));
  if (years === undefined) return null;
  return {
    months: years * 12 + (months ?? 0),
    days: (weeks ?? 0) * 7 + (days ?? 0) + (hours ?? 0) / 24 + (minutes ?? 0) / 1_440 + (seconds ?? 0) / 86_400,
  };
}

const part = (letter: string) => `(?:([\\d.]+)${letter})?`;
const pattern = new RegExp(`^(?:R-?\\d*/)?P${["Y", "M", "W", "D"].map(part).join("")}(?:T${["H", "M", "S"].map(part).join("")})?$`, "i");

/** About how long it is. */
export const inDays = ({ months, days }: Interval) => months * daysAMonth + days;

/** Whole months by the calendar, the rest in days: an hour is a day, for that is how dates are kept. Null where it makes no sense. */
export function dayAfter(day: Day, { months, days }: Interval): Day | null {
  const whole = Math.floor(months);
  // What should be a whole day may be a trifle more once it was divided.
  const rest = Math.ceil((months - whole) * daysAMonth + days - 1e-6);
  if (!(inDays({ months, days }) > 0) || whole > 1_200 || rest > 36_500) return null;
  return addDays(addMonths(day, whole), rest);
}
