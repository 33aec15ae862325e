import { Temporal } from "temporal-polyfill";

/** A day in the city's zone, "2026-11-23". */
export type Day = string;

export function cityTimeZone(): string {
  return process.env["CITY_TIME_ZONE"]?.trim() || "America/Los_Angeles";
}

/** The day it is in the city at this moment. */
export function cityDay(moment: Date, zone = cityTimeZone()): Day {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The hour of the city's clock, 0 to 23. */
export function cityHour(moment: Date, zone = cityTimeZone()): number {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).hour;
}

/** The moment at which a day begins in the city. */
export function startOfDay(day: Day, zone = cityTimeZone()): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds);
}

/** Whether the calendar has this day: "2026-02-30" is none. */
export function isDay(day: string): day is Day {
  const date = dateOf(day);
  return !Number.isNaN(date.getTime()) && dayOf(date) === day;
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The same day of a later month, or that month's last. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days;
}

export function lastDayOfMonth(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.with({ day: date.daysInMonth }).toString();
}

/** What a `@db.Date` column holds, as a day. */
export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** A day, as a `@db.Date` column wants it. */
export function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}
