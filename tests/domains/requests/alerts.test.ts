import pg from "pg";
import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, clarifyRequest } from "~/domains/requests/commands.server";
import { keepDeadlines } from "~/domains/requests/jobs.server";
import { sendDigests } from "~/domains/notifications/jobs.server";
import { drainJobs } from "~/jobs.server";
import { dateOf } from "~/platform/calendar";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { untilWaiting } from "../../support/waiting";
import { answerForm } from "./forms";

useDatabase();

let author: PersonActor;
let responder: PersonActor;
let coordinator: PersonActor;
let overseer: PersonActor;
let departmentId: number;
beforeEach(async () => {
  departmentId = (await aDepartment("Streets")).id;
  author = await aPerson({ name: "Ana" });
  responder = await aPerson({ in: { [departmentId]: "responder" } });
  coordinator = await aPerson({ in: { [departmentId]: "coordinator" } });
  overseer = await aPerson({ city: ["open_data_coordinator"] });
});

/** At seven in the city's morning, so that the day's mail goes too. */
async function morningOf(day: string) {
  setClock(() => new Date(`${day}T15:30:00Z`));
  await keepDeadlines();
  await drainJobs();
}
const due = (day: string, more: object = {}) => aRequest({ departmentId, authorId: author.id, createdAt: new Date("2026-02-12T18:00:00Z"), dueOn: dateOf(day), promisedDays: 20, ...more });
const recorded = async () => (await db().activity.findMany({ orderBy: { id: "asc" } })).map(({ verb, requestId }) => `${verb.slice("request.".length)} ${requestId}`);
const toldOf = async (verb: string) =>
  (await db().notification.findMany({ where: { activity: { is: { verb } } }, orderBy: { personId: "asc" } })).map(({ personId, reason }) => ({ personId, reason }));

it("the working day before, the day after, and after twice the time, each once, to those whose turn it is", async () => {
  const { id } = await due("2026-03-16"); // a Monday
  await morningOf("2026-03-12");
  expect(await recorded()).toEqual([]);
  await morningOf("2026-03-13"); // Friday
  await morningOf("2026-03-14");
  await morningOf("2026-03-16");
  expect(await recorded()).toEqual([`due_soon ${id}`]);
  expect(await toldOf("request.due_soon")).toEqual([{ personId: responder.id, reason: "responder" }, { personId: coordinator.id, reason: "responder" }]);
  await morningOf("2026-03-17");
  await morningOf("2026-03-18");
  expect(await recorded()).toEqual([`due_soon ${id}`, `overdue ${id}`]);
  expect(await toldOf("request.overdue")).toEqual([{ personId: author.id, reason: "author" }, { personId: coordinator.id, reason: "responder" }]);
  await morningOf("2026-04-14");
  expect(await recorded()).toHaveLength(2);
  await morningOf("2026-04-15");
  expect(await recorded()).toEqual([`due_soon ${id}`, `overdue ${id}`, `long_overdue ${id}`]);
  expect(await toldOf("request.long_overdue")).toEqual([{ personId: overseer.id, reason: "overseer" }]);
  expect(await db().activity.count({ where: { verb: { startsWith: "request." }, audience: "public" } })).toBe(0);
});

it("what missed days left is caught up, on any day, but not before the city's morning", async () => {
  const { id } = await due("2026-03-16");
  setClock(() => new Date("2026-05-02T11:30:00Z")); // Saturday, 4:30
  await keepDeadlines();
  expect(await recorded()).toEqual([]);
  await morningOf("2026-05-02");
  expect(await recorded()).toEqual([`overdue ${id}`, `long_overdue ${id}`]);
});

it("two workers at the same time write each alert once, of more requests than one batch", async () => {
  const rows = Array.from({ length: 1_203 }, () => ({ title: "t", slug: "t", body: "b", language: "en" as const, showName: true, status: "submitted" as const, authorId: author.id, departmentId, submissionKey: crypto.randomUUID(), createdAt: new Date("2026-02-12T18:00:00Z"), statusSince: new Date("2026-02-12T18:00:00Z"), dueOn: dateOf("2026-03-16"), promisedDays: 20 }));
  await db().datasetRequest.createMany({ data: rows });
  setClock(() => new Date("2026-05-01T15:30:00Z"));
  await Promise.all([keepDeadlines(), keepDeadlines(), keepDeadlines()]);
  await keepDeadlines();
  const counted = await db().$queryRaw<{ verb: string; all: number; requests: number }[]>`
    SELECT verb, count(*)::int AS all, count(DISTINCT request_id)::int AS requests FROM activity GROUP BY verb ORDER BY verb`;
  expect(counted).toEqual([{ verb: "request.long_overdue", all: 1_203, requests: 1_203 }, { verb: "request.overdue", all: 1_203, requests: 1_203 }]);
  expect(await db().deadlineAlert.count()).toBe(2_406);
});

it("whoever is a moment behind another worker waits for its word and writes nothing of the same", async () => {
  const { id } = await due("2026-03-16");
  const other = await due("2026-03-16");
  setClock(() => new Date("2026-03-17T15:30:00Z"));
  const worker = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await worker.connect();
  await worker.query("BEGIN");
  await worker.query("INSERT INTO deadline_alert (request_id, kind, day, at) VALUES ($1, 'overdue', '2026-03-16', $2)", [id, new Date()]);
  const behind = keepDeadlines();
  await untilWaiting(1);
  await worker.query("COMMIT");
  await worker.end();
  await behind;
  expect(await recorded()).toEqual([`overdue ${other.id}`]);
});

