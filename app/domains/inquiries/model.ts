/** What departments ask of each other: a part of an answer, or data for their own work. Residents see nothing of it. */
import { type Day, addDays } from "~/platform/calendar";

export const stands = ["waiting", "late", "answered", "withdrawn"] as const;
export type Stand = (typeof stands)[number];

export interface Dated {
  dueOn: Day;
  answeredAt: Date | string | null;
  withdrawnAt: Date | string | null;
}

/** Lateness is computed, never stored. */
export function standOf({ dueOn, answeredAt, withdrawnAt }: Dated, today: Day): Stand {
  if (withdrawnAt) return "withdrawn";
  if (answeredAt) return "answered";
  return today > dueOn ? "late" : "waiting";
}

/** In how many weeks an answer is needed, on offer. */
export const weeksOffered = [1, 2, 4] as const;

export const dueIn = (weeks: number, today: Day) => addDays(today, weeks * 7);
