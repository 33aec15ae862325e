import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { follow } from "~/domains/following/commands.server";
import { sendDigests } from "~/domains/notifications/jobs.server";
import { answerRequest, castVote, dropVote, reopenRequest, undoMerge } from "~/domains/requests/commands.server";
import { requestPage, staffSideOf, votesMoved } from "~/domains/requests/queries.server";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { drainJobs } from "~/jobs.server";
import { unsign } from "~/platform/signing.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { answerForm } from "./forms";

useDatabase();

let departmentId: number;
let coordinator: PersonActor;
let people: PersonActor[];
beforeEach(async () => {
  departmentId = (await aDepartment("Streets")).id;
  coordinator = await aPerson({ in: { [departmentId]: "coordinator" } });
  people = await Promise.all([1, 2, 3, 4].map(() => aPerson()));
});

const asked = () => aRequest({ departmentId, status: "under_review" });
const votes = (person: PersonActor, id: number, use?: string) => castVote(person, id, { voted: true, follow: true, use });
const takesBack = (person: PersonActor, id: number) => castVote(person, id, { voted: false, follow: false, use: undefined });
const joins = async (id: number, duplicateOf: number) => answerRequest(coordinator, id, await answerForm(id, { status: "duplicate", duplicateOf }));
const rowOf = (id: number) => db().datasetRequest.findUniqueOrThrow({ where: { id } });
const undoes = async (id: number) => undoMerge(coordinator, id, { seenVersion: (await rowOf(id)).version });
const countsOf = async (id: number) => {
  const { voteCount, followerCount } = await rowOf(id);
  expect([voteCount, followerCount]).toEqual([await db().vote.count({ where: { requestId: id } }), await db().subscription.count({ where: { requestId: id } })]);
  return [voteCount, followerCount];
};
const votersOf = async (id: number) => (await db().vote.findMany({ where: { requestId: id }, orderBy: { personId: "asc" } })).map(({ personId }) => personId);
const ids = (...some: (PersonActor | undefined)[]) => some.map((person) => person!.id).sort((a, b) => a - b);

it("hands votes and followers over, each person's once, and undone it is whole again", async () => {
  const [original, duplicate] = [await asked(), await asked()];
  const [ana, ben, cleo, dan] = people as [PersonActor, PersonActor, PersonActor, PersonActor];
  await votes(ana, original.id);
  await votes(ben, original.id, "For a map.");
  await votes(ben, duplicate.id, "For my block.");
  await votes(cleo, duplicate.id, "For a class.");
  await follow(dan, { request: duplicate.id }, true);
  const before = { request: await rowOf(duplicate.id), votes: await db().vote.findMany(), followers: await db().subscription.findMany({ orderBy: [{ requestId: "asc" }, { personId: "asc" }], omit: { id: true } }) };

  setClock(() => new Date(Date.now() + 86_400_000));
  await joins(duplicate.id, original.id);
  expect([await countsOf(original.id), await countsOf(duplicate.id)]).toEqual([[3, 4], [0, 0]]);
  expect(await votersOf(original.id)).toEqual(ids(ana, ben, cleo));
  // What they wrote can still be read where the votes are now, and where they were.
  for (const at of [original, duplicate]) {
    const { uses } = await staffSideOf(await rowOf(at.id));
    expect(uses.map(({ use }) => use).sort()).toEqual(at === original ? ["For a class.", "For a map.", "For my block."] : ["For a class.", "For my block."]);
  }
  expect((await requestPage(duplicate.id, cleo))!.original).toMatchObject({ id: original.id, voteCount: 3, voted: true, following: true });

  await undoes(duplicate.id);
  const after = await rowOf(duplicate.id);
  expect(after).toEqual({ ...before.request, version: after.version });
  expect(await db().vote.findMany({ orderBy: [{ requestId: "asc" }, { personId: "asc" }] })).toEqual(before.votes.sort((a, b) => a.requestId - b.requestId || a.personId - b.personId));
  expect(await db().subscription.findMany({ orderBy: [{ requestId: "asc" }, { personId: "asc" }], omit: { id: true } })).toEqual(before.followers);
  expect([await countsOf(original.id), await countsOf(duplicate.id)]).toEqual([[2, 2], [2, 3]]);
  expect((await requestPage(duplicate.id, ana))).toMatchObject({ answer: null, original: null, status: "under_review" });
});

