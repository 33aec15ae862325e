import { expect, test } from "vitest";
import { follow } from "~/domains/following/commands.server";
import { joinEntry, publishEntry, removeEntry, voteForEntry } from "~/domains/inventory/commands.server";
import { drainJobs } from "~/jobs.server";
import { leavePlaza } from "~/leave.server";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset } from "../../support/requests";
import { anEntry, entryNow } from "./forms";

useDatabase();

const vote = { voted: true, follow: true };

async function anEntryWithKeeper() {
  const department = await aDepartment("Streets");
  const keeper = await aPerson({ in: { [department.id]: "responder" } });
  return { department, keeper, entry: await anEntry(keeper, department.id) };
}

test("ten people press at once, each three times, and some take it back: the count is the votes", async () => {
  const { entry } = await anEntryWithKeeper();
  const people = await Promise.all(Array.from({ length: 10 }, () => aPerson()));
  await Promise.all(people.flatMap((person) => [1, 2, 3].map(() => voteForEntry(person, entry.id, vote))));
  expect(await entryNow(entry.id)).toMatchObject({ voteCount: 10, followerCount: 10 });
  await Promise.all(people.slice(0, 4).flatMap((person) => [1, 2].map(() => voteForEntry(person, entry.id, { voted: false, follow: false }))));
  expect((await entryNow(entry.id)).voteCount).toBe(6);
  expect(await db().inventoryVote.count()).toBe(6);
});

test("a vote keeps its use, joining gives one and follows, and voting ends with publishing", async () => {
  const { department, keeper, entry } = await anEntryWithKeeper();
  const person = await aPerson();
  await voteForEntry(person, entry.id, { ...vote, use: "A map of my street." });
  await joinEntry(person, entry.id);
  expect(await db().inventoryVote.findMany()).toMatchObject([{ use: "A map of my street." }]);
  await publishEntry(keeper, entry.id, { seenVersion: 1, datasetId: (await aDataset(department.id)).id });
  await expect(voteForEntry(await aPerson(), entry.id, vote)).rejects.toMatchObject({ code: "conflict" });
  expect(await joinEntry(await aPerson(), entry.id)).toBe(false);
  expect(await entryNow(entry.id)).toMatchObject({ voteCount: 1, followerCount: 2 });
});

test("whoever leaves Plaza takes votes, followings and being answerable along", async () => {
  const { department, entry } = await anEntryWithKeeper();
  const leaver = await aPerson({ in: { [department.id]: "coordinator" } });
  const other = await anEntry(leaver, department.id, { title: "Curb ramps", ownerId: leaver.id });
  await voteForEntry(leaver, entry.id, vote);
  await follow(leaver, { inventoryEntry: other.id }, true);
  await leavePlaza(leaver);
  expect(await entryNow(entry.id)).toMatchObject({ voteCount: 0, followerCount: 0 });
  expect(await entryNow(other.id)).toMatchObject({ ownerId: null, followerCount: 0 });
  expect(await db().subscription.count()).toBe(0);
});

test("voters and followers hear once of a date, of publishing and of removing, in the day's mail; the department does not hear of itself", async () => {
  const { keeper, entry } = await anEntryWithKeeper();
  const [voter, follower] = [await aPerson(), await aPerson()];
  await voteForEntry(voter, entry.id, vote);
  await follow(follower, { inventoryEntry: entry.id }, true);
  await follow(keeper, { inventoryEntry: entry.id }, true);
  await drainJobs();
  expect(await db().notification.count()).toBe(0);
  await removeEntry(keeper, entry.id, { seenVersion: 1, reason: "We no longer collect it." });
  await drainJobs();
  const told = await db().notification.findMany({ orderBy: { personId: "asc" }, select: { personId: true, reason: true, inDigest: true } });
  expect(told).toEqual([{ personId: voter.id, reason: "voter", inDigest: true }, { personId: follower.id, reason: "follower", inDigest: true }]);
  expect(await db().mail.count()).toBe(0);
});
