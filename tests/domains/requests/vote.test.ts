import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { castVote } from "~/domains/requests/commands.server";
import { type RequestStatus, statuses } from "~/domains/requests/model";
import { requestList } from "~/domains/requests/queries.server";
import { ListFilters, VoteForm } from "~/domains/requests/schemas";
import { nobody } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

let voter: PersonActor;
beforeEach(async () => {
  voter = await aPerson();
});

const votesOf = (id: number) => db().datasetRequest.findUniqueOrThrow({ where: { id }, select: { voteCount: true, followerCount: true } });
const give = { voted: true, follow: true, use: undefined };
const takeBack = { voted: false, follow: true, use: undefined };

it("counts once under 50 parallel presses, and is taken back once", async () => {
  const { id } = await aRequest();
  await Promise.all(Array.from({ length: 50 }, () => castVote(voter, id, give)));
  expect(await votesOf(id)).toEqual({ voteCount: 1, followerCount: 1 });
  await Promise.all(Array.from({ length: 50 }, () => castVote(voter, id, takeBack)));
  expect(await votesOf(id)).toMatchObject({ voteCount: 0 });
  expect(await db().vote.count()).toBe(0);
});

it("counts each of many people at once", async () => {
  const { id } = await aRequest();
  const crowd = await Promise.all(Array.from({ length: 20 }, () => aPerson()));
  await Promise.all(crowd.map((person) => castVote(person, id, give)));
  expect(await votesOf(id)).toEqual({ voteCount: 20, followerCount: 20 });
});

it("follows unless it is unticked", async () => {
  const { id } = await aRequest();
  expect(VoteForm.parse({ voted: "yes" }).follow).toBe(true);
  expect(VoteForm.parse({ voted: "yes", follow: ["no", "yes"] }).follow).toBe(true);
  await castVote(voter, id, VoteForm.parse({ voted: "yes", follow: ["no"] }));
  expect(await votesOf(id)).toEqual({ voteCount: 1, followerCount: 0 });
});

it("keeps what it is for, and a later press without words does not lose it", async () => {
  const { id } = await aRequest();
  await castVote(voter, id, { ...give, use: "For a map." });
  await castVote(voter, id, give);
  expect(await db().vote.findFirst({ where: { requestId: id } })).toMatchObject({ use: "For a map." });
});

const open: RequestStatus[] = [
  "submitted", "under_review", "needs_clarification", "planned", "in_progress", "release_review", "appealed", "partially_fulfilled",
];
it.each(statuses)("%s: voting is open only while the request is open, appealed or partly released", async (status) => {
  const { id } = await aRequest({ status });
  const press = castVote(voter, id, give);
  await (open.includes(status) ? expect(press).resolves.toBeUndefined() : expect(press).rejects.toMatchObject({ code: "conflict" }));
});

it("is refused on what the public cannot see", async () => {
  const { id } = await aRequest({ hiddenAt: new Date(0), hiddenReason: "spam" });
  await expect(castVote(voter, id, give)).rejects.toMatchObject({ code: "not-found" });
});

it("a list says what this viewer voted for", async () => {
  const { id } = await aRequest();
  await castVote(voter, id, give);
  const votedIn = async (viewer: PersonActor | typeof nobody) => (await requestList(viewer, ListFilters.parse({}))).rows[0]?.voted;
  expect([await votedIn(voter), await votedIn(await aPerson()), await votedIn(nobody)]).toEqual([true, false, false]);
});
