import { type Interval, inDays, isoInterval } from "./interval";
import { type Said, spokenOf } from "./spoken";

/** How often a dataset is renewed, in the words that people use. */
export type Rhythm =
  | "live" | "hourly" | "daily" | "twice_a_week" | "weekly" | "twice_a_month" | "monthly" | "every_two_months" | "quarterly"
  | "three_times_a_year" | "twice_a_year" | "yearly" | "every_two_years" | "every_some_years" | "irregular" | "never";

/** From and to how many days an interval has this name; what lies between has none. */
const named: [number, number, Rhythm][] = [
  [1e-6, 0.04, "live"], [0.04, 0.05, "hourly"], [0.05, 1, "daily"], [3.3, 3.7, "twice_a_week"], [7, 7, "weekly"], [14, 16, "twice_a_month"],
  [28, 31, "monthly"], [56, 62, "every_two_months"], [84, 93, "quarterly"], [112, 124, "three_times_a_year"], [168, 186, "twice_a_year"],
  [350, 372, "yearly"], [700, 740, "every_two_years"], [1_000, 40_000, "every_some_years"],
];

/** What a portal promises with "R/P1D", "Every 6 months", ".../freq/monthly"; null when unclear. */
export function promiseOf(published: string | null): Said | null {
  if (!published) return null;
  const interval = isoInterval(published);
  if (interval) return inDays(interval) > 0 ? interval : null;
  const isAddress = /^https?:\/\//i.test(published.trim());
  return spokenOf(isAddress ? (published.trim().split(/[/#]+/).findLast(Boolean) ?? "") : published.trim());
}

/** The same in the words that people use; null when unclear, and where the interval has no name. */
export function rhythmOf(published: string | null): Rhythm | null {
  const promise = promiseOf(published);
  return promise === null || typeof promise === "string" ? promise : nameOf(promise);
}

function nameOf(interval: Interval): Rhythm | null {
  const days = inDays(interval);
  return named.find(([from, to]) => days >= from && days <= to)?.[2] ?? null;
}
