import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { follow } from "~/domains/following/commands.server";
import { answerRequest, askForDataset, castVote, joinRequest, splitRequest } from "~/domains/requests/commands.server";
import { SplitForm } from "~/domains/requests/schemas";
import { leavePlaza } from "~/leave.server";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";
import { holdRequest, untilWaiting } from "../../support/waiting";
import { answerForm, askForm } from "../requests/forms";

useDatabase();

const vote = { voted: true, follow: true, use: undefined };

let responder: PersonActor;
let [leaver, other] = [] as unknown as [PersonActor, PersonActor];
/** By number: what a duplicate is joined to comes before it. */
let [original, voted] = [] as unknown as [{ id: number }, { id: number }];
beforeEach(async () => {
  const { id: departmentId } = await aDepartment();
  responder = await aPerson({ in: { [departmentId]: "responder" } });
  [leaver, other] = [await aPerson(), await aPerson()];
  [original, voted] = [await aRequest({ departmentId }), await aRequest({ departmentId })];
  for (const person of [leaver, other]) await castVote(person, voted.id, vote);
});

afterEach(async () => {
  const counts = await db().$queryRaw<object[]>`
    SELECT r.id FROM dataset_request r WHERE vote_count <> (SELECT count(*) FROM vote WHERE request_id = r.id)
      OR follower_count <> (SELECT count(*) FROM subscription WHERE request_id = r.id)`;
  expect(counts).toEqual([]);
  const where = { where: { person: { is: { deletedAt: { not: null } } } } };
  expect([await db().vote.count(where), await db().subscription.count(where), await db().handedVote.count(where), await db().handedFollower.count(where)]).toEqual([0, 0, 0, 0]);
});

/** What they do stands in line at the request before the leaver does. */
async function leavingAfter(act: () => Promise<unknown>): Promise<void> {
  const held = await holdRequest(voted.id);
  const acting = act();
  await untilWaiting(1);
  const leaving = leavePlaza(leaver);
  await untilWaiting(2);
  await held.letGo();
  await Promise.all([acting, leaving]);
}

test("what they voted for is joined to another meanwhile: the vote is taken from where it went", async () => {
  const form = await answerForm(voted.id, { status: "duplicate", duplicateOf: original.id });
  await leavingAfter(() => answerRequest(responder, voted.id, form));
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: original.id } })).toMatchObject({ voteCount: 1, followerCount: 1 });
});

test("what they voted for is split meanwhile: the part's copy of the vote is not counted", async () => {
  const texts = { title1: "Street trees", body1: "Where they are.", title2: "Street lamps", body2: "Which are dark." };
  const form = SplitForm.parse({ ...texts, submissionKey: randomUUID(), seenVersion: 1 });
  await leavingAfter(() => splitRequest(responder, voted.id, form));
  expect(await db().datasetRequest.findFirstOrThrow({ where: { splitFromId: voted.id } })).toMatchObject({ voteCount: 1, followerCount: 1 });
});

test("they vote and follow in another tab meanwhile: that is taken back, too", async () => {
  const held = await holdRequest(voted.id);
  const leaving = leavePlaza(leaver);
  await untilWaiting(1);
  await castVote(leaver, original.id, vote);
  await follow(leaver, { dataset: (await aDataset()).id }, true);
  await held.letGo();
  await leaving;
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: original.id } })).toMatchObject({ voteCount: 0, followerCount: 0 });
  expect(await db().dataset.findFirstOrThrow()).toMatchObject({ followerCount: 0 });
});

test("in two tabs at once they leave once", async () => {
  await Promise.all([leavePlaza(leaver), leavePlaza(leaver)]);
  expect(await db().activity.count({ where: { verb: "person.left" } })).toBe(1);
});

test("whoever has left votes, follows and asks no more", async () => {
  await leavePlaza(leaver);
  const { id } = await aDataset();
  const acts = [
    () => castVote(leaver, original.id, vote),
    () => joinRequest(leaver, original.id),
    () => follow(leaver, { dataset: id }, true),
    () => askForDataset(leaver, askForm(), "en"),
  ];
  for (const act of acts) await expect(act()).rejects.toMatchObject({ code: "forbidden" });
  expect(await db().datasetRequest.count()).toBe(2);
});

test("people leave while all around them is voted, joined and followed: nobody waits for each other for ever", async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => aPerson()));
  for (const person of people) await castVote(person, original.id, vote);
  const form = await answerForm(voted.id, { status: "duplicate", duplicateOf: original.id });
  await Promise.all([
    answerRequest(responder, voted.id, form),
    ...people.map((person) => leavePlaza(person)),
    ...people.map((person) => castVote(person, voted.id, vote).catch(() => null)),
    ...[0, 1, 2].map(() => castVote(other, original.id, vote)),
  ]);
});

test("three thousand followings are let go of in a few statements", async () => {
  await db().$executeRaw`
    INSERT INTO dataset_request (slug, submission_key, title, body, language, author_id, show_name, formats, status, created_at, due_on, status_since, follower_count, vote_count)
    SELECT slug, gen_random_uuid(), title, body, language, author_id, show_name, formats, status, created_at, due_on, status_since, 1, 1
    FROM dataset_request, generate_series(1, 3000) WHERE id = ${original.id}`;
  await db().$executeRaw`INSERT INTO subscription (person_id, request_id, created_at) SELECT ${leaver.id}, id, created_at FROM dataset_request WHERE id > ${voted.id}`;
  await db().$executeRaw`INSERT INTO vote (request_id, person_id, at) SELECT id, ${leaver.id}, created_at FROM dataset_request WHERE id > ${voted.id}`;
  const queries = vi.spyOn(pg.Client.prototype, "query");
  await leavePlaza(leaver);
  expect(queries.mock.calls.length).toBeLessThan(60);
  queries.mockRestore();
});
