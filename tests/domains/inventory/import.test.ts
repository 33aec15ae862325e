import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { applyImport, previewImport, removeEntry, scheduleEntry } from "~/domains/inventory/commands.server";
import { hows, sensitivities } from "~/domains/inventory/model";
import { entriesFile } from "~/domains/inventory/queries.server";
import { setClock } from "~/platform/clock";
import { writeCsv } from "~/platform/csv";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { anEntry, entryNow, sizeNow } from "./forms";

useDatabase();

const header = "identifier,title,what it holds,sensitivity,how,intended date";
const english = `${header}
ST-1,Potholes reported,"One row a report, with its street",no personal data,automatic,2027-03
ST-2,Curb ramps,One row a ramp,Personal data can be left out,by hand,`;

async function aKeeper() {
  setClock(() => new Date("2026-11-23T18:00:00Z"));
  const department = await aDepartment("Streets");
  return { id: department.id, keeper: await aPerson({ in: { [department.id]: "responder" } }) };
}

const look = (keeper: PersonActor, id: number, text: string) => previewImport(keeper, id, text, "en");

async function bring(keeper: PersonActor, id: number, text: string) {
  const { seen } = await look(keeper, id, text);
  return applyImport(keeper, id, { text, seen }, "en");
}

test("a dry run says what would be done and writes nothing; confirmed it is done, and the same file again does nothing", async () => {
  const { id, keeper } = await aKeeper();
  const preview = await look(keeper, id, english);
  expect(preview.counts).toEqual({ new: 2, changed: 0, unchanged: 0, refused: 0 });
  expect(await db().inventoryEntry.count()).toBe(0);
  expect(await applyImport(keeper, id, { text: english, seen: preview.seen }, "en")).toEqual({ listed: 2, changed: 0 });
  expect(await db().inventoryEntry.findMany({ orderBy: { id: "asc" }, select: { key: true, title: true, holds: true, sensitivity: true, how: true, plannedPrecision: true } })).toEqual([
    { key: "ST-1", title: "Potholes reported", holds: "One row a report, with its street", sensitivity: "no_personal_data", how: "automatic", plannedPrecision: "month" },
    { key: "ST-2", title: "Curb ramps", holds: "One row a ramp", sensitivity: "personal_data_left_out", how: "by_hand", plannedPrecision: null },
  ]);
  expect(await sizeNow(id)).toEqual({ listed: 2, scheduled: 0, published: 0 });
  const activities = await db().activity.count();
  expect((await look(keeper, id, english)).counts).toEqual({ new: 0, changed: 0, unchanged: 2, refused: 0 });
  expect(await bring(keeper, id, english)).toEqual({ listed: 0, changed: 0 });
  expect(await db().activity.count()).toBe(activities);
});

test("a file in Spanish, with semicolons, columns in any order and accents or none", async () => {
  const { id, keeper } = await aKeeper();
  await bring(keeper, id, english);
  const spanish = "TITULO;Identificador;qué contiene;Cómo;Sensibilidad;Fecha prevista\nPotholes reported;ST-1;One row a report, with its street;Automático;sin datos personales;2027-03";
  expect((await look(keeper, id, spanish)).counts).toMatchObject({ unchanged: 1 });
});

test("changes are said by field; a column that is left out stays as it is, an empty cell takes away", async () => {
  const { id, keeper } = await aKeeper();
  await bring(keeper, id, `${header},data owner\nST-1,Potholes,Rows,sensitive,by hand,2027-03,Pavement steward`);
  const without = `${header}\nST-1,Potholes,More rows,sensitive,by hand,`;
  const { changed } = await look(keeper, id, without);
  expect(changed).toMatchObject([{ line: 2, fields: ["holds", "plannedOn"] }]);
  await bring(keeper, id, without);
  expect(await db().inventoryEntry.findFirst()).toMatchObject({ holds: "More rows", ownerName: "Pavement steward", plannedOn: null });
});

test("what was listed by form is known by its title, and gets the identifier", async () => {
  const { id, keeper } = await aKeeper();
  const entry = await anEntry(keeper, id, { title: "Curb ramps" });
  const { changed, counts } = await look(keeper, id, english);
  expect(counts).toMatchObject({ new: 1, changed: 1 });
  expect(changed[0]!.fields).toContain("key");
  await bring(keeper, id, english);
  expect((await entryNow(entry.id)).key).toBe("ST-2");
});

