import { beforeEach, expect, test } from "vitest";
import { decideMatch } from "~/domains/catalog-import/commands.server";
import type { PersonActor } from "~/domains/activity/actor";
import { historyOf } from "~/domains/datasets/queries.server";
import { follow } from "~/domains/following/commands.server";
import { saveSearch } from "~/domains/search/commands.server";
import { SaveSearchForm } from "~/domains/search/schemas";
import { drainJobs } from "~/jobs.server";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { feed, feedRecord, importFeed, importTwice } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";

useDatabase();

let olga: PersonActor;
const others = ["d1", "d2"].map((name) => feedRecord(name));
const whole = feed(feedRecord("d0"), ...others);
/** Under another identifier, from another department, with no file: nobody can tell. */
const renamed = feedRecord("renamed", { title: "Dataset d0", publisher: { name: "Bureau of Streets" }, distribution: [], license: "https://creativecommons.org/licenses/by/4.0/" });
const doubtful = feed(renamed, ...others);
const waiting = () => db().waitingMatch.findFirstOrThrow();
const known = () => db().dataset.findFirstOrThrow({ where: { title: "Dataset d0" }, orderBy: { id: "asc" } });

beforeEach(async () => {
  setClock(() => new Date("2026-05-01T19:00:00Z"));
  olga = await aPerson({ name: "Olga", city: ["open_data_coordinator"] });
});

test("what a person found to be a known dataset is told and kept as an import's change is", async () => {
  await importFeed(whole);
  const { id } = await known();
  const rosa = await aPerson({ name: "Rosa" });
  await follow(rosa, { dataset: id }, true);
  await importFeed(doubtful);
  await decideMatch(olga, { match: (await waiting()).id, is: id });
  await drainJobs();
  expect((await historyOf(id)).rows.map(({ fields }) => fields)).toEqual([expect.arrayContaining(["license"])]);
  expect(await db().notification.findMany({ where: { personId: rosa.id }, select: { reason: true, activity: { select: { verb: true, actorId: true } } } })).toEqual([
    { reason: "dataset", activity: { verb: "dataset.changed", actorId: olga.id } },
  ]);
});

test("one that was gone is back", async () => {
  await importFeed(whole);
  await importTwice(feed(...others));
  const { id, goneAt } = await known();
  expect(goneAt).not.toBeNull();
  await importFeed(doubtful);
  await decideMatch(olga, { match: (await waiting()).id, is: id });
  expect((await historyOf(id)).rows.flatMap(({ fields }) => fields)).toEqual(expect.arrayContaining(["back", "gone"]));
});

test("one that a person found to be new is found by those who look for such", async () => {
  await importFeed(whole);
  await importFeed(doubtful);
  await drainJobs();
  const ana = await aPerson();
  await saveSearch(ana, SaveSearchForm.parse({ name: "Mine", pace: "at_once", q: "dataset", kind: "dataset" }));
  const fresh = await decideMatch(olga, { match: (await waiting()).id, is: "new" });
  await drainJobs();
  expect(await db().savedSearchMatch.findMany({ select: { datasetId: true } })).toEqual([{ datasetId: fresh }]);
});

test("nobody decides while the source is being read", async () => {
  await importFeed(whole);
  await importFeed(doubtful);
  const { id, sourceId } = await waiting();
  const run = await db().importRun.create({ data: { sourceId, status: "running", startedAt: now(), heartbeatAt: now() } });
  await expect(decideMatch(olga, { match: id, is: "new" })).rejects.toMatchObject({ code: "conflict", facts: { reason: "busy" } });
  await db().importRun.update({ where: { id: run.id }, data: { finishedAt: now(), status: "failed" } });
  await decideMatch(olga, { match: id, is: "new" });
});

test("those who look after the catalogue are told that a record waits for them, once until none does", async () => {
  const ada = await aPerson({ city: ["administrator"] });
  const told = async () => {
    await drainJobs();
    return db().notification.count({ where: { personId: ada.id, reason: "steward" } });
  };
  await importFeed(whole);
  expect(await told()).toBe(0);
  await importFeed(doubtful);
  expect(await told()).toBe(1);
  await importFeed(doubtful);
  expect(await told()).toBe(1);
  await importFeed(whole);
  await importFeed(doubtful);
  expect(await told()).toBe(2);
});
