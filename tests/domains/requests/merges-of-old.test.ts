import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { follow } from "~/domains/following/commands.server";
import { answerRequest, castVote, undoMerge } from "~/domains/requests/commands.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { administer } from "../../support/administer";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { answerForm } from "./forms";

useDatabase();

/** Stands still within a day: what is found again of old dates is exact. */
const inDays = (days: number) => setClock(() => new Date(Date.parse("2026-11-30T18:00:00Z") + days * 86_400_000));
const votes = (person: PersonActor, id: number) => castVote(person, id, { voted: true, follow: true, use: `Of ${person.id} for ${id}.` });
const rowOf = (id: number) => db().datasetRequest.findUniqueOrThrow({ where: { id } });
const standing = async () => ({
  votes: await db().vote.findMany({ orderBy: [{ requestId: "asc" }, { personId: "asc" }] }),
  followers: await db().subscription.findMany({ orderBy: [{ requestId: "asc" }, { personId: "asc" }], omit: { id: true } }),
});
const migrate = async () => administer(process.env["DATABASE_URL"]!, await readFile("prisma/migrations/20261130172718_merges_of_old/migration.sql", "utf8"));

it("a request that was joined before merges were kept becomes a merge, which is undone whole", async () => {
  inDays(0);
  const { id: departmentId } = await aDepartment();
  const coordinator = await aPerson({ in: { [departmentId]: "coordinator" } });
  const [ana, ben, cleo, dan] = [await aPerson(), await aPerson(), await aPerson(), await aPerson()];
  const [original, first, second] = [await aRequest({ departmentId }), await aRequest({ departmentId }), await aRequest({ departmentId })];
  await votes(ana, original.id);
  for (const person of [ana, ben]) await votes(person, first.id);
  for (const person of [ben, cleo]) await votes(person, second.id);
  await follow(dan, { request: first.id }, true);
  await db().requestMute.create({ data: { personId: dan.id, requestId: first.id, createdAt: new Date() } });

  for (const [days, status] of [[1, "under_review"], [2, "in_progress"]] as const) {
    inDays(days);
    await answerRequest(coordinator, first.id, await answerForm(first.id, { status }));
  }
  const before = { first: await rowOf(first.id), second: await rowOf(second.id), ...(await standing()) };
  inDays(3);
  for (const { id } of [first, second]) await joinAsOfOld(coordinator, id, original.id, before);

  await migrate();
  await migrate();
  expect([await rowOf(original.id), await rowOf(first.id), await rowOf(second.id)].map(({ voteCount, followerCount }) => [voteCount, followerCount])).toEqual([[3, 4], [0, 0], [0, 0]]);
  const { votes: now, followers } = await standing();
  expect(now.map(({ personId, mergeId }) => [personId, mergeId !== null])).toEqual([[ana.id, false], [ben.id, true], [cleo.id, true]]);
  expect(followers.map(({ requestId, personId }) => [requestId, personId])).toEqual([ana, ben, cleo, dan].map(({ id }) => [original.id, id]));
  expect(await db().requestMute.count({ where: { personId: dan.id, requestId: original.id } })).toBe(1);

  for (const { id } of [second, first]) await undoMerge(coordinator, id, { seenVersion: (await rowOf(id)).version });
  expect(await standing()).toEqual({ votes: before.votes, followers: before.followers });
  for (const [id, was] of [[first.id, before.first], [second.id, before.second]] as const) {
    expect(await rowOf(id)).toEqual({ ...was, version: expect.any(Number) });
  }
});

/** Only the state and the answer, as it was before: everything else stays where it is. */
async function joinAsOfOld(actor: PersonActor, id: number, originalId: number, before: Awaited<ReturnType<typeof standing>>): Promise<void> {
  await answerRequest(actor, id, await answerForm(id, { status: "duplicate", duplicateOf: originalId }));
  await db().handedVote.deleteMany();
  await db().handedFollower.deleteMany();
  await db().vote.deleteMany();
  await db().subscription.deleteMany();
  await db().merge.deleteMany();
  await db().vote.createMany({ data: before.votes });
  await db().subscription.createMany({ data: before.followers });
  await db().$executeRaw`
    UPDATE dataset_request r SET vote_count = (SELECT count(*) FROM vote WHERE request_id = r.id), follower_count = (SELECT count(*) FROM subscription WHERE request_id = r.id)`;
}
