import { beforeEach, expect, it } from "vitest";
import { type PersonActor, nobody } from "~/domains/activity/actor";
import { castVote, extendRequest } from "~/domains/requests/commands.server";
import { inbox, requestPage } from "~/domains/requests/queries.server";
import type { RequestStatus } from "~/domains/requests/model";
import { drainJobs } from "~/jobs.server";
import { dateOf, dayOf } from "~/platform/calendar";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

let author: PersonActor;
let responder: PersonActor;
let departmentId: number;
beforeEach(async () => {
  setClock(() => new Date("2026-03-09T18:00:00Z"));
  departmentId = (await aDepartment("Streets")).id;
  author = await aPerson({ name: "Ana" });
  responder = await aPerson({ in: { [departmentId]: "responder" } });
});

/** Due on a Friday: fourteen days on is Friday the 27th. */
const waiting = (status: RequestStatus = "under_review", more: object = {}) =>
  aRequest({ departmentId, authorId: author.id, status, createdAt: new Date("2026-02-12T18:00:00Z"), dueOn: dateOf("2026-03-13"), promisedDays: 20, ...more });
const form = (until: string, more: object = {}) => ({ until, reason: "voluminous" as const, note: "Forty boxes.", seenVersion: 1, ...more });

it("puts the day off once, in public, and tells those who care", async () => {
  const { id } = await waiting();
  const voter = await aPerson({ name: "Bo" });
  await castVote(voter, id, { voted: true, follow: false, use: undefined });
  await extendRequest(responder, id, form("2026-03-27"));
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id } })).toMatchObject({ dueOn: dateOf("2026-03-27"), promisedDays: 30, status: "under_review", version: 2 });
  const page = await requestPage(id, nobody);
  expect(page).toMatchObject({ dueOn: "2026-03-27", late: null, extension: { reason: "voluminous" } });
  expect(page?.timeline[0]).toMatchObject({ verb: "request.extended", extension: { reason: "voluminous", toDue: "2026-03-27", note: "Forty boxes." } });
  const [section] = (await inbox(responder, {})).sections;
  expect(section?.rows[0]).toMatchObject({ waiting: { day: 16, limit: 30 } });

  await drainJobs();
  const mails = await db().mail.findMany({ where: { subject: { contains: "More time" } }, orderBy: { personId: "asc" } });
  expect(mails.map(({ personId }) => personId)).toEqual([author.id, voter.id]);
  expect(mails[0]?.text).toContain("there is a lot to look through");
  expect(mails[0]?.text).toContain("27 March");
  expect(mails[0]?.text).toContain("Forty boxes.");

  await expect(extendRequest(responder, id, form("2026-04-03", { seenVersion: 2 }))).rejects.toMatchObject({ code: "conflict" });
});

it.each([
  ["a day that is no later", "2026-03-13"],
  ["a day beyond the limit", "2026-03-30"],
  ["a weekend that rolls beyond it", "2026-03-28"],
])("refuses %s", async (_what, until) => {
  const { id } = await waiting();
  await expect(extendRequest(responder, id, form(until))).rejects.toMatchObject({ code: "invalid", facts: { problems: { until: ["chooseOne"] } } });
});

it("a limit that ends on a day off rolls forward", async () => {
  // Fourteen days after Monday the 16th is Cesar Chavez Day.
  const { id } = await waiting("submitted", { dueOn: dateOf("2026-03-16") });
  await extendRequest(responder, id, form("2026-03-30"));
  expect(dayOf((await db().datasetRequest.findUniqueOrThrow({ where: { id } })).dueOn)).toBe("2026-03-31");
});

it.each(["needs_clarification", "planned", "release_review", "declined", "appealed"] as const)("nothing is put off that is %s", async (status) => {
  const { id } = await waiting(status);
  await expect(extendRequest(responder, id, form("2026-03-27"))).rejects.toMatchObject({ code: "conflict" });
});

it("whoever is late cannot move the day; who does not answer may not; who comes second is told", async () => {
  const late = await waiting("under_review", { dueOn: dateOf("2026-03-06") });
  await expect(extendRequest(responder, late.id, form("2026-03-20"))).rejects.toMatchObject({ code: "conflict" });
  const { id } = await waiting();
  await expect(extendRequest(author, id, form("2026-03-27"))).rejects.toMatchObject({ code: "forbidden" });
  const both = await Promise.allSettled([extendRequest(responder, id, form("2026-03-27")), extendRequest(responder, id, form("2026-03-26"))]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db().extension.count()).toBe(1);
});
