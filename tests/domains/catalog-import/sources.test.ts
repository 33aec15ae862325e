import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import { addSource, askForRun, assignPublisher, confirmRun, decideMatch, readDaily, removeSource } from "~/domains/catalog-import/commands.server";
import { documents } from "~/domains/catalog-import/documents.server";
import { performRun, readDueSources } from "~/domains/catalog-import/jobs.server";
import { catalogChecked, sourcePage } from "~/domains/catalog-import/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { attachToEach, countAttached } from "../../support/attached";
import { feed, feedRecord } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { answering, usePortal } from "../../support/portal";

useDatabase();
const portal = usePortal();

let olga: PersonActor;
const names = Array.from({ length: 10 }, (_, place) => `d${place}`);
const listing = (...listed: string[]) => feed(...listed.map((name) => feedRecord(name)));
const at = (moment: string) => setClock(() => new Date(moment));
const runs = () => db().importRun.findMany({ orderBy: { id: "asc" } });
const lastRun = async () => (await runs()).at(-1)!;
const source = () => db().catalogSource.findFirstOrThrow();

beforeEach(async () => {
  at("2026-05-01T19:00:00Z");
  olga = await aPerson({ name: "Olga", city: ["open_data_coordinator"] });
});

/** A source whose first try was seen and brought in. */
async function aSource(document: unknown = listing(...names)): Promise<number> {
  const address = await portal.serve(answering(document));
  const { source: id } = await addSource(olga, { address, reader: "find-out" });
  await drainJobs();
  await askForRun(olga, id, { dryRun: false });
  await drainJobs();
  return id;
}

test("a source is shown before anything of it is brought in; afterwards it is read every day", async () => {
  const address = await portal.serve(answering(feed(feedRecord("trees"), feedRecord("benches", { modified: null }), {})));
  const added = await addSource(olga, { address, reader: "find-out" });
  await drainJobs();
  expect(await lastRun()).toMatchObject({ id: added.run, status: "done", dryRun: true, created: 2, odd: 1, rejected: 1, startedById: olga.id });
  expect((await lastRun()).details).toMatchObject({ examples: { created: [{ title: "Dataset trees" }, { title: "Dataset benches" }] }, reasons: { no_modified: 1, no_identifier: 1 } });
  expect([await db().dataset.count(), await db().activity.count(), (await source()).dueAt]).toEqual([0, 0, null]);

  await askForRun(olga, added.source, { dryRun: false });
  await drainJobs();
  expect(await db().dataset.count()).toBe(2);
  expect(await db().activity.findFirstOrThrow()).toMatchObject({ verb: "catalog.imported", actorId: olga.id });
  expect(await source()).toMatchObject({ reader: "dcat-us", checkedAt: new Date("2026-05-01T19:00:00Z"), dueAt: new Date("2026-05-02T11:00:00Z") });
  expect(await catalogChecked()).toEqual(new Date("2026-05-01T19:00:00Z"));

  await readDueSources();
  expect(await runs()).toHaveLength(2);
  at("2026-05-02T11:07:00Z");
  await readDueSources();
  await readDueSources();
  await drainJobs();
  expect((await runs()).map(({ status, unchanged }) => [status, unchanged])).toEqual([["done", 0], ["done", 0], ["done", 2]]);
  expect((await source()).dueAt).toEqual(new Date("2026-05-03T11:00:00Z"));
});

