import { beforeEach, expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { follow } from "~/domains/following/commands.server";
import { changeWishes } from "~/domains/notifications/commands.server";
import { sendDigests } from "~/domains/notifications/jobs.server";
import { notificationsOf, unreadCount, wishesOf } from "~/domains/notifications/queries.server";
import { WishesForm } from "~/domains/notifications/schemas";
import { answerRequest, askForDataset } from "~/domains/requests/commands.server";
import { AskForm } from "~/domains/requests/schemas";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { answerForm } from "../requests/forms";

useDatabase();

const usual = { mine: "at_once", datasets: "daily", departments: "daily", onPlaza: ["mine", "datasets", "departments", "work"] };
const wants = (person: PersonActor, more: Record<string, unknown>) => changeWishes(person, WishesForm.parse({ ...usual, ...more }));
const mailed = async ({ id }: PersonActor) => (await db().mail.findMany({ where: { personId: id, kind: { not: "receipt" } }, orderBy: { id: "asc" } })).map(({ dedupeKey }) => dedupeKey.split(":")[0]);

let department: { id: number };
let responder: PersonActor;
beforeEach(async () => {
  at("2026-07-14T18:00:00Z"); // a Tuesday
  department = await aDepartment();
  responder = await aPerson({ in: { [department.id]: "responder" } });
});

function at(moment: string): void {
  setClock(() => new Date(moment));
}

async function asked(author: PersonActor): Promise<number> {
  const form = AskForm.parse({ title: "Trees in every street", body: "Please.", submissionKey: crypto.randomUUID(), departmentId: department.id });
  const { id } = await askForDataset(author, form, "en");
  await drainJobs();
  return id;
}

async function answered(id: number, status: "planned" | "needs_clarification" = "planned"): Promise<void> {
  const planned = status === "planned" ? { plannedOn: "2026-12", plannedPrecision: "month" } : {};
  await answerRequest(responder, id, await answerForm(id, { status, body: "We will do it this year.", ...planned } as never));
  await drainJobs();
}

test("without a wish everybody is told as usual, and a wish stands until the next", async () => {
  const ana = await aPerson();
  expect(await wishesOf(ana.id)).toMatchObject({ mine: "at_once", datasets: "daily", departments: "daily", work: "at_once", mailStopped: false });
  await wants(ana, { mine: "weekly", onPlaza: ["mine"], mailStopped: "on" });
  await wants(ana, { mine: "never", onPlaza: ["mine"], mailStopped: "on" });
  expect(await wishesOf(ana.id)).toMatchObject({ mine: "never", onPlaza: ["mine", "searches", "work"], mailStopped: true });
});

test.each([
  ["at_once", ["activity"]],
  ["daily", ["digest"]],
  ["weekly", ["digest"]],
  ["never", []],
])("news of one's own request comes %s", async (mine, kinds) => {
  const ana = await aPerson();
  await wants(ana, { mine });
  await answered(await asked(ana));
  at("2026-07-20T14:07:00Z");
  await sendDigests();
  expect(await mailed(ana)).toEqual(kinds);
  expect(await unreadCount(ana.id)).toBe(1);
});

test("the week's mail is Monday's, with what came until then, and comes once", async () => {
  const ana = await aPerson();
  await wants(ana, { mine: "weekly" });
  await answered(await asked(ana));
  for (const day of ["15", "16", "17", "18", "19"]) {
    at(`2026-07-${day}T15:07:00Z`);
    await sendDigests();
  }
  expect(await mailed(ana)).toEqual([]);
  at("2026-07-20T14:07:00Z");
  await sendDigests();
  await answered(await asked(ana));
  at("2026-07-21T14:07:00Z");
  await sendDigests();
  expect(await mailed(ana)).toEqual(["digest"]);
  at("2026-07-27T14:07:00Z");
  await sendDigests();
  expect(await mailed(ana)).toEqual(["digest", "digest"]);
});

test("what was told too late for a week's mail comes with the next", async () => {
  const ana = await aPerson();
  await wants(ana, { mine: "weekly" });
  const request = await asked(ana);
  await answered(request);
  at("2026-07-20T14:07:00Z");
  await sendDigests();
  at("2026-07-20T06:50:00Z");
  await answerRequest(responder, request, await answerForm(request, { status: "in_progress", body: "We began." } as never));
  at("2026-07-20T14:10:00Z");
  await drainJobs();
  at("2026-07-27T14:07:00Z");
  await sendDigests();
  expect(await mailed(ana)).toEqual(["digest", "digest"]);
});

test("a week's mail that could not go on Monday goes as soon as it can", async () => {
  const ana = await aPerson();
  await wants(ana, { mine: "weekly" });
  await answered(await asked(ana));
  at("2026-07-22T16:07:00Z");
  await sendDigests();
  expect(await mailed(ana)).toEqual(["digest"]);
});

test("a question to the author does not wait for the week's mail", async () => {
  const ana = await aPerson();
  await wants(ana, { mine: "weekly" });
  await answered(await asked(ana), "needs_clarification");
  expect(await mailed(ana)).toEqual(["activity"]);
});

test("what one wants no message of is mailed and not shown here", async () => {
  const ana = await aPerson();
  await follow(ana, { department: department.id }, true);
  await wants(ana, { departments: "at_once", onPlaza: ["mine", "datasets"] });
  await asked(await aPerson());
  expect(await mailed(ana)).toEqual(["activity"]);
  expect(await unreadCount(ana.id)).toBe(0);
  expect((await notificationsOf(ana.id, null)).notifications).toEqual([]);
});

test("work comes as one wished before there was a choice for each kind", async () => {
  await db().person.update({ where: { id: responder.id }, data: { workMail: "daily" } });
  await asked(await aPerson());
  expect(await mailed(responder)).toEqual([]);
  await wants(responder, { work: "at_once" });
  await asked(await aPerson());
  expect(await mailed(responder)).toEqual(["activity"]);
});