it("one mail a day to each, not one for each request; a day promised anew is told anew", async () => {
  for (let count = 0; count < 5; count += 1) await due("2026-03-16");
  await morningOf("2026-03-17");
  expect(await db().mail.count()).toBe(0);
  await sendDigests();
  const mails = await db().mail.findMany({ orderBy: { personId: "asc" } });
  expect(mails.map(({ personId, kind }) => ({ personId, kind }))).toEqual([{ personId: author.id, kind: "digest" }, { personId: coordinator.id, kind: "digest" }]);
  expect(mails[0]?.text).toContain("You can write to the department");
  expect(mails[0]?.text).not.toContain("/staff/");
  expect(mails[1]?.text).toContain("/staff/requests/");

  await db().datasetRequest.updateMany({ where: { id: 1 }, data: { dueOn: dateOf("2026-03-20") } });
  await morningOf("2026-03-23");
  expect(await db().activity.count({ where: { requestId: 1, verb: "request.overdue" } })).toBe(2);
});

it("nothing is told of what is decided, hidden, or waits for its author; an appeal is like a request", async () => {
  for (const status of ["planned", "declined", "needs_clarification", "fulfilled"] as const) await due("2026-03-16", { status });
  await due("2026-03-16", { hiddenAt: new Date() });
  const { id } = await due("2026-03-16", { status: "appealed", promisedDays: 10 });
  await morningOf("2026-03-17");
  expect((await recorded()).filter((what) => what.startsWith("overdue"))).toEqual([`overdue ${id}`]);
  await morningOf("2026-04-01");
  expect((await recorded()).filter((what) => what.startsWith("long"))).toEqual([`long_overdue ${id}`]);
});

it("where nobody answers, the city's open-data coordinators hear of all", async () => {
  await due("2026-03-16", { departmentId: null });
  await morningOf("2026-03-13");
  await morningOf("2026-03-17");
  expect(await toldOf("request.due_soon")).toEqual([{ personId: overseer.id, reason: "coordinator" }]);
  expect(await toldOf("request.overdue")).toEqual([{ personId: author.id, reason: "author" }, { personId: overseer.id, reason: "coordinator" }]);
});

async function aQuestion(day: string) {
  const { id } = await due("2026-03-31", { status: "under_review" });
  setClock(() => new Date(`${day}T18:00:00Z`));
  await answerRequest(responder, id, await answerForm(id, { status: "needs_clarification", body: "Which streets?" }));
  await drainJobs();
  return id;
}
const statusOf = async (id: number) => (await db().datasetRequest.findUniqueOrThrow({ where: { id } })).status;

it("a question without a reply is asked again after 3 and 10 working days and closed after 20; a reply opens it again", async () => {
  const id = await aQuestion("2026-03-05");
  await db().mail.deleteMany();
  const mails = () => db().mail.findMany({ orderBy: { id: "asc" } });
  await morningOf("2026-03-09");
  expect(await mails()).toHaveLength(0);
  await morningOf("2026-03-10");
  await morningOf("2026-03-11");
  expect((await mails()).map(({ personId, subject }) => ({ personId, subject }))).toEqual([{ personId: author.id, subject: "Your reply is missing: Street trees with species and condition" }]);
  expect((await mails())[0]?.text).toContain("Which streets?");
  expect((await mails())[0]?.text).toContain("/clarify/");
  expect((await mails())[0]?.text).toContain("closed on 3 April");
  await morningOf("2026-03-18");
  expect(await mails()).toHaveLength(1);
  await morningOf("2026-03-19");
  expect(await mails()).toHaveLength(2);
  await morningOf("2026-04-02");
  expect(await statusOf(id)).toBe("needs_clarification");
  await morningOf("2026-04-03");
  await morningOf("2026-04-06");
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "declined", declineReason: "unclear_no_reply" });
  expect(await db().answer.count()).toBe(1);
  expect((await recorded()).filter((what) => what.startsWith("closed"))).toEqual([`closed_unanswered ${id}`]);
  expect(await toldOf("request.closed_unanswered")).toEqual([{ personId: author.id, reason: "author" }]);
  await clarifyRequest(author, id, "All of them.");
  expect(await statusOf(id)).toBe("under_review");
});

it("another question, and a reply, begin the author's time anew", async () => {
  const id = await aQuestion("2026-03-05");
  await morningOf("2026-03-10");
  setClock(() => new Date("2026-03-17T18:00:00Z"));
  await answerRequest(responder, id, await answerForm(id, { status: "needs_clarification", body: "And which years?" }));
  await morningOf("2026-03-19");
  expect((await recorded()).filter((what) => what.startsWith("reminded"))).toHaveLength(1);
  await morningOf("2026-03-20");
  expect((await recorded()).filter((what) => what.startsWith("reminded"))).toHaveLength(2);
  await morningOf("2026-04-03");
  expect(await statusOf(id)).toBe("needs_clarification");
  await clarifyRequest(author, id, "All of them.");
  await morningOf("2026-05-29");
  expect(await statusOf(id)).toBe("under_review");
});

it("a question that waited while nobody reminded is not closed before its author was, and had ten working days", async () => {
  const id = await aQuestion("2026-03-05");
  await morningOf("2026-06-01");
  await morningOf("2026-06-12");
  expect(await statusOf(id)).toBe("needs_clarification");
  await morningOf("2026-06-15");
  expect(await statusOf(id)).toBe("declined");
  expect((await recorded()).filter((what) => what.startsWith("reminded"))).toHaveLength(1);
});
