import { expect, test } from "vitest";
import { givenHolidays } from "~/domains/departments/model";

/** As the city's calendars print them. */
test.each([
  [2026, ["01-01", "01-19", "02-16", "03-30", "05-25", "06-19", "07-03", "09-07", "10-12", "11-11", "11-26", "11-27", "12-25"]],
  // New Year's Day of 2028 is a Saturday and kept on the last Friday of 2027; Juneteenth, the Fourth and Christmas are at weekends, too.
  [2027, ["01-01", "01-18", "02-15", "03-29", "05-31", "06-18", "07-05", "09-06", "10-11", "11-11", "11-25", "11-26", "12-24", "12-31"]],
  [2028, ["01-17", "02-21", "03-27", "05-29", "06-19", "07-04", "09-04", "10-09", "11-10", "11-23", "11-24", "12-25"]],
])("the holidays of %d", (year, days) => {
  expect(givenHolidays(year).map(({ day }) => day)).toEqual(days.map((day) => `${year}-${day}`));
});

test("none falls, in any year, on a weekend, and none twice", () => {
  for (let year = 1000; year < 3000; year += 7) {
    const days = givenHolidays(year).map(({ day }) => day);
    expect(new Set(days).size).toBe(days.length);
    expect(days.filter((day) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))).toEqual([]);
  }
});

test("each has a name in both languages", () => {
  for (const { name, nameEs } of givenHolidays(2026)) expect([name, nameEs].every((words) => words.length > 5)).toBe(true);
});