test("one that is paused is not read, one that was never brought in can be taken away, and nobody else may do any of it", async () => {
  const id = await aSource();
  await readDaily(olga, id, false);
  at("2026-05-09T12:00:00Z");
  await readDueSources();
  expect(await runs()).toHaveLength(2);
  await expect(removeSource(olga, id)).rejects.toMatchObject({ code: "conflict" });
  await readDaily(olga, id, true);
  expect((await source()).dueAt).toEqual(new Date("2026-05-10T11:00:00Z"));

  const typo = await addSource(olga, { address: "https://nobody.example.org/", reader: "ckan" });
  expect(await addSource(olga, { address: "https://nobody.example.org/", reader: "ckan" })).toEqual({ source: typo.source, run: null });
  await expect(askForRun(olga, typo.source, { dryRun: true })).rejects.toMatchObject({ code: "conflict" });
  await removeSource(olga, typo.source);
  await performRun(typo.run ?? 0);
  expect(await db().catalogSource.count()).toBe(1);
  const cora = await aPerson({ city: ["moderator"] });
  for (const act of [() => askForRun(cora, id, { dryRun: true }), () => readDaily(cora, id, false), () => removeSource(cora, id)]) {
    await expect(act()).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("a short list stops the run until a person confirms it; a still shorter one stops again", async () => {
  const id = await aSource();
  await portal.serve(answering(listing("d0", "d1")));
  await askForRun(olga, id, { dryRun: false });
  await drainJobs();
  const stopped = await lastRun();
  expect(stopped).toMatchObject({ status: "stopped", problem: "shorter", read: 2, known: 10 });
  expect((await sourcePage(id))?.source).toMatchObject({ state: "stopped", last: { id: stopped.id } });
  expect(await db().dataset.count({ where: { missingSince: null, goneAt: null } })).toBe(10);

  await portal.serve(answering(listing("d0")));
  await confirmRun(olga, stopped.id);
  await drainJobs();
  expect(await lastRun()).toMatchObject({ status: "stopped", read: 1 });
  await expect(confirmRun(olga, stopped.id)).rejects.toMatchObject({ code: "conflict" });
  await confirmRun(olga, (await lastRun()).id);
  await drainJobs();
  expect(await lastRun()).toMatchObject({ status: "done", missing: 9, gone: 0 });
});

test("whoever looks after the catalogue is told once that a source fails, and again after it had worked", async () => {
  const ada = await aPerson({ city: ["administrator"] });
  const id = await aSource();
  const told = () => db().notification.count({ where: { personId: ada.id, reason: "steward" } });
  for (const [answer, expected] of [[[], 1], [[], 1], [listing(...names), 1], [{}, 2]] as const) {
    await portal.serve(answering(answer));
    await askForRun(olga, id, { dryRun: false });
    await drainJobs();
    expect(await told()).toBe(expected);
  }
  expect((await source()).failingSince).not.toBeNull();
});

test("a run whose process died is noticed, and the source read again the next day", async () => {
  const id = await aSource();
  const run = await askForRun(olga, id, { dryRun: false });
  await db().importRun.update({ where: { id: run }, data: { status: "running" } });
  at("2026-05-01T19:10:00Z");
  await readDueSources();
  expect((await lastRun()).status).toBe("running");
  at("2026-05-02T11:10:00Z");
  await readDueSources();
  expect((await runs()).map(({ status, problem }) => [status, problem]).at(-1)).toEqual(["failed", "died"]);
  at("2026-05-03T11:10:00Z");
  await readDueSources();
  await drainJobs();
  expect(await lastRun()).toMatchObject({ status: "done", unchanged: 10 });
  expect((await source()).failingSince).toBeNull();
});

const bomb = gzipSync(Buffer.alloc(80_000_000, 32));
const hostile: Record<string, [(request: IncomingMessage, response: ServerResponse) => void, string]> = {
  "stalls": [(_request, response) => void response.writeHead(200).write("{"), "too-slow"],
  "promises more than it sends": [(_request, response) => response.writeHead(200, { "content-length": "1000" }).write("{}", () => response.destroy()), "unreachable"],
  "promises less than it sends": [(_request, response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\nContent-Length: 20\r\nConnection: close\r\n\r\n${JSON.stringify(listing(...names))}`);
  }, "not-json"],
  "redirects inward": [(_request, response) => response.writeHead(302, { location: "http://127.0.0.1:80/" }).end(), "not-public"],
  "answers 500": [(_request, response) => response.writeHead(500, { "retry-after": "0" }).end(), "status:500"],
  "wants to be left alone": [(_request, response) => response.writeHead(429, { "retry-after": "3600" }).end(), "status:429"],
  "gzips a bomb": [(_request, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(bomb), "too-large"],
  "sends a page": [(_request, response) => response.end("<!doctype html>"), "not-json"],
  "hangs up": [(request) => request.socket.destroy(), "unreachable"],
};

test.each(Object.entries(hostile))("a portal that %s: the run ends and nothing is retired", async (what, [listener, problem]) => {
  const id = await aSource();
  const attached = await attachToEach(3);
  const before = await db().dataset.findMany({ orderBy: { id: "asc" } });
  await portal.serve(listener);
  for (let time = 0; time < 2; time += 1) {
    await performRun(await askForRun(olga, id, { dryRun: false }), documents({ patience: what === "stalls" ? 500 : 10_000, pauses: [1] }));
    expect(await lastRun()).toMatchObject({ status: "failed", problem });
  }
  expect(await db().dataset.findMany({ orderBy: { id: "asc" } })).toEqual(before);
  expect(await countAttached()).toEqual(attached);
});

/** Socrata's shape, in pages of five. */
function inPages(listed: string[], broken: (start: number) => boolean = () => false) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const start = Number(new URL(request.url ?? "", "http://x").searchParams.get("offset") ?? 0);
    if (broken(start)) return void response.writeHead(500, { "retry-after": "0" }).end();
    const results = listed.slice(start, start + 5).map((id) => ({
      resource: { id, name: `Dataset ${id}`, type: "dataset", columns_name: ["Name"], columns_field_name: ["name"], columns_datatype: ["Text"], columns_description: [""] },
      classification: { domain_metadata: [{ key: "Info_Department", value: "Trees" }] }, metadata: { domain: "data.example.org" }, permalink: `https://data.example.org/d/${id}`,
    }));
    answering({ results, resultSetSize: listed.length })(request, response);
  };
}

test("a list in pages is read to its end, tried again where it stumbles, and not believed where it breaks off", async () => {
  let stumbles = 1;
  const address = await portal.serve(inPages(names, (start) => start === 5 && stumbles-- > 0));
  const { source: id } = await addSource(olga, { address, reader: "find-out" });
  await drainJobs();
  expect(await source()).toMatchObject({ reader: "socrata" });
  await askForRun(olga, id, { dryRun: false });
  await drainJobs();
  expect(await lastRun()).toMatchObject({ status: "done", created: 10 });
  expect((await db().dataset.findFirstOrThrow()).columns).toEqual([{ name: "name", title: "Name", type: "Text", description: null }]);

  await portal.serve(inPages(names, (start) => start === 5));
  await performRun(await askForRun(olga, id, { dryRun: false }), documents({ patience: 5_000, pauses: [1] }));
  expect(await lastRun()).toMatchObject({ status: "failed", problem: "status:500" });
  await portal.serve((request, response) => answering({ ...(JSON.parse(JSON.stringify({ results: [], resultSetSize: 10 })) as object) })(request, response));
  await performRun(await askForRun(olga, id, { dryRun: false }));
  expect(await lastRun()).toMatchObject({ status: "failed", problem: "incomplete" });
  expect(await db().dataset.count({ where: { missingSince: null, goneAt: null } })).toBe(10);
});

const doubtfulFeed = (identifier: string) => feed(...names.slice(1).map((name) => feedRecord(name)), feedRecord(identifier, { title: "Dataset d0", publisher: { name: "Bureau of Streets" }, distribution: [] }));

test("a doubtful match waits, and nothing is lost or doubled; a person says that it is the same", async () => {
  const id = await aSource();
  const attached = await attachToEach(1);
  const { id: known } = await db().dataset.findFirstOrThrow({ where: { identifier: "d0" } });
  await portal.serve(answering(doubtfulFeed("renamed")));
  for (let time = 0; time < 3; time += 1) {
    await askForRun(olga, id, { dryRun: false });
    await drainJobs();
    expect(await lastRun()).toMatchObject({ waiting: 1, created: 0, missing: 0, gone: 0, unchanged: 9 });
  }
  expect(await db().dataset.count({ where: { goneAt: null, missingSince: null } })).toBe(10);
  const match = await db().waitingMatch.findFirstOrThrow();
  expect(match).toMatchObject({ doubt: "weak", candidates: [known], identifier: "renamed" });
  await expect(decideMatch(olga, { match: match.id, is: known + 1 })).rejects.toMatchObject({ code: "conflict" });
  expect(await decideMatch(olga, { match: match.id, is: known })).toBe(known);
  await expect(decideMatch(olga, { match: match.id, is: known })).rejects.toMatchObject({ code: "conflict" });
  expect(await db().dataset.findUniqueOrThrow({ where: { id: known } })).toMatchObject({ identifier: "renamed", publisherName: "Bureau of Streets" });
  expect(await countAttached()).toEqual({ ...attached, identifiers: ["renamed"] });
  await askForRun(olga, id, { dryRun: false });
  await drainJobs();
  expect(await lastRun()).toMatchObject({ waiting: 0, unchanged: 10, missing: 0 });
});

test("or that it is a new one; what is listed again under its old identifier is in no doubt any more", async () => {
  const id = await aSource();
  const readAgain = async (document: unknown) => {
    await portal.serve(answering(document));
    await askForRun(olga, id, { dryRun: false });
    await drainJobs();
  };
  await readAgain(doubtfulFeed("renamed"));
  await readAgain(listing(...names));
  expect(await db().waitingMatch.count()).toBe(0);
  await readAgain(doubtfulFeed("renamed"));
  await decideMatch(olga, { match: (await db().waitingMatch.findFirstOrThrow()).id, is: "new" });
  expect(await db().dataset.count()).toBe(11);
  await readAgain(doubtfulFeed("renamed"));
  expect(await lastRun()).toMatchObject({ waiting: 0, missing: 1, unchanged: 10 });
});

test("a publisher is given to a department: at once, for every run to come, and in one source other than in the rest", async () => {
  const id = await aSource();
  const [trees, streets] = [await aDepartment("Trees and Parks"), await aDepartment("Streets")];
  expect(await assignPublisher(olga, { publisher: "Bureau of Trees", department: trees.id })).toBe(10);
  expect(await db().dataset.count({ where: { departmentId: trees.id } })).toBe(10);
  await portal.serve(answering(listing(...names, "new")));
  const readAgain = async () => {
    await askForRun(olga, id, { dryRun: false });
    await drainJobs();
  };
  await readAgain();
  expect(await lastRun()).toMatchObject({ created: 1, changed: 0 });
  expect(await db().dataset.count({ where: { departmentId: trees.id } })).toBe(11);
  await assignPublisher(olga, { publisher: "Bureau of Trees", department: streets.id, source: id });
  await readAgain();
  expect(await db().dataset.count({ where: { departmentId: streets.id } })).toBe(11);
  await assignPublisher(olga, { publisher: "bureau of trees", department: trees.id });
  await readAgain();
  expect(await lastRun()).toMatchObject({ changed: 0 });
});