test("each line that cannot be used says why, and the rest can be written", async () => {
  const { id, keeper } = await aKeeper();
  await bring(keeper, id, `${header}\nP-1,Promised one,Rows,sensitive,by hand,2027-05\nR-1,Removed one,Rows,sensitive,by hand,`);
  const [promised, removed] = await db().inventoryEntry.findMany({ orderBy: { id: "asc" } });
  await scheduleEntry(keeper, promised!.id, { seenVersion: 1, plannedOn: "2027-05" });
  await removeEntry(keeper, removed!.id, { seenVersion: 1, reason: "Gone" });
  const text = `${header}
,No identifier,Rows,sensitive,by hand,
A-1,,Rows,sensitive,by hand,
A-2,Fine enough,Rows,secret,by hand,
A-3,Fine enough,Rows,sensitive,by hand,03/2027
A-4,Fine enough,Rows,sensitive,by hand,2026-10
A-5,Fine enough,Rows,sensitive,by hand,2027-02-30
A-6,=HYPERLINK("x"),Rows,sensitive,by hand,
A-7,Fine enough,Rows,sensitive,by hand,,extra
A-8,Fine enough,Rows,sensitive,by hand,
A-8,Fine again,Rows,sensitive,by hand,
P-1,Promised one,Rows,sensitive,by hand,2027-06
R-1,Removed one,Other rows,sensitive,by hand,`;
  const { refused, counts } = await look(keeper, id, text);
  expect(counts).toEqual({ new: 1, changed: 0, unchanged: 0, refused: 11 });
  expect(refused.map(({ line, problems }) => [line, ...problems.map(({ column, what }) => `${column} ${what}`)])).toEqual([
    [2, "key required"], [3, "title required"], [4, "sensitivity chooseOne"], [5, "date date"], [6, "date past"], [7, "date noSuchDay"],
    [8, "title formula"], [9, "null cells"], [11, "key twice:10"], [12, "date promised"], [13, "null removed"],
  ]);
  expect(await bring(keeper, id, text)).toEqual({ listed: 1, changed: 0 });
});

test("what is no such file says what it lacks", async () => {
  const { id, keeper } = await aKeeper();
  const problem = (text: string) => look(keeper, id, text).then(() => null, (error: { facts: { problems: { file: string[] } } }) => error.facts.problems.file[0]);
  expect(await problem(" ")).toBe("noFile");
  expect(await problem("identifier,title\nA,B")).toBe("column_holds");
  expect(await problem(header)).toBe("noLines");
  expect(await problem(`${header}\nA-1,"open`)).toBe("brokenQuote:2");
  expect(await problem(`${header},título\nA`)).toBe("columnTwice");
  expect(await problem(`${header}\n${Array.from({ length: 2_001 }, (_, n) => `A-${n},T,R,sensitive,by hand,`).join("\n")}`)).toBe("fileTooLong:2000");
  expect(await problem("x".repeat(700_001))).toBe("fileTooLong:2000");
});

test("what was seen is what is done: something else in the meantime is a conflict, and two at once list once", async () => {
  const { id, keeper } = await aKeeper();
  const { seen } = await look(keeper, id, english);
  const both = await Promise.allSettled([1, 2].map(() => applyImport(keeper, id, { text: english, seen }, "en")));
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db().inventoryEntry.count()).toBe(2);
  await expect(applyImport(keeper, id, { text: english, seen: "forged" }, "en")).rejects.toMatchObject({ code: "conflict" });
  await expect(applyImport(await aPerson(), id, { text: english, seen }, "en")).rejects.toMatchObject({ code: "forbidden" });
});

test("whatever a file holds, the same file twice changes nothing the second time, and what is downloaded changes nothing either", { timeout: 60_000 }, async () => {
  const { id, keeper } = await aKeeper();
  const words = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom("=cmd|' /C calc'!A0", "<script>alert(1)</script>", "'; DROP TABLE person; --", "\u202Edetcaf", "a\u0000b", "Café 🛠", "-1"));
  const line = fc.record({
    key: fc.constantFrom("A", "B", "C", "D", "é", "=A"), title: words, holds: words, sensitivity: fc.constantFrom(...sensitivities, "?"), how: fc.constantFrom(...hows),
    owner: words, date: fc.constantFrom("", "2027-03", "2027-03-15", "soon"),
  });
  await fc.assert(fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
    const text = writeCsv([["key", "title", "holds", "sensitivity", "how", "owner", "date"], ...lines.map((one) => [one.key, one.title, one.holds, one.sensitivity, one.how, one.owner, one.date])]);
    await bring(keeper, id, text);
    const before = await db().inventoryEntry.findMany({ orderBy: { id: "asc" } });
    expect(await bring(keeper, id, text)).toEqual({ listed: 0, changed: 0 });
    const file = await entriesFile(id, "es", { template: false });
    if (before.length > 0) expect(await bring(keeper, id, file)).toEqual({ listed: 0, changed: 0 });
    expect(await db().inventoryEntry.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  }), { numRuns: 60 });
});

test("2,000 lines are written while somebody waits", { timeout: 60_000 }, async () => {
  const { id, keeper } = await aKeeper();
  const text = `${header}\n${Array.from({ length: 2_000 }, (_, n) => `K-${n},Dataset number ${n},Rows of ${n} things,no personal data,automatic,2027-0${1 + (n % 9)}`).join("\n")}`;
  expect(await bring(keeper, id, text)).toEqual({ listed: 2_000, changed: 0 });
  const changed = text.replaceAll("Rows of", "All of");
  expect(await bring(keeper, id, changed)).toEqual({ listed: 0, changed: 2_000 });
});