it("gives nothing anew to who took it back, and takes nothing from who voted there on their own since", async () => {
  const [original, duplicate] = [await asked(), await asked()];
  const [ana, ben] = people as [PersonActor, PersonActor];
  await votes(ana, duplicate.id);
  await votes(ben, duplicate.id);
  await joins(duplicate.id, original.id);
  await takesBack(ana, original.id);
  await votes(ben, original.id);
  await undoes(duplicate.id);
  expect([await votersOf(original.id), await votersOf(duplicate.id)]).toEqual([ids(ben), ids(ben)]);

  await joins(duplicate.id, original.id);
  expect(await votersOf(original.id)).toEqual(ids(ben));
  await undoes(duplicate.id);
  expect(await countsOf(duplicate.id)).toEqual([1, 2]);
});

it("who came from two duplicates stays for the second when the first is undone", async () => {
  const [original, first, second] = [await asked(), await asked(), await asked()];
  const [ana] = people as [PersonActor];
  await votes(ana, first.id);
  await votes(ana, second.id);
  await joins(first.id, original.id);
  await joins(second.id, original.id);
  await undoes(first.id);
  expect([await votersOf(original.id), await votersOf(first.id), await votersOf(second.id)]).toEqual([ids(ana), ids(ana), []]);
  await undoes(second.id);
  expect([await votersOf(original.id), await votersOf(first.id), await votersOf(second.id)]).toEqual([[], ids(ana), ids(ana)]);
});

it("a duplicate that is taken up again has its votes again", async () => {
  const [original, duplicate] = [await asked(), await asked()];
  await votes(people[0]!, duplicate.id);
  await joins(duplicate.id, original.id);
  await reopenRequest(coordinator, duplicate.id, { reason: "It asks for more.", seenVersion: (await rowOf(duplicate.id)).version });
  expect([await countsOf(original.id), await countsOf(duplicate.id)]).toEqual([[0, 0], [1, 1]]);
  await joins(duplicate.id, original.id);
  expect(await countsOf(original.id)).toEqual([1, 1]);
});

it("is undone by those who may, once, and what it is joined to changes only after that", async () => {
  const [original, other, duplicate] = [await asked(), await asked(), await asked()];
  await joins(duplicate.id, original.id);
  await expect(joins(duplicate.id, other.id)).rejects.toMatchObject({ code: "invalid", facts: { problems: { duplicateOf: [`undoFirst:${original.id}`] } } });
  await joins(duplicate.id, original.id); // an update
  const { version: seenVersion } = await rowOf(duplicate.id);
  await expect(undoMerge(people[0]!, duplicate.id, { seenVersion })).rejects.toMatchObject({ code: "forbidden" });
  await undoMerge(coordinator, duplicate.id, { seenVersion });
  await expect(undoMerge(coordinator, duplicate.id, { seenVersion })).rejects.toMatchObject({ code: "conflict" });
  await expect(undoes(duplicate.id)).rejects.toMatchObject({ code: "conflict" });
  await db().datasetRequest.update({ where: { id: other.id }, data: { status: "withdrawn" } });
  await expect(joins(duplicate.id, other.id)).rejects.toMatchObject({ facts: { problems: { duplicateOf: ["original"] } } });
});

it("many vote, join and undo at once, and every vote is counted once", async () => {
  for (let round = 0; round < 5; round++) {
    const [original, one, two] = [await asked(), await asked(), await asked()];
    const crowd = await Promise.all(Array.from({ length: 8 }, () => aPerson()));
    await Promise.allSettled([
      ...crowd.flatMap((person) => [one, two, original].map(({ id }) => votes(person, id))),
      joins(one.id, original.id), joins(one.id, original.id), joins(two.id, original.id), joins(original.id, two.id),
    ]);
    await Promise.allSettled([undoes(one.id), undoes(one.id), undoes(two.id), ...crowd.map((person) => takesBack(person, original.id))]);
    for (const { id } of [original, one, two]) await countsOf(id);
  }
});

it("tells everybody whose vote went there, and the mailed link takes it back, also once voting is over", async () => {
  const [original, duplicate] = [await asked(), await asked()];
  const [ana, ben] = people as [PersonActor, PersonActor];
  await votes(ana, duplicate.id);
  await follow(ben, { request: duplicate.id }, true);
  await joins(duplicate.id, original.id);
  await drainJobs();
  expect(await db().notification.count({ where: { personId: { in: ids(ana, ben) }, activity: { verb: "request.answered" } } })).toBe(2);
  const mail = await db().mail.findFirstOrThrow({ where: { personId: ana.id } });
  const token = /\/votes\/([\w.-]+)/.exec(mail.text)?.[1] ?? "";
  expect(unsign("votes", token)).toEqual({ person: ana.id, request: original.id });

  await db().datasetRequest.update({ where: { id: original.id }, data: { status: "declined" } });
  const link = { kind: "link", id: ana.id, purpose: "votes", requestId: original.id } as const;
  await dropVote(link, original.id);
  await dropVote(link, original.id);
  await expect(dropVote(link, duplicate.id)).rejects.toMatchObject({ code: "forbidden" });
  expect([await countsOf(original.id), await votersOf(original.id)]).toEqual([[0, 1], []]);
  await undoes(duplicate.id);
  expect(await countsOf(duplicate.id)).toEqual([0, 1]);
});

