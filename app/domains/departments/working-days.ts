/** Which days the city works, and how they are counted. Day 0 is the day from which one counts; it never counts itself. */
import { type Day, addDays, daysBetween, weekdayOf } from "~/platform/calendar";

/** The city's holidays. Weekends are days off by themselves. */
export type DaysOff = ReadonlySet<Day>;

const isWeekday = (day: Day) => weekdayOf(day) <= 5;
export const isWorkingDay = (day: Day, daysOff: DaysOff) => isWeekday(day) && !daysOff.has(day);

/** The n-th working day after a day; before it, where n is negative; the day itself for 0. */
export function addWorkingDays(from: Day, days: number, daysOff: DaysOff): Day {
  const step = Math.sign(days);
  let day = from;
  for (let left = Math.abs(days); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day, daysOff)) left -= 1;
  }
  return day;
}

/** Working days after the first day, up to and with the last; as a negative number where the last comes first. */
export function workingDaysBetween(from: Day, to: Day, daysOff: DaysOff): number {
  if (to < from) return 0 - workingDaysBetween(to, from, daysOff);
  const weeks = Math.floor(daysBetween(from, to) / 7);
  let count = weeks * 5;
  for (let day = addDays(from, weeks * 7); day < to; ) {
    day = addDays(day, 1);
    if (isWeekday(day)) count += 1;
  }
  for (const holiday of daysOff) if (holiday > from && holiday <= to && isWeekday(holiday)) count -= 1;
  return count;
}

/** The day itself where it is worked on, otherwise the next that is. */
export function rollForward(day: Day, daysOff: DaysOff): Day {
  return isWorkingDay(day, daysOff) ? day : addWorkingDays(day, 1, daysOff);
}

/** A limit in calendar days: one that ends on a day off rolls forward. */
export const addCalendarDays = (from: Day, days: number, daysOff: DaysOff) => rollForward(addDays(from, days), daysOff);
