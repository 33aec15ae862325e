import fc from "fast-check";
import { expect, test } from "vitest";
import { addCalendarDays, addWorkingDays, givenHolidays, isWorkingDay, rollForward, workingDaysBetween } from "~/domains/departments/model";
import { cityDay } from "~/platform/calendar";

const millisecondsADay = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayAt = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/** The slow way, by another calendar: one day after the other. */
const slowlyOff = (day: string, off: Set<string>) => [0, 6].includes(new Date(at(day)).getUTCDay()) || off.has(day);
function slowlyAfter(from: string, days: number, off: Set<string>): string {
  let moment = at(from);
  for (let left = days; left > 0; ) {
    moment += millisecondsADay;
    if (!slowlyOff(dayAt(moment), off)) left -= 1;
  }
  return dayAt(moment);
}
function slowlyBetween(from: string, to: string, off: Set<string>): number {
  let count = 0;
  for (let moment = at(from) + millisecondsADay; moment <= at(to); moment += millisecondsADay) if (!slowlyOff(dayAt(moment), off)) count += 1;
  return count;
}

const day = fc.integer({ min: at("2019-01-01") / millisecondsADay, max: at("2036-12-31") / millisecondsADay }).map((days) => dayAt(days * millisecondsADay));
const given = Array.from({ length: 20 }, (_, years) => givenHolidays(2018 + years)).flat().map((holiday) => holiday.day);
/** The given holidays, some of them removed, and some of the city's own, also at weekends. */
const daysOff = fc.tuple(fc.subarray(given), fc.array(day, { maxLength: 40 })).map(([kept, own]) => new Set([...kept, ...own]));

test("the n-th working day is the one that counting day by day finds", () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 60 }), daysOff, (from, days, off) => {
    const due = addWorkingDays(from, days, off);
    expect(due).toBe(slowlyAfter(from, days, off));
    expect(workingDaysBetween(from, due, off)).toBe(days);
    if (days > 0) expect(isWorkingDay(due, off)).toBe(true);
  }));
});

test("working days between two days are those that counting day by day finds, and as many back", () => {
  fc.assert(fc.property(day, day, daysOff, (one, other, off) => {
    const [from, to] = one < other ? [one, other] : [other, one];
    expect(workingDaysBetween(from, to, off)).toBe(slowlyBetween(from, to, off));
    expect(workingDaysBetween(to, from, off) + workingDaysBetween(from, to, off)).toBe(0);
  }), { numRuns: 60 });
});

test("a limit in calendar days that ends on a day off rolls forward to the first that is worked on", () => {
  fc.assert(fc.property(day, fc.integer({ min: 0, max: 40 }), daysOff, (from, days, off) => {
    const end = dayAt(at(from) + days * millisecondsADay);
    const rolled = addCalendarDays(from, days, off);
    expect(rolled).toBe(slowlyOff(end, off) ? slowlyAfter(end, 1, off) : end);
    expect(rollForward(rolled, off)).toBe(rolled);
  }));
});

test("backwards finds the day from which forwards finds it again", () => {
  fc.assert(fc.property(day, fc.integer({ min: 1, max: 30 }), daysOff, (to, days, off) => {
    const from = addWorkingDays(to, -days, off);
    expect(slowlyBetween(from, to, off) + (isWorkingDay(to, off) ? 0 : 1)).toBe(days);
  }));
});

/** The clock on a wall somewhere, by the machine's own table of zones. */
const onTheWall = (moment: Date, zone: string) => new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(moment);

test("the day of receipt is the city's, in any zone, through every change of the clocks", () => {
  const moments = fc.oneof(
    fc.integer({ min: at("2019-01-01"), max: at("2036-12-31") }),
    // The hours around the changes of Los Angeles, Berlin and Sydney.
    fc.tuple(fc.constantFrom("2026-03-08", "2026-11-01", "2026-03-29", "2026-10-25", "2027-04-04", "2027-10-03"), fc.integer({ min: -12 * 60, max: 36 * 60 })).map(([change, minutes]) => at(change) + minutes * 60_000),
  );
  const zones = fc.constantFrom("America/Los_Angeles", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Sydney", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC");
  fc.assert(fc.property(moments, zones, fc.integer({ min: 1, max: 30 }), (moment, zone, days) => {
    const received = cityDay(new Date(moment), zone);
    expect(received).toBe(onTheWall(new Date(moment), zone));
    expect(addWorkingDays(received, days, new Set())).toBe(slowlyAfter(onTheWall(new Date(moment), zone), days, new Set()));
  }), { numRuns: 300 });
});
