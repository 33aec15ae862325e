/** The clock of a request: by when it is acted on, when the clock stands still, begins anew or is extended, and how late it is. */
import { type DaysOff, type Deadlines, addCalendarDays, addWorkingDays, rollForward, usualPolicy, workingDaysBetween } from "~/domains/departments/model";
import { type Day, addDays } from "~/platform/calendar";
import { type RequestStatus, awaitsDecision, clockRunsIn, closeAfter, isDecided, remindAfter } from "./model";

/** A due day with the working days within which it was promised. */
export interface Promised {
  dueOn: Day;
  promisedDays: number;
}

const promise = (days: number, today: Day, daysOff: DaysOff): Promised => ({ dueOn: addWorkingDays(today, days, daysOff), promisedDays: days });

/** What is promised on the day of receipt. */
export function askedClock({ policy, daysOff }: Deadlines, today: Day): Promised & { acknowledgeDueOn: Day } {
  return { acknowledgeDueOn: addWorkingDays(today, policy.acknowledgeDays, daysOff), ...promise(policy.decideDays, today, daysOff) };
}

interface Clocked {
  status: RequestStatus;
  /** The city's day since which it has this state: that of the question, while the clock stands still. */
  since: Day;
  dueOn: Day;
}

/** Whether a move touches the clock at all: most do not, and ask nobody how one counts. */
export const movesClock = (from: RequestStatus, to: RequestStatus) => from !== to && (to === "appealed" || from === "needs_clarification" || takenUpAgain(from, to));

const takenUpAgain = (from: RequestStatus, to: RequestStatus) => isDecided(from) && awaitsDecision(to);

/** What is promised after a move: an appeal and a decision taken back begin anew; after a question the day moves by the working days that the clock stood. */
export function movedClock({ policy, daysOff }: Deadlines, { status, since, dueOn }: Clocked, to: RequestStatus, today: Day): Partial<Promised> {
  if (!movesClock(status, to)) return {};
  if (to === "appealed") return promise(policy.appealDays, today, daysOff);
  if (takenUpAgain(status, to)) return promise(policy.decideDays, today, daysOff);
  return { dueOn: addWorkingDays(dueOn, workingDaysBetween(since, today, daysOff), daysOff) };
}

export { clockRunsIn };
export const clockRuns = (status: RequestStatus) => clockRunsIn.includes(status);

/** Once, while a decision is awaited and before its day is over: whoever is late has to answer, not to move the day. */
export function canStillExtend({ status, dueOn, extended }: { status: RequestStatus; dueOn: Day; extended: boolean }, today: Day): boolean {
  return !extended && awaitsDecision(status) && clockRuns(status) && today <= dueOn;
}

/** The last day to which an answer may be put off. */
export const latestExtension = ({ policy, daysOff }: Deadlines, dueOn: Day): Day => addCalendarDays(dueOn, policy.extensionDays, daysOff);

/** The days to which an answer may be put off: those that are worked on. */
export function extensionDays(deadlines: Deadlines, dueOn: Day): Day[] {
  const count = workingDaysBetween(dueOn, latestExtension(deadlines, dueOn), deadlines.daysOff);
  return Array.from({ length: count }, (_, place) => addWorkingDays(dueOn, place + 1, deadlines.daysOff));
}

/** The due day put off: a day off rolls forward. The limit grows by as many working days. */
export function extendedClock({ daysOff }: Deadlines, { dueOn, promisedDays }: Promised, until: Day): Promised {
  const later = rollForward(until, daysOff);
  return { dueOn: later, promisedDays: promisedDays + workingDaysBetween(dueOn, later, daysOff) };
}

export const soonDays = 2;

export type Urgency = "due_soon" | "overdue" | "long_overdue";

/** How pressing a due day is: soon two working days before, over the day after, long over after twice the limit. */
export function urgencyOf({ status, dueOn, promisedDays }: Promised & { status: RequestStatus }, today: Day, daysOff: DaysOff): Urgency | null {
  if (!clockRuns(status)) return null;
  if (today <= dueOn) return workingDaysBetween(today, dueOn, daysOff) <= soonDays ? "due_soon" : null;
  return isLongOver({ dueOn, promisedDays }, today, daysOff) ? "long_overdue" : "overdue";
}

export const isLongOver = ({ dueOn, promisedDays }: Promised, today: Day, daysOff: DaysOff) => today > addWorkingDays(dueOn, promisedDays, daysOff);

/** "Day 12 of 20": working days that passed of those promised; the clock's standing still does not count. */
export function waitingOf({ dueOn, promisedDays }: Promised, today: Day, daysOff: DaysOff): { day: number; limit: number } {
  return { day: promisedDays - workingDaysBetween(today, dueOn, daysOff), limit: promisedDays };
}

/** Before limits were kept, 28 calendar days were promised: as good as the usual working days. */
export const promisedDaysOf = (promisedDays: number | null): number => promisedDays ?? usualPolicy.decideDays;

/** The day before which a question was asked if so many working days have passed since, today among them. */
export const askedBefore = (days: number, today: Day, daysOff: DaysOff): Day => addWorkingDays(addDays(today, 1), -days, daysOff);

/** When a question is closed without a reply, so that its author has as long after the last reminder as is meant. */
export function closesOn(asked: Day, today: Day, daysOff: DaysOff): Day {
  const usual = addWorkingDays(asked, closeAfter, daysOff);
  const afterReminder = addWorkingDays(today, closeAfter - remindAfter[1], daysOff);
  return today < addWorkingDays(asked, remindAfter[1], daysOff) || usual > afterReminder ? usual : afterReminder;
}
