import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerInquiry, askDepartment, withdrawInquiry } from "~/domains/inquiries/commands.server";
import { inquiriesFor, inquiriesOf, inquiriesWaiting } from "~/domains/inquiries/queries.server";
import { drainJobs } from "~/jobs.server";
import { daysAfter, now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../support/database";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

useDatabase();

let [streets, water] = [] as unknown as Awaited<ReturnType<typeof aDepartment>>[];
let [mina, wanda, viewer] = [] as unknown as PersonActor[];
beforeEach(async () => {
  [streets, water] = [await aDepartment("Streets"), await aDepartment("Water")];
  mina = await aPerson({ in: { [streets.id]: "responder" } });
  wanda = await aPerson({ in: { [water.id]: "responder" } });
  viewer = await aPerson({ in: { [water.id]: "viewer" } });
});

const about = (more: Partial<Parameters<typeof askDepartment>[1]> = {}) =>
  ({ submissionKey: randomUUID(), fromDepartmentId: streets!.id, toDepartmentId: water!.id, body: "Which pipes lie under Main Street?", weeks: 1, requestId: undefined, ...more });
const mailsTo = async (person: PersonActor) => (await db().mail.findMany({ where: { personId: person.id } })).map(({ subject }) => subject);

it("a part of a request is asked of another department, which answers once, and the lead has it at hand", async () => {
  const request = await aRequest({ departmentId: streets!.id });
  const form = about({ requestId: request.id });
  const id = await askDepartment(mina!, form);
  expect(await askDepartment(mina!, form)).toBe(id);
  await drainJobs();
  expect(await mailsTo(wanda!)).toEqual([`A department asks you: ${request.title}`]);
  expect(await inquiriesWaiting(wanda!)).toBe(1);

  await expect(answerInquiry(viewer!, id, "All of them.")).rejects.toMatchObject({ code: "forbidden" });
  const both = await Promise.allSettled([answerInquiry(wanda!, id, "Two of them."), answerInquiry(wanda!, id, "Three of them.")]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await drainJobs();
  expect(await mailsTo(mina!)).toEqual([`Answered by a department: ${request.title}`]);
  expect((await inquiriesOf(request)).map(({ stand, answerHtml }) => [stand, answerHtml])).toEqual([["answered", expect.stringMatching(/(Two|Three) of them\./)]]);
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: request.id } })).toMatchObject({ status: "submitted", version: request.version });
});

it("data for one's own work is no request, is late after its day, and can be taken back until it is answered", async () => {
  const id = await askDepartment(mina!, about());
  expect(await db().datasetRequest.count()).toBe(0);
  const later = daysAfter(now(), 8);
  setClock(() => later);
  expect((await inquiriesFor(wanda!)).toUs.map(({ stand }) => stand)).toEqual(["late"]);
  await expect(withdrawInquiry(wanda!, id)).rejects.toMatchObject({ code: "forbidden" });
  await withdrawInquiry(mina!, id);
  await expect(answerInquiry(wanda!, id, "Too late.")).rejects.toMatchObject({ code: "conflict" });
  expect((await inquiriesFor(mina!)).done.map(({ stand }) => stand)).toEqual(["withdrawn"]);
});

it("nobody asks for a department that is not theirs, nor their own", async () => {
  await expect(askDepartment(mina!, about({ fromDepartmentId: water!.id }))).rejects.toMatchObject({ code: "forbidden" });
  await expect(askDepartment(mina!, about({ fromDepartmentId: undefined }))).rejects.toMatchObject({ code: "forbidden" });
  await expect(askDepartment(mina!, about({ toDepartmentId: streets!.id }))).rejects.toMatchObject({ facts: { problems: { toDepartmentId: ["chooseOne"] } } });
  await expect(askDepartment(mina!, about({ requestId: (await aRequest({ departmentId: water!.id })).id }))).rejects.toMatchObject({ code: "forbidden" });
});

it("a department nobody answers for is answered by the city's open-data coordinators", async () => {
  const silent = await aDepartment("Silent");
  const olga = await aPerson({ city: ["open_data_coordinator"] });
  const id = await askDepartment(mina!, about({ toDepartmentId: silent.id }));
  expect(await inquiriesWaiting(olga)).toBe(1);
  await answerInquiry(olga, id, "We keep that list.");
  expect((await inquiriesFor(olga)).done).toHaveLength(1);
});
