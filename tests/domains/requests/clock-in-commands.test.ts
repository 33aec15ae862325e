import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, askForDataset, classifyRequest, clarifyRequest, routeRequest, splitRequest, undoMerge } from "~/domains/requests/commands.server";
import { moveStatus } from "~/domains/requests/commands/moving.server";
import { requestForUpdate } from "~/domains/requests/commands/locking.server";
import { AskForm } from "~/domains/requests/schemas";
import { dateOf, dayOf } from "~/platform/calendar";
import { setClock } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { randomUUID } from "node:crypto";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { answerForm } from "./forms";

useDatabase();

const on = (day: string) => setClock(() => new Date(`${day}T18:00:00Z`));
let author: PersonActor;
let responder: PersonActor;
let departmentId: number;

beforeEach(async () => {
  on("2026-03-02");
  departmentId = (await aDepartment("Streets")).id;
  author = await aPerson();
  responder = await aPerson({ in: { [departmentId]: "responder" } });
});

const ask = (more: object = {}) => askForDataset(author, AskForm.parse({ submissionKey: randomUUID(), title: "Street trees", body: "Where is shade missing?", departmentId, ...more }), "en");
const rowOf = (id: number) => db().datasetRequest.findUniqueOrThrow({ where: { id } });
const dayOrNull = (date: Date | null) => date && dayOf(date);
const clockOf = async (id: number) => {
  const { dueOn, promisedDays, acknowledgeDueOn, firstDueOn } = await rowOf(id);
  return { due: dayOf(dueOn), within: promisedDays, takeUp: dayOrNull(acknowledgeDueOn), first: dayOrNull(firstDueOn) };
};
const answer = async (id: number, more: object) => answerRequest(responder, id, await answerForm(id, more));

it("asked late in the city's evening, the day of receipt is the city's; Cesar Chavez Day does not count", async () => {
  setClock(() => new Date("2026-03-04T07:30:00Z")); // Tuesday the third, 23:30 in Los Angeles
  const { id } = await ask();
  expect(await clockOf(id)).toEqual({ due: "2026-04-01", within: 20, takeUp: "2026-03-10", first: null });
});

it("a department's own promise holds for what it is asked, field by field; a change moves no day that was promised", async () => {
  const before = await ask();
  await db().deadlinePolicy.createMany({ data: [{ id: 0, acknowledgeDays: 3 }, { id: departmentId, departmentId, decideDays: 10 }] });
  const after = await ask();
  const elsewhere = await ask({ departmentId: undefined });
  expect(await clockOf(before.id)).toMatchObject({ due: "2026-03-31", within: 20 });
  expect(await clockOf(after.id)).toMatchObject({ due: "2026-03-16", within: 10, takeUp: "2026-03-05" });
  expect(await clockOf(elsewhere.id)).toMatchObject({ due: "2026-03-31", within: 20, takeUp: "2026-03-05" });
  await db().holiday.create({ data: { day: dateOf("2026-03-12"), name: "Fair", nameEs: "Feria", kind: "own" } });
  await answer(before.id, { status: "under_review" });
  expect(await clockOf(before.id)).toMatchObject({ due: "2026-03-31" });
});

it("the administrator's list says which days count: an own holiday does not, a removed one does", async () => {
  await db().holiday.createMany({
    data: [
      { day: dateOf("2026-03-12"), name: "Fair", nameEs: "Feria", kind: "own" },
      { day: dateOf("2026-03-30"), name: "Cesar Chavez Day", nameEs: "Día de César Chávez", kind: "given", removedAt: new Date() },
      { day: dateOf("2026-03-13"), name: "Called off", nameEs: "Anulado", kind: "own", removedAt: new Date() },
    ],
  });
  expect(await clockOf((await ask()).id)).toMatchObject({ due: "2026-03-31" });
});

it("stands still while the author is asked, in a transfer goes on, and nothing else moves it", async () => {
  const { id } = await ask();
  on("2026-03-05");
  await answer(id, { status: "needs_clarification" });
  on("2026-03-09");
  await answer(id, { status: "needs_clarification", body: "Another question." });
  expect(await clockOf(id)).toMatchObject({ due: "2026-03-31" });
  on("2026-03-16");
  await clarifyRequest(author, id, "All of them.");
  expect(await clockOf(id)).toMatchObject({ due: "2026-04-09", within: 20 });

  const water = await aDepartment("Water");
  const mover = await aPerson({ in: { [departmentId]: "responder", [water.id]: "responder" } });
  await routeRequest(mover, id, { departmentId: water.id, reason: "Theirs.", seenVersion: (await rowOf(id)).version });
  await classifyRequest(mover, id, { kind: "daily_records", topicId: undefined });
  responder = mover;
  await answer(id, { status: "planned", plannedOn: "2026-09" });
  await answer(id, { status: "planned", plannedOn: "2026-10", planReason: "More to do." });
  expect(await clockOf(id)).toEqual({ due: "2026-04-09", within: 20, takeUp: "2026-03-09", first: "2026-04-09" });
});

it("a decision while it stands still is measured as if it had been given on the day of the question", async () => {
  const { id } = await ask();
  on("2026-03-30");
  await answer(id, { status: "needs_clarification" });
  on("2026-04-30");
  await answer(id, { status: "already_published", datasetIds: [], portalAddress: "https://data.example.com/trees", portalTitle: "Trees" });
  expect(await clockOf(id)).toMatchObject({ first: "2026-05-01" });
});

it("an appeal has ten working days, what is taken up after it twenty; the first day stays for figures", async () => {
  const { id } = await ask();
  await answer(id, { status: "declined", declineReason: "too_broad" });
  on("2026-04-01");
  const move = (to: "appealed" | "under_review") => transaction(async (tx) => moveStatus(tx, await requestForUpdate(tx, id), to));
  await move("appealed");
  expect(await clockOf(id)).toMatchObject({ due: "2026-04-15", within: 10, first: "2026-03-31" });
  await move("under_review");
  expect(await clockOf(id)).toMatchObject({ due: "2026-04-29", within: 20, first: "2026-03-31" });
});

it("parts of a split have the clock of the whole", async () => {
  const { id } = await ask();
  on("2026-03-05");
  await answer(id, { status: "needs_clarification" });
  const { version } = await rowOf(id);
  await splitRequest(responder, id, { submissionKey: randomUUID(), seenVersion: version, title1: "Trees by street", body1: "One", title2: "Trees by kind", body2: "Two" });
  const part = await db().datasetRequest.findFirstOrThrow({ where: { splitFromId: id } });
  expect(await clockOf(part.id)).toEqual(await clockOf(id));
  on("2026-03-06");
  await clarifyRequest(author, part.id, "All of them.");
  expect(await clockOf(part.id)).toMatchObject({ due: "2026-04-01" });
  expect(await clockOf(id)).toMatchObject({ due: "2026-03-31" });
});

it("a merge that is undone gives back the clock as it was, standing still from the question on", async () => {
  const original = await aRequest({ departmentId });
  const { id } = await ask();
  on("2026-03-05");
  await answer(id, { status: "needs_clarification" });
  const before = await clockOf(id);
  on("2026-03-09");
  await answer(id, { status: "duplicate", duplicateOf: original.id });
  expect(await clockOf(id)).toMatchObject({ due: "2026-04-02", first: "2026-04-02" });
  await undoMerge(responder, id, { seenVersion: (await rowOf(id)).version });
  expect(await clockOf(id)).toEqual(before);
  on("2026-03-12");
  await clarifyRequest(author, id, "All of them.");
  expect(await clockOf(id)).toMatchObject({ due: "2026-04-07" });
});