it("signed in, one takes back a vote that a merge brought, also once voting is over, and no other", async () => {
  const [original, duplicate] = [await asked(), await asked()];
  const [ana, ben] = people as [PersonActor, PersonActor];
  await votes(ana, duplicate.id);
  await votes(ben, original.id);
  await joins(duplicate.id, original.id);
  await db().datasetRequest.update({ where: { id: original.id }, data: { status: "declined" } });
  expect([(await requestPage(original.id, ana))!.brought, (await requestPage(original.id, ben))!.brought, (await requestPage(duplicate.id, ana))!.original!.brought]).toEqual([true, false, true]);
  await expect(takesBack(ben, original.id)).rejects.toMatchObject({ code: "conflict" });
  await expect(votes(ana, original.id)).rejects.toMatchObject({ code: "conflict" });
  await takesBack(ana, original.id);
  expect(await votersOf(original.id)).toEqual(ids(ben));
  expect((await countsOf(original.id))[0]).toBe(1);
});

it("with one mail a day, the way to take a vote back stands in that", async () => {
  const [original, duplicate] = [await asked(), await asked()];
  const [ana] = people as [PersonActor];
  await votes(ana, duplicate.id);
  await db().notificationWish.create({ data: { personId: ana.id, kind: "mine", mail: "daily", onPlaza: true } });
  setClock(() => new Date("2026-07-14T18:00:00Z"));
  await joins(duplicate.id, original.id);
  await drainJobs();
  setClock(() => new Date("2026-07-15T15:07:00Z"));
  await sendDigests();
  const mail = await db().mail.findFirstOrThrow({ where: { personId: ana.id, kind: "digest" } });
  expect(unsign("votes", /\/votes\/([\w.-]+)/.exec(mail.text)?.[1] ?? "")).toEqual({ person: ana.id, request: original.id });
});

it("who stopped mail about a duplicate gets none about its original, unless they are there on their own", async () => {
  const [original, duplicate] = [await asked(), await asked()];
  const [ana, ben] = people as [PersonActor, PersonActor];
  await votes(ana, duplicate.id);
  await votes(ben, duplicate.id);
  await votes(ben, original.id);
  setClock(() => new Date(Date.now() + 60_000));
  await db().requestMute.createMany({ data: [ana, ben].map(({ id: personId }) => ({ personId, requestId: duplicate.id, createdAt: now() })) });
  await joins(duplicate.id, original.id);
  await drainJobs();
  expect(await db().requestMute.findMany({ where: { requestId: original.id } })).toMatchObject([{ personId: ana.id }]);

  const another = await asked();
  await db().requestMute.create({ data: { personId: ana.id, requestId: another.id, createdAt: now() } });
  await joins(another.id, original.id);
  await drainJobs();
  const left = async (id: number) => {
    await undoes(id);
    await drainJobs();
    return db().requestMute.count({ where: { requestId: original.id } });
  };
  expect([await left(duplicate.id), await left(another.id)]).toEqual([1, 0]);
});

it("is told of with the way back to one's votes, and with what to stop now", async () => {
  const [original, duplicate] = [await asked(), await asked()];
  const ana = people[0]!;
  await votes(ana, duplicate.id);
  const newest = async () => (await db().mail.findFirstOrThrow({ where: { personId: ana.id }, orderBy: { id: "desc" } })).text;
  const stops = (text: string) => unsign<{ request: number }>("unsubscribe", /unsubscribe\/([\w.-]+)/.exec(text)?.[1] ?? "")?.request;
  await joins(duplicate.id, original.id);
  await drainJobs();
  expect(await newest()).toContain("Stop mail about the request that was asked first");
  expect(stops(await newest())).toBe(original.id);
  expect((await votesMoved({ person: ana.id, request: original.id })).joined).toMatchObject([{ id: duplicate.id }]);

  await undoes(duplicate.id);
  await drainJobs();
  expect(await newest()).toMatch(new RegExp(`No longer joined to: .*\\n.*/requests/${original.id}-`));
  expect(unsign("votes", /votes\/([\w.-]+)/.exec(await newest())?.[1] ?? "")).toEqual({ person: ana.id, request: duplicate.id });
  expect(stops(await newest())).toBe(duplicate.id);
  expect((await votesMoved({ person: ana.id, request: original.id })).joined).toEqual([]);
});
