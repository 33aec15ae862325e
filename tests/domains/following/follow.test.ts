import { expect, test } from "vitest";
import { follow } from "~/domains/following/commands.server";
import { followedOf, type FollowedKind } from "~/domains/following/model";
import { followedBy, isFollowing } from "~/domains/following/queries.server";
import { nobody } from "~/domains/activity/actor";
import { castVote } from "~/domains/requests/commands.server";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";

useDatabase();

const kinds: [FollowedKind, () => Promise<{ id: number }>, () => Promise<{ followerCount: number }>][] = [
  ["request", () => aRequest(), () => db().datasetRequest.findFirstOrThrow()],
  ["dataset", () => aDataset(), () => db().dataset.findFirstOrThrow()],
  ["department", () => aDepartment(), () => db().department.findFirstOrThrow()],
];

test.each(kinds)("following a %s is counted once, and taken back once", async (kind, make, read) => {
  const subject = followedOf(kind, (await make()).id);
  const person = await aPerson();
  expect([await follow(person, subject, true), await follow(person, subject, true)]).toEqual([true, false]);
  expect([await isFollowing(person, subject), (await read()).followerCount]).toEqual([true, 1]);
  expect([await follow(person, subject, false), await follow(person, subject, false)]).toEqual([true, false]);
  expect([await isFollowing(person, subject), (await read()).followerCount]).toEqual([false, 0]);
});

test.each(kinds)("a %s followed by fifty presses at once", async (kind, make, read) => {
  const subject = followedOf(kind, (await make()).id);
  const people = await Promise.all(Array.from({ length: 5 }, () => aPerson()));
  const presses = Array.from({ length: 50 }, (_, press) => follow(people[press % 5]!, subject, true));
  expect((await Promise.all(presses)).filter(Boolean)).toHaveLength(5);
  expect((await read()).followerCount).toBe(5);
});

test("votes that follow and plain follows at once wait for each other in one order", async () => {
  const { id } = await aRequest();
  const people = await Promise.all(Array.from({ length: 10 }, () => aPerson()));
  const vote = { voted: true, follow: true, use: undefined };
  await Promise.all(people.flatMap((person) => [castVote(person, id, vote), follow(person, { request: id }, true)]));
  expect(await db().datasetRequest.findFirst({ select: { voteCount: true, followerCount: true } })).toEqual({ voteCount: 10, followerCount: 10 });
});

test.each(kinds)("a %s that does not exist cannot be followed", async (kind) => {
  await expect(follow(await aPerson(), followedOf(kind, 99), true)).rejects.toMatchObject({ code: "not-found" });
});

test("what a person follows, newest first, without what is hidden", async () => {
  const person = await aPerson();
  const [request, hidden, dataset, department] = [await aRequest(), await aRequest(), await aDataset(), await aDepartment()];
  for (const subject of [{ request: request.id }, { request: hidden.id }, { dataset: dataset.id }, { department: department.id }]) {
    await follow(person, subject, true);
  }
  await db().datasetRequest.update({ where: { id: hidden.id }, data: { hiddenAt: new Date(0) } });
  const { requests, datasets, departments } = await followedBy(person.id);
  expect([requests, datasets, departments].map((list) => list.map(({ id }) => id))).toEqual([[request.id], [dataset.id], [department.id]]);
  expect(await isFollowing(nobody, { request: request.id })).toBe(false);
});
