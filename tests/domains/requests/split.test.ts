import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { follow } from "~/domains/following/commands.server";
import { answerRequest, castVote, dropVote, splitRequest } from "~/domains/requests/commands.server";
import { inbox, requestPage, votesMoved } from "~/domains/requests/queries.server";
import { SplitForm } from "~/domains/requests/schemas";
import { requestNews } from "~/domains/notifications/queries.server";
import { saveSearch } from "~/domains/search/commands.server";
import { SaveSearchForm } from "~/domains/search/schemas";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";
import { reviewsOf, say } from "../../support/reviews";
import { answerForm } from "./forms";

useDatabase();

let departmentId: number;
let responder: PersonActor;
let request: { id: number };
let [ana, ben] = [] as unknown as [PersonActor, PersonActor];
beforeEach(async () => {
  departmentId = (await aDepartment("Streets")).id;
  responder = await aPerson({ in: { [departmentId]: "responder" } });
  [ana, ben] = [await aPerson(), await aPerson()];
  request = await aRequest({ departmentId, title: "Trees and lamps", body: "Both, please." });
  await castVote(ana, request.id, { voted: true, follow: true, use: "For shade." });
  await follow(ben, { request: request.id }, true);
});

const texts = { title1: "Street trees", body1: "Where they are.", title2: "Street lamps", body2: "Which are dark." };
const form = async (more: object = {}) => SplitForm.parse({ ...texts, submissionKey: randomUUID(), seenVersion: (await rowOf(request.id)).version, ...more });
const rowOf = (id: number) => db().datasetRequest.findUniqueOrThrow({ where: { id } });
const parts = () => db().datasetRequest.findMany({ where: { splitFromId: request.id }, orderBy: { id: "asc" } });

it("stays as its first part, and the others begin with its state, its dates and a copy of its votes and followers", async () => {
  await answerRequest(responder, request.id, await answerForm(request.id, { status: "planned", plannedOn: "2099-03" }));
  const whole = await rowOf(request.id);
  setClock(() => new Date(Date.now() + 40 * 86_400_000));
  await splitRequest(responder, request.id, await form({ title3: "Street benches", body3: "With backs." }));

  expect(await rowOf(request.id)).toMatchObject({ title: "Street trees", body: "Where they are.", slug: "street-trees", voteCount: 1, followerCount: 2, createdAt: whole.createdAt });
  expect(await db().revision.findFirst({ where: { requestId: request.id } })).toMatchObject({ before: { title: "Trees and lamps", body: "Both, please." } });
  const [lamps, benches] = await parts();
  for (const part of [lamps!, benches!]) {
    const { status, createdAt, dueOn, statusSince, acknowledgedAt, firstAnswerAt, decidedAt, plannedOn, firstPlannedOn, authorId, departmentId: whose } = whole;
    expect(part).toMatchObject({ status, createdAt, dueOn, statusSince, acknowledgedAt, firstAnswerAt, decidedAt, plannedOn, firstPlannedOn, authorId, departmentId: whose });
    expect([part.voteCount, part.followerCount]).toEqual([await db().vote.count({ where: { requestId: part.id } }), await db().subscription.count({ where: { requestId: part.id } })]);
    expect(await db().vote.findMany({ where: { requestId: part.id } })).toMatchObject([{ personId: ana.id, use: "For shade." }]);
  }
  expect([lamps!.title, benches!.title]).toEqual(["Street lamps", "Street benches"]);
  const shown = (await requestPage(request.id, ana))!.timeline[0]!;
  expect([shown.verb, shown.others.map(({ title }) => title), shown.before]).toEqual(["request.split", ["Street lamps", "Street benches"], { title: "Trees and lamps", body: "Both, please." }]);
  expect((await requestPage(lamps!.id, ana))!.timeline.map(({ verb, others }) => [verb, others[0]?.id])).toEqual([["request.split_off", request.id]]);
});

it("a second press is the first, two at once are one", async () => {
  const sent = await form();
  await Promise.all([splitRequest(responder, request.id, sent), splitRequest(responder, request.id, sent)]);
  await splitRequest(responder, request.id, sent);
  expect(await parts()).toHaveLength(1);
  await expect(splitRequest(responder, request.id, { ...sent, submissionKey: randomUUID() })).rejects.toMatchObject({ code: "conflict" });
});

