import { expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { changeEntry, listEntry, publishEntry, relistEntry, removeEntry, scheduleEntry } from "~/domains/inventory/commands.server";
import { ChangeEntryForm } from "~/domains/inventory/schemas";
import { entryHistory } from "~/domains/inventory/queries.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset } from "../../support/requests";
import { anEntry, entryForm, entryNow, sizeNow } from "./forms";

useDatabase();

async function aKeeper() {
  setClock(() => new Date("2026-11-23T18:00:00Z"));
  const department = await aDepartment("Streets");
  return { department, keeper: await aPerson({ in: { [department.id]: "responder" } }) };
}

test("an entry is listed once, however often its form is sent, and by nobody else's staff", async () => {
  const { department, keeper } = await aKeeper();
  const form = entryForm();
  const sent = await Promise.all([1, 2, 3].map(() => listEntry(keeper, department.id, form)));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
  expect(await db().activity.count({ where: { verb: "inventory.listed" } })).toBe(1);
  expect(await sizeNow(department.id)).toEqual({ listed: 1, scheduled: 0, published: 0 });

  const elsewhere = await aPerson({ in: { [(await aDepartment()).id]: "coordinator" } });
  const viewer = await aPerson({ in: { [department.id]: "viewer" } });
  for (const stranger of [elsewhere, viewer, await aPerson()]) {
    await expect(listEntry(stranger, department.id, entryForm())).rejects.toMatchObject({ code: "forbidden" });
    await expect(scheduleEntry(stranger, sent[0]!.id, { seenVersion: 1, plannedOn: "2027-03" })).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("a date is promised, moved with a reason, kept as the first, and taken back; each step is told once", async () => {
  const { department, keeper } = await aKeeper();
  const { id } = await anEntry(keeper, department.id, { plannedOn: "2027-06" });
  await scheduleEntry(keeper, id, { seenVersion: 1, plannedOn: "2027-03" });
  expect(await entryNow(id)).toMatchObject({ status: "scheduled", plannedPrecision: "month", version: 2 });
  expect(await sizeNow(department.id)).toEqual({ listed: 0, scheduled: 1, published: 0 });

  await expect(scheduleEntry(keeper, id, { seenVersion: 2, plannedOn: "2027-05-04" })).rejects.toMatchObject({ facts: { problems: { reason: ["required"] } } });
  await expect(scheduleEntry(keeper, id, { seenVersion: 1, plannedOn: "2027-05-04", reason: "Late" })).rejects.toMatchObject({ code: "conflict" });
  await expect(scheduleEntry(keeper, id, { seenVersion: 2, plannedOn: "2026-10", reason: "Past" })).rejects.toMatchObject({ facts: { problems: { plannedOn: ["past"] } } });
  await expect(scheduleEntry(keeper, id, { seenVersion: 2, plannedOn: "2027-02-30", reason: "No day" })).rejects.toMatchObject({ facts: { problems: { plannedOn: ["noSuchDay"] } } });
  await scheduleEntry(keeper, id, { seenVersion: 2, plannedOn: "2027-05-04", reason: "The export takes longer." });
  await relistEntry(keeper, id, { seenVersion: 3, reason: "The system is being replaced." });
  const entry = await entryNow(id);
  expect(entry).toMatchObject({ status: "listed", plannedOn: null, plannedPrecision: null });
  expect(entry.firstPlannedOn?.toISOString().slice(0, 10)).toBe("2027-03-01");
  const history = await entryHistory(id);
  expect(history.map(({ verb, before, note }) => [verb, before, note?.body ?? null])).toEqual([
    ["inventory.listed", null, "The system is being replaced."],
    ["inventory.scheduled", "2027-03", "The export takes longer."],
    ["inventory.scheduled", null, null],
    ["inventory.listed", null, null],
  ]);
});

test("publishing links what the portal has; taken for published it is listed again", async () => {
  const { department, keeper } = await aKeeper();
  const dataset = await aDataset(department.id);
  const gone = await aDataset(department.id);
  await db().dataset.update({ where: { id: gone.id }, data: { goneAt: new Date() } });
  const { id } = await anEntry(keeper, department.id);
  await expect(publishEntry(keeper, id, { seenVersion: 1, datasetId: gone.id })).rejects.toMatchObject({ facts: { problems: { datasetId: ["dataset"] } } });
  await publishEntry(keeper, id, { seenVersion: 1, datasetId: dataset.id });
  expect(await entryNow(id)).toMatchObject({ status: "published", datasetId: dataset.id });
  expect(await sizeNow(department.id)).toEqual({ listed: 0, scheduled: 0, published: 1 });
  await expect(removeEntry(keeper, id, { seenVersion: 2, reason: "Out" })).rejects.toMatchObject({ code: "conflict" });
  await relistEntry(keeper, id, { seenVersion: 2, reason: "It was another one." });
  expect(await entryNow(id)).toMatchObject({ status: "listed", datasetId: null });
});

test("what is removed stays to be read, counts nowhere, and can be listed again", async () => {
  const { department, keeper } = await aKeeper();
  const { id } = await anEntry(keeper, department.id);
  await removeEntry(keeper, id, { seenVersion: 1, reason: "We no longer collect it." });
  expect(await sizeNow(department.id)).toEqual({ listed: 0, scheduled: 0, published: 0 });
  await relistEntry(keeper, id, { seenVersion: 2, reason: "We collect it again." });
  expect(await sizeNow(department.id)).toEqual({ listed: 1, scheduled: 0, published: 0 });
});

test("a change says which fields, changes nothing where nothing differs, and cannot move a promise", async () => {
  const { department, keeper } = await aKeeper();
  const entry = await anEntry(keeper, department.id, { key: "ST-1" });
  await anEntry(keeper, department.id, { key: "ST-2", title: "Street lamps" });
  const change = (more: object, seenVersion: number, by: PersonActor = keeper) => changeEntry(by, entry.id, ChangeEntryForm.parse({ ...entryForm({ key: "ST-1" }), seenVersion, ...more }));
  await change({}, 1);
  expect((await entryNow(entry.id)).version).toBe(1);
  await change({ title: "Potholes and repairs", sensitivity: "personal_data_left_out" }, 1);
  expect(await db().activity.findFirst({ where: { verb: "inventory.changed" } })).toMatchObject({ facts: { fields: ["title", "sensitivity"] } });
  await expect(change({ title: "Other" }, 1)).rejects.toMatchObject({ code: "conflict" });
  await expect(change({ key: "ST-2" }, 2)).rejects.toMatchObject({ facts: { problems: { key: ["taken"] } } });
  await expect(change({ ownerId: (await aPerson()).id }, 2)).rejects.toMatchObject({ facts: { problems: { ownerId: ["chooseOne"] } } });
  await scheduleEntry(keeper, entry.id, { seenVersion: 2, plannedOn: "2027-03" });
  await expect(change({ plannedOn: "2027-04" }, 3)).rejects.toMatchObject({ facts: { problems: { plannedOn: ["promised"] } } });
});
