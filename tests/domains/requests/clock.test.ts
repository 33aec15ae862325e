import fc from "fast-check";
import { expect, test } from "vitest";
import { addWorkingDays, givenHolidays, usualPolicy, workingDaysBetween } from "~/domains/departments/model";
import { askedClock, canStillExtend, extendedClock, latestExtension, movedClock, urgencyOf, waitingOf } from "~/domains/requests/clock";
import { statuses } from "~/domains/requests/model";
import { addDays } from "~/platform/calendar";

const daysOff = new Set([2025, 2026, 2027, 2028, 2029, 2030].flatMap((year) => givenHolidays(year).map(({ day }) => day)));
const deadlines = { policy: usualPolicy, daysOff };
const day = fc.integer({ min: 0, max: 1_400 }).map((days) => addDays("2025-03-01", days));
const wait = fc.integer({ min: 0, max: 60 });

test("asked on a Friday before a long weekend: the day of receipt and days off do not count", () => {
  // Friday; Monday the 16th is Presidents' Day.
  expect(askedClock(deadlines, "2026-02-13")).toEqual({ acknowledgeDueOn: "2026-02-23", dueOn: "2026-03-16", promisedDays: 20 });
  expect(askedClock(deadlines, "2026-02-14")).toMatchObject({ acknowledgeDueOn: "2026-02-23", dueOn: "2026-03-16" });
});

test("however often and long the clock stands still, the same working days are left after as before", () => {
  fc.assert(fc.property(day, fc.array(fc.tuple(wait, wait), { maxLength: 5 }), (asked, pauses) => {
    let { dueOn } = askedClock(deadlines, asked);
    let today = asked;
    let stood = 0;
    for (const [runs, stands] of pauses) {
      const stopped = addDays(today, runs);
      const started = addDays(stopped, stands);
      const left = workingDaysBetween(stopped, dueOn, daysOff);
      const moved = movedClock(deadlines, { status: "needs_clarification", since: stopped, dueOn }, "under_review", started);
      dueOn = moved.dueOn ?? dueOn;
      stood += workingDaysBetween(stopped, started, daysOff);
      expect(workingDaysBetween(started, dueOn, daysOff)).toBe(left);
      today = started;
    }
    expect(dueOn).toBe(addWorkingDays(asked, 20 + stood, daysOff));
  }));
});

test("only what begins anew is promised anew", () => {
  fc.assert(fc.property(day, day, fc.constantFrom(...statuses), fc.constantFrom(...statuses), (due, today, from, to) => {
    const moved = movedClock(deadlines, { status: from, since: today, dueOn: due }, to, today);
    if (moved.promisedDays === 10) expect(to).toBe("appealed");
    if (moved.promisedDays === 20) expect(["under_review", "needs_clarification", "submitted"]).toContain(to);
    if (from === to) expect(moved).toEqual({});
    if (moved.promisedDays === undefined && moved.dueOn !== undefined) expect(from).toBe("needs_clarification");
  }));
  expect(movedClock(deadlines, { status: "declined", since: "2026-01-05", dueOn: "2026-01-05" }, "appealed", "2026-03-02")).toEqual({ dueOn: "2026-03-16", promisedDays: 10 });
  expect(movedClock(deadlines, { status: "declined", since: "2026-01-05", dueOn: "2026-01-05" }, "under_review", "2026-03-02")).toEqual({ dueOn: "2026-03-31", promisedDays: 20 });
  expect(movedClock(deadlines, { status: "planned", since: "2026-01-05", dueOn: "2026-01-05" }, "in_progress", "2026-03-02")).toEqual({});
});

test("an extension ends fourteen calendar days on, or on the first working day after, once, before the day is over", () => {
  fc.assert(fc.property(day, (asked) => {
    const { dueOn, promisedDays } = askedClock(deadlines, asked);
    const latest = latestExtension(deadlines, dueOn);
    const extended = extendedClock(deadlines, { dueOn, promisedDays }, addDays(dueOn, 14));
    expect(extended.dueOn).toBe(latest);
    expect(latest >= addDays(dueOn, 14)).toBe(true);
    expect(waitingOf(extended, asked, daysOff)).toEqual({ day: 0, limit: extended.promisedDays });
  }));
  const request = { status: "under_review", dueOn: "2026-03-16", extended: false } as const;
  expect(canStillExtend(request, "2026-03-16")).toBe(true);
  expect(canStillExtend(request, "2026-03-17")).toBe(false);
  expect(canStillExtend({ ...request, extended: true }, "2026-03-02")).toBe(false);
  for (const status of ["needs_clarification", "planned", "appealed", "declined"] as const) expect(canStillExtend({ ...request, status }, "2026-03-02")).toBe(false);
});

test("soon two working days before, over the day after, long over after twice the limit", () => {
  const urgency = (today: string, status: (typeof statuses)[number] = "under_review") => urgencyOf({ status, dueOn: "2026-03-16", promisedDays: 20 }, today, daysOff);
  expect([urgency("2026-03-11"), urgency("2026-03-12"), urgency("2026-03-14"), urgency("2026-03-16")]).toEqual([null, "due_soon", "due_soon", "due_soon"]);
  // Twenty working days after, with Cesar Chavez Day in between.
  expect([urgency("2026-03-17"), urgency("2026-04-14"), urgency("2026-04-15")]).toEqual(["overdue", "overdue", "long_overdue"]);
  expect([urgency("2026-05-01", "needs_clarification"), urgency("2026-05-01", "planned"), urgency("2026-05-01", "appealed")]).toEqual([null, null, "long_overdue"]);
});

test("day 12 of 20 counts working days", () => {
  expect(waitingOf({ dueOn: "2026-03-16", promisedDays: 20 }, "2026-03-04", daysOff)).toEqual({ day: 12, limit: 20 });
  expect(waitingOf({ dueOn: "2026-03-16", promisedDays: 20 }, "2026-03-18", daysOff)).toEqual({ day: 22, limit: 20 });
});
