import { beforeEach, expect, test } from "vitest";
import { addSource, askForRun, confirmRun, importCatalog, readDaily } from "~/domains/catalog-import/commands.server";
import { performRun, readDueSources } from "~/domains/catalog-import/jobs.server";
import { SourceForm } from "~/domains/catalog-import/schemas";
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

test("a short list that a person confirmed is believed on the days after, and a still shorter one is not", async () => {
  const id = await aSource(named(0, 10));
  await portal.serve(answering(named(0, 4)));
  await readNow(id);
  await confirmRun(olga, (await lastRun()).id);
  await drainJobs();
  expect(await lastRun()).toMatchObject({ status: "done", missing: 6, gone: 0 });
  expect(await nightOf("2026-05-02")).toMatchObject({ status: "done", missing: 0, gone: 6 });
  expect(await nightOf("2026-05-03")).toMatchObject({ status: "done", missing: 0, gone: 0 });
  await portal.serve(answering(named(0, 1)));
  expect(await nightOf("2026-05-04")).toMatchObject({ status: "stopped", problem: "shorter" });
});

test("what was confirmed counts no more before it is gone; what is missing besides does", async () => {
  const id = await aSource(named(0, 10));
  await portal.serve(answering(named(0, 4)));
  await readNow(id);
  await confirmRun(olga, (await lastRun()).id);
  await drainJobs();
  at("2026-05-01T22:00:00Z");
  await portal.serve(answering(named(0, 2)));
  await readNow(id);
  expect(await lastRun()).toMatchObject({ status: "done", known: 4, missing: 2, gone: 0 });
  await portal.serve(answering(named(0, 1)));
  await readNow(id);
  expect(await lastRun()).toMatchObject({ status: "stopped", known: 4 });
});

test("an empty list that a person confirmed is no failure on the days after; of a new source it is one", async () => {
  const id = await aSource(named(0, 3));
  await portal.serve(answering(feed()));
  await readNow(id);
  expect(await lastRun()).toMatchObject({ status: "stopped", problem: "empty" });
  await confirmRun(olga, (await lastRun()).id);
  await drainJobs();
  expect(await nightOf("2026-05-02")).toMatchObject({ status: "done", gone: 3 });
  expect(await nightOf("2026-05-03")).toMatchObject({ status: "done", gone: 0 });
  await portal.serve(answering(named(0, 3)));
  expect(await nightOf("2026-05-04")).toMatchObject({ status: "done", gone: 0 });
  await portal.serve(answering(feed()));
  expect(await nightOf("2026-05-05")).toMatchObject({ status: "stopped", problem: "empty" });
  await addSource(olga, { address: `${portal.url}/other.json`, reader: "dcat-us" });
  await drainJobs();
  expect(await lastRun()).toMatchObject({ status: "stopped", problem: "empty" });
});

test("a confirmation is of what the stopped run listed, repeats counted once, and shows what would go missing", async () => {
  const id = await aSource(named(0, 10));
  await portal.serve(answering(feed(feedRecord("d0"), feedRecord("d0"), feedRecord("d1"))));
  await readNow(id);
  const stopped = await lastRun();
  expect(stopped).toMatchObject({ status: "stopped", read: 3, listed: 2, known: 10, missing: 8 });
  expect(stopped.details).toMatchObject({ examples: { missing: Array.from({ length: 8 }, (_, place) => ({ title: `Dataset d${place + 2}` })) } });
  expect(await db().dataset.count({ where: { missingSince: { not: null } } })).toBe(0);
  await confirmRun(olga, stopped.id);
  await drainJobs();
  expect(await lastRun()).toMatchObject({ status: "done", missing: 8 });
});

test("a dataset is gone where it is missing twice, half a day apart", async () => {
  const id = await aSource(named(0, 3));
  await portal.serve(answering(named(0, 2)));
  for (const [moment, missing, gone] of [["19:01", 1, 0], ["19:02", 0, 0], ["23:59", 0, 0]] as const) {
    at(`2026-05-01T${moment}:00Z`);
    await readNow(id);
    expect(await lastRun()).toMatchObject({ missing, gone });
  }
  expect(await nightOf("2026-05-02")).toMatchObject({ missing: 0, gone: 1 });
});

test("a run that waits for its turn is not dead; one that begins while another is being read is given up", async () => {
  const id = await aSource(named(0, 3));
  const first = await askForRun(olga, id, { dryRun: false });
  at("2026-05-01T21:00:00Z");
  await expect(askForRun(olga, id, { dryRun: false })).rejects.toMatchObject({ code: "conflict" });
  await readDueSources();
  expect(await lastRun()).toMatchObject({ id: first, status: "queued" });
  const second = await db().importRun.create({ data: { sourceId: id, status: "running", startedAt: now(), heartbeatAt: now() } });
  portal.asked = [];
  await performRun(first);
  expect(await db().importRun.findUnique({ where: { id: first } })).toMatchObject({ status: "failed", problem: "busy" });
  expect([portal.asked, (await source()).failingSince]).toEqual([[], null]);
  await db().importRun.delete({ where: { id: second.id } });
  await readNow(id);
  expect(await lastRun()).toMatchObject({ status: "done", unchanged: 3 });
});

test("a run that was closed as dead retires nothing when its process wakes; one without a sign of life is closed too", async () => {
  const id = await aSource(named(0, 3));
  const run = await askForRun(olga, id, { dryRun: false });
  await portal.serve((request, response) => void (async () => {
    await db().importRun.update({ where: { id: run }, data: { heartbeatAt: null, startedAt: new Date("2026-05-01T18:00:00Z") } });
    await readDueSources();
    answering(named(0, 2))(request, response);
  })());
  await performRun(run);
  expect(await lastRun()).toMatchObject({ id: run, status: "failed", problem: "died" });
  expect(await db().dataset.count({ where: { missingSince: null, goneAt: null } })).toBe(3);
});

test("one address is one source however it is typed, and is read daily where it was kept in capitals", async () => {
  const id = await aSource(named(0, 3));
  const { port } = new URL(portal.url);
  for (const typed of [`HTTP://127.0.0.1:${port}/data.json`, `http://127.1:${port}/data.json#top`, ` ${portal.url}/./data.json `]) {
    const form = SourceForm.parse({ address: typed, reader: "find-out" });
    expect(await addSource(olga, form)).toEqual({ source: id, run: null });
    expect(await importCatalog({ address: typed.trim() })).toMatchObject({ counts: { unchanged: 3 } });
  }
  expect(await db().catalogSource.count()).toBe(1);
  await db().catalogSource.update({ where: { id }, data: { address: `HTTP://127.0.0.1:${port}/data.json` } });
  await readDaily(olga, id, false);
  await readDaily(olga, id, true);
  expect((await source()).dueAt).not.toBeNull();
  await readNow(id);
  expect(await lastRun()).toMatchObject({ status: "done", unchanged: 3 });
});

test("of a file too a person can say that its short list is right", async () => {
  const import_ = (document: unknown, confirm = false) => importCatalog({ address: "file", document, source: "file:///data.json" }, { confirm });
  await import_(named(0, 10));
  expect(await import_(named(0, 2))).toMatchObject({ stop: "shorter", counts: { missing: 8 } });
  const { id } = await lastRun();
  await expect(confirmRun(olga, id)).rejects.toMatchObject({ code: "conflict", facts: { reason: "not-on-web" } });
  expect(await import_(named(0, 2), true)).toMatchObject({ stop: null, counts: { missing: 8 } });
  expect(await import_(named(0, 2))).toMatchObject({ stop: null, known: 2, counts: { missing: 0 } });
});
