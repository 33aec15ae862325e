import { beforeEach, expect, test } from "vitest";
import { addSource, askForRun, confirmRun, readDaily } from "~/domains/catalog-import/commands.server";
import { performRun, readDueSources } from "~/domains/catalog-import/jobs.server";
import type { PersonActor } from "~/domains/activity/actor";
import { drainJobs } from "~/jobs.server";
import { now, setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { plaza } from "~/platform/process";
import { feed, feedRecord } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";
import { answering, usePortal } from "../../support/portal";

useDatabase();
const portal = usePortal();

let olga: PersonActor;
const named = (from: number, to: number) => feed(...Array.from({ length: to - from }, (_, place) => feedRecord(`d${from + place}`)));
const at = (moment: string) => setClock(() => new Date(moment));
const lastRun = () => db().importRun.findFirstOrThrow({ orderBy: { id: "desc" } });
const source = () => db().catalogSource.findFirstOrThrow();

beforeEach(async () => {
  at("2026-05-01T19:00:00Z");
  olga = await aPerson({ name: "Olga", city: ["open_data_coordinator"] });
});

/** A source whose first try was seen and brought in. */
async function aSource(document: unknown): Promise<number> {
  const { source: id } = await addSource(olga, { address: await portal.serve(answering(document)), reader: "find-out" });
  await drainJobs();
  await readNow(id);
  return id;
}

async function readNow(id: number): Promise<void> {
  await askForRun(olga, id, { dryRun: false });
  await drainJobs();
}

/** What the reading of that night came to. */
async function nightOf(day: string) {
  at(`${day}T11:07:00Z`);
  await readDueSources();
  await drainJobs();
  const { status, problem, read, missing, gone } = await lastRun();
  return { status, problem, read, missing, gone };
}

async function makeDemonstration(): Promise<void> {
  await db().installation.create({ data: { id: 1, demonstration: true, createdAt: now() } });
  plaza()["demonstration"] = undefined;
}

test("a demonstration reads nobody's address, whoever asks for it and whenever it was asked", async () => {
  const id = await aSource(named(0, 3));
  const queued = await askForRun(olga, id, { dryRun: false });
  portal.asked = [];
  await makeDemonstration();
  await performRun(queued);
  expect(await lastRun()).toMatchObject({ id: queued, status: "failed", problem: "demonstration" });
  const refused = { code: "conflict", facts: { reason: "demonstration" } };
  await expect(askForRun(olga, id, { dryRun: true })).rejects.toMatchObject(refused);
  await expect(addSource(olga, { address: `${portal.url}/other.json`, reader: "find-out" })).rejects.toMatchObject(refused);
  await db().importRun.update({ where: { id: queued }, data: { status: "stopped" } });
  await expect(confirmRun(olga, queued)).rejects.toMatchObject(refused);
  await readDaily(olga, id, false);
  await expect(readDaily(olga, id, true)).rejects.toMatchObject(refused);
  await db().catalogSource.updateMany({ data: { daily: true, dueAt: now() } });
  await readDueSources();
  await drainJobs();
  expect([portal.asked, await db().importRun.count(), await db().catalogSource.count()]).toEqual([[], 3, 1]);
});