it("is told to everybody, who may drop any part by the mailed link and no other request", async () => {
  const elsewhere = await aRequest();
  await splitRequest(responder, request.id, await form());
  await drainJobs();
  const mail = await db().mail.findFirstOrThrow({ where: { personId: ana.id } });
  expect(mail.text).toContain("/votes/");
  expect(mail.text).toMatch(/Part 1: Street trees\n.*\/requests\/.*\nPart 2: Street lamps\n.*\/requests\//);
  expect(await db().notification.count({ where: { personId: ben.id } })).toBe(1);

  const link = { kind: "link", id: ana.id, purpose: "votes", requestId: request.id } as const;
  expect((await votesMoved({ person: ana.id, request: request.id })).split).toBe("Trees and lamps");
  const [lamps] = await parts();
  await dropVote(link, lamps!.id);
  expect(await rowOf(lamps!.id)).toMatchObject({ voteCount: 0, followerCount: 1 });
  expect(await rowOf(request.id)).toMatchObject({ voteCount: 1, followerCount: 2 });
  await expect(dropVote(link, elsewhere.id)).rejects.toMatchObject({ code: "forbidden" });
});

it("in a release review, no part is confirmed by who sent the whole to it, and a part of the part neither", async () => {
  const both = await aPerson({ city: ["privacy_reviewer"], in: { [departmentId]: "responder" } });
  const another = await aPerson({ city: ["legal_reviewer"], in: { [departmentId]: "responder" } });
  await answerRequest(both, request.id, await answerForm(request.id, { status: "release_review" }));
  await splitRequest(both, request.id, await form());
  const [lamps] = await parts();
  await splitRequest(both, lamps!.id, await form({ seenVersion: 1 }));
  const ofLamps = await db().datasetRequest.findFirstOrThrow({ where: { splitFromId: lamps!.id } });

  const toConfirm = async (by: PersonActor) => (await inbox(by, {})).sections.flatMap(({ rows }) => rows).filter(({ may }) => may.confirm).length;
  expect([await toConfirm(both), await toConfirm(another)]).toEqual([0, 3]);
  for (const { id } of [request, lamps!, ofLamps]) {
    const [review] = await reviewsOf(id);
    await expect(say(both, review!.id, "privacy")).rejects.toMatchObject({ code: "forbidden" });
    await say(another, review!.id, "legal");
    await expect(answerRequest(both, id, await answerForm(id, { status: "fulfilled", datasetIds: [(await aDataset()).id] }))).rejects.toMatchObject({ code: "invalid" });
  }
});

it("each part is news: to who follows the department, in its feed, to saved searches and to the search's words", async () => {
  const [neighbor, seeker] = [await aPerson(), await aPerson()];
  for (const person of [neighbor, ana]) await follow(person, { department: departmentId }, true);
  setClock(() => new Date(Date.now() + 86_400_000));
  await saveSearch(seeker, SaveSearchForm.parse({ name: "Lamps", pace: "at_once", q: "lamps" }));
  await splitRequest(responder, request.id, await form());
  await drainJobs();
  const [lamps] = await parts();
  const told = async ({ id: personId }: PersonActor) => (await db().notification.findMany({ where: { personId, reason: { not: "search" } }, select: { activity: { select: { verb: true } } } })).map(({ activity }) => activity.verb);
  expect([await told(neighbor), await told(ana), await told(ben)]).toEqual([["request.split_off"], ["request.split"], ["request.split"]]);
  expect((await requestNews({ request: lamps!.id }, "en")).map(({ title }) => title)).toEqual([expect.stringContaining("Street lamps")]);
  expect(await db().savedSearchMatch.findMany({ select: { requestId: true } })).toEqual([{ requestId: lamps!.id }]);
  expect(await db().searchWord.count({ where: { word: "lamps" } })).toBe(1);
});

it("is for who answers it and the city's coordinators, while it is open", async () => {
  const city = await aPerson({ city: ["open_data_coordinator"] });
  await expect(splitRequest(ana, request.id, await form())).rejects.toMatchObject({ code: "forbidden" });
  await splitRequest(city, request.id, await form());
  await db().datasetRequest.update({ where: { id: request.id }, data: { status: "declined" } });
  await expect(splitRequest(city, request.id, await form())).rejects.toMatchObject({ code: "forbidden" });
});

it("a part has a title and a text, or neither", () => {
  const parsed = SplitForm.safeParse({ ...texts, title3: "Street benches", submissionKey: randomUUID(), seenVersion: 1 });
  expect(parsed.error?.issues.map(({ path }) => path)).toEqual([["body3"]]);
});
