import { type Day, addDays } from "~/platform/calendar";
import { dayAfter } from "./interval";
import type { Freshness } from "./listing";
import { promiseOf } from "./rhythm";

/** The catalogue is read once a day: what was renewed yesterday may be known only tomorrow. */
const daysOfGrace = 1;

/** The day by which a dataset has to be renewed to keep its own promise; null where it promises none. */
export function renewalDue(modifiedOn: Day | null, frequency: string | null): Day | null {
  const promise = promiseOf(frequency);
  return modifiedOn === null || promise === null || typeof promise === "string" ? null : dayAfter(modifiedOn, promise);
}

/** Whether it kept its promise until today. */
export function freshnessOf(dueOn: Day | null, today: Day): Freshness {
  if (dueOn === null) return "not_promised";
  return dueOn < lateBefore(today) ? "late" : "on_time";
}

/** What was due before this day is late. */
export const lateBefore = (today: Day): Day => addDays(today, -daysOfGrace);
