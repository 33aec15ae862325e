/** What an answer may promise: when data is planned for, and when a promise may change. */
import { type Day, dayOf, isDay } from "~/platform/calendar";
import { type DatePrecision, type RequestStatus, planEnds } from "./model";

/** What was promised before. */
export interface Promised {
  plannedOn: Day | null;
  plannedPrecision: DatePrecision | null;
  firstPlannedOn: Day | null;
}

/** As the request's row holds it. */
export function promisedBefore(row: { plannedOn: Date | null; plannedPrecision: DatePrecision | null; firstPlannedOn: Date | null }): Promised {
  const { plannedOn, plannedPrecision, firstPlannedOn } = row;
  return { plannedOn: plannedOn && dayOf(plannedOn), plannedPrecision, firstPlannedOn: firstPlannedOn && dayOf(firstPlannedOn) };
}

interface Said {
  status: RequestStatus;
  plannedOn?: string | undefined;
  plannedPrecision?: DatePrecision | undefined;
  planReason?: string | undefined;
}

export const takesPlan = (status: RequestStatus) => status === "planned" || status === "in_progress" || status === "release_review";

/** The day that an answer promises anew; null where it promises none or says the same again. A month is its first day. */
export function newPlan(said: Said, promised: Promised): { day: Day; precision: DatePrecision } | null {
  if (!said.plannedOn || !takesPlan(said.status)) return null;
  const precision = said.plannedPrecision ?? (said.plannedOn.length === 7 ? "month" : "day");
  const day = precision === "month" ? `${said.plannedOn.slice(0, 7)}-01` : said.plannedOn;
  return promised.plannedOn === day && promised.plannedPrecision === precision ? null : { day, precision };
}

/** What is wrong with the promise: keys of `ui:problem`. Changing an earlier one needs a reason. */
export function planProblems(said: Said, promised: Promised, today: Day): { plannedOn?: string[]; planReason?: string[] } {
  const plan = newPlan(said, promised);
  if (!plan) return {};
  const wrong = !isDay(plan.day) ? "noSuchDay" : planEnds(plan.day, plan.precision) < today ? "past" : null;
  return {
    ...(wrong && { plannedOn: [wrong] }),
    ...(promised.firstPlannedOn && !said.planReason && { planReason: ["required"] }),
  };
}
