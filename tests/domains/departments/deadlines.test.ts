import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { addHoliday, changeDeadlines, keepHoliday, undoDeadlines } from "~/domains/departments/commands.server";
import { giveHolidays } from "~/domains/departments/jobs.server";
import { deadlineActs, deadlinesOf, deadlinesToManage, holidaysOf } from "~/domains/departments/queries.server";
import { givenHolidays } from "~/domains/departments/model";
import { dateOf } from "~/platform/calendar";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";

useDatabase();

const usual = { acknowledgeDays: 5, decideDays: 20, extensionDays: 14, appealDays: 10 };
const none = { acknowledgeDays: undefined, decideDays: undefined, extensionDays: undefined, appealDays: undefined };
let administrator: PersonActor;
beforeEach(async () => {
  setClock(() => new Date("2026-11-23T18:00:00Z"));
  administrator = await aPerson({ name: "Ada", city: ["administrator"] });
});

it("a department promises otherwise field by field, follows the city in the rest, and each change has its who and when", async () => {
  const { id, name } = await aDepartment("Streets");
  expect((await deadlinesOf(id)).policy).toEqual(usual);
  await changeDeadlines(administrator, null, { ...usual, decideDays: 15 });
  await changeDeadlines(administrator, id, { ...none, acknowledgeDays: 2 });
  expect((await deadlinesOf(id)).policy).toEqual({ ...usual, acknowledgeDays: 2, decideDays: 15 });
  expect((await deadlinesOf(null)).policy).toEqual({ ...usual, decideDays: 15 });
  expect(await deadlinesToManage()).toMatchObject({ city: { decideDays: 15 }, differing: [{ name, fields: [{ field: "acknowledgeDays", days: 2 }] }] });
  expect(await changeDeadlines(administrator, id, { ...none, acknowledgeDays: 2 })).toBeNull();
  const acts = await deadlineActs();
  expect(acts[0]).toMatchObject({ by: "Ada", at: new Date("2026-11-23T18:00:00Z"), what: "policy", department: name, changes: [{ field: "acknowledgeDays", from: null, to: 2 }] });
});

it("a change is undone, but not over a later one", async () => {
  const { id } = await aDepartment("Streets");
  const first = await changeDeadlines(administrator, id, { ...none, decideDays: 10, appealDays: 5 });
  await undoDeadlines(administrator, first!);
  expect((await deadlinesOf(id)).policy).toEqual(usual);
  const second = await changeDeadlines(administrator, null, { ...usual, decideDays: 30 });
  await changeDeadlines(administrator, null, { ...usual, decideDays: 25 });
  await expect(undoDeadlines(administrator, second!)).rejects.toMatchObject({ code: "conflict" });
  expect((await deadlinesOf(null)).policy.decideDays).toBe(25);
});

it("two at the same time make one row of the city's", async () => {
  await Promise.all([11, 12, 13].map((decideDays) => changeDeadlines(administrator, null, { ...usual, decideDays })));
  expect(await db().deadlinePolicy.count()).toBe(1);
  await expect(db().deadlinePolicy.create({ data: { id: 9 } })).rejects.toThrow();
});

it("the given holidays of this year and the next two are listed once; a removed one stays removed, next year's are added in time", async () => {
  await Promise.all([giveHolidays(), giveHolidays()]);
  expect(await db().holiday.count()).toBe([2026, 2027, 2028].flatMap(givenHolidays).length);
  const christmas = await db().holiday.findUniqueOrThrow({ where: { day: dateOf("2026-12-25") } });
  await keepHoliday(administrator, christmas.id, false);
  setClock(() => new Date("2027-01-04T18:00:00Z"));
  await giveHolidays();
  expect((await holidaysOf(2026)).holidays.at(-1)).toMatchObject({ name: "Christmas Day", removed: true });
  expect((await holidaysOf(2029)).holidays).toHaveLength(13);
  expect((await deadlinesOf(null)).daysOff.has("2026-12-25")).toBe(false);
  expect((await deadlinesOf(null)).daysOff.has("2029-12-25")).toBe(true);
});

it("a day is added, taken out and put back, told once each, and never twice in the list", async () => {
  const form = { day: "2026-12-31", name: "New Year’s Eve", nameEs: "Nochevieja" };
  await addHoliday(administrator, form);
  await expect(addHoliday(administrator, form)).rejects.toMatchObject({ code: "invalid", facts: { problems: { day: ["holidayTwice"] } } });
  const { id } = await db().holiday.findFirstOrThrow();
  await keepHoliday(administrator, id, false);
  expect(await keepHoliday(administrator, id, false)).toBeNull();
  await addHoliday(administrator, { ...form, name: "Last day of the year" });
  expect((await holidaysOf(2026)).holidays).toMatchObject([{ name: "Last day of the year", kind: "own", removed: false }]);
  expect((await deadlineActs()).map(({ what }) => what)).toEqual(["added", "removed", "added"]);
});

it("nobody but an administrator changes any of it", async () => {
  const coordinator = await aPerson({ city: ["open_data_coordinator"] });
  const { id } = await db().holiday.create({ data: { day: dateOf("2026-12-31"), name: "Eve", nameEs: "Víspera", kind: "own" } });
  for (const act of [
    () => changeDeadlines(coordinator, null, usual), () => undoDeadlines(coordinator, 1),
    () => keepHoliday(coordinator, id, false), () => addHoliday(coordinator, { day: "2026-12-30", name: "Day", nameEs: "Día" }),
  ]) await expect(act()).rejects.toMatchObject({ code: "forbidden" });
});
