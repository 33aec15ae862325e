/** When an entry is meant for, or promised. */
import { type Day, addDays, dateOf, dayOf, isDay, lastDayOfMonth } from "~/platform/calendar";
import type { DatePrecision } from "~/platform/db/generated/enums";

export interface Plan {
  day: Day;
  precision: DatePrecision;
}

/** "2027-03" is a month and "2027-03-15" a day; null where nothing is said. A month is kept as its first day. */
export function planOf(said: string | undefined): Plan | null {
  if (!said) return null;
  return said.length === 7 ? { day: `${said}-01`, precision: "month" } : { day: said, precision: "day" };
}

/** What is wrong with it: a key of `ui:problem`. */
export function planProblem(plan: Plan, today: Day): "noSuchDay" | "past" | null {
  if (!isDay(plan.day)) return "noSuchDay";
  return endOf(plan) < today ? "past" : null;
}

/** The last day on which it is kept. */
export const endOf = ({ day, precision }: Plan): Day => (precision === "month" ? lastDayOfMonth(day) : day);

/** Since when a promise is broken; null while it can be kept. */
export const lateSince = (plan: Plan, today: Day): Day | null => (endOf(plan) < today ? addDays(endOf(plan), 1) : null);

/** As forms and files say it. */
export const saidOf = ({ day, precision }: Plan) => (precision === "month" ? day.slice(0, 7) : day);

export const columnsOf = (plan: Plan | null) => ({ plannedOn: plan && dateOf(plan.day), plannedPrecision: plan && plan.precision });

export function planIn({ plannedOn, plannedPrecision }: { plannedOn: Date | null; plannedPrecision: DatePrecision | null }): Plan | null {
  return plannedOn && plannedPrecision ? { day: dayOf(plannedOn), precision: plannedPrecision } : null;
}
