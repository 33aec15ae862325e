import { resolve } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { follow } from "~/domains/following/commands.server";
import { actorById } from "~/domains/accounts/queries.server";
import { found } from "~/platform/errors";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { tellReport } from "~/domains/catalog-import/commands.server";
import { translator } from "~/platform/i18n/server.server";
import { feed, feedRecord, importFeed } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { testRealCatalogs } from "./real-catalogs";

useDatabase();

const at = (day: string) => setClock(() => new Date(`${day}T12:00:00Z`));
const listing = (...names: string[]) => feed(...names.map((name) => feedRecord(name)));
const dataset = (identifier: string) => db().dataset.findFirstOrThrow({ where: { identifier }, include: { distributions: true } });
const verbs = async () => (await db().activity.findMany({ orderBy: { id: "asc" } })).map(({ verb }) => verb);

const nothing = { read: 0, created: 0, changed: 0, unchanged: 0, refound: 0, joined: 0, waiting: 0, missing: 0, gone: 0, odd: 0, rejected: 0, skipped: 0 };

beforeEach(() => at("2026-05-01"));

test("a first import adds everything and is one activity", async () => {
  const { counts, stop } = await importFeed(listing("trees", "benches"));
  expect(stop).toBeNull();
  expect(counts).toEqual({ ...nothing, read: 2, created: 2 });
  expect(await dataset("trees")).toMatchObject({
    slug: "dataset-trees", title: "Dataset trees", publisherName: "Bureau of Trees", departmentId: null,
    firstSeenAt: new Date("2026-05-01T12:00:00Z"), modifiedOn: new Date("2026-04-13"), raw: feedRecord("trees"),
    distributions: [{ position: 0, format: "CSV", downloadUrl: "https://data.example.org/trees.csv" }],
  });
  expect(await verbs()).toEqual(["catalog.imported"]);
  expect(await db().importRun.findFirstOrThrow()).toMatchObject({ status: "done", read: 2, created: 2, remarks: [] });
});

test("what is not for the public is left out, and missing where it was listed; publishers that no department answers to are counted", async () => {
  await importFeed(listing("trees", "benches", "lamps"));
  const report = await importFeed(feed(feedRecord("trees"), feedRecord("benches", { accessLevel: "public" }), feedRecord("lamps", { accessLevel: "restricted public" })));
  expect(report.counts).toMatchObject({ read: 3, missing: 1, skipped: 1, rejected: 0 });
  expect(await db().importRun.findFirstOrThrow({ orderBy: { id: "desc" } })).toMatchObject({ skipped: 1, missing: 1 });
  expect(report).toMatchObject({ reasons: { not_public: 1 }, strangers: [{ name: "Bureau of Trees", count: 2 }] });
  const told = tellReport(translator("en", "catalog-import"), report, 1);
  expect(told).toMatch(/1 +left out on purpose/);
  expect(told).toContain("2 × Bureau of Trees");
});

test("the same again changes nothing but when it was last seen", async () => {
  await importFeed(listing("trees", "benches"));
  const before = await dataset("trees");
  at("2026-05-02");
  const { counts } = await importFeed(feed(feedRecord("benches"), { ...feedRecord("trees"), title: "Dataset trees" }));
  expect(counts).toMatchObject({ created: 0, changed: 0, unchanged: 2, gone: 0 });
  expect(await dataset("trees")).toEqual({ ...before, lastSeenAt: new Date("2026-05-02T12:00:00Z") });
  expect(await db().catalogSource.count()).toBe(1);
});

test("a change keeps the number and moves the address", async () => {
  await importFeed(listing("trees", "benches"));
  const { id } = await dataset("trees");
  const { counts } = await importFeed(feed(feedRecord("trees", { title: "Street trees", distribution: [] }), feedRecord("benches")));
  expect(counts).toMatchObject({ changed: 1, unchanged: 1, odd: 1 });
  expect(await dataset("trees")).toMatchObject({ id, slug: "street-trees", distributions: [] });
  expect(await verbs()).toEqual(["catalog.imported", "catalog.imported"]);
});

test("what is no longer listed is missing, at the second time gone, and back when it is listed again", async () => {
  await importFeed(listing("trees", "benches", "lamps"));
  at("2026-05-02");
  expect((await importFeed(listing("trees", "benches"))).counts).toMatchObject({ missing: 1, gone: 0, unchanged: 2 });
  expect(await dataset("lamps")).toMatchObject({ missingSince: new Date("2026-05-02T12:00:00Z"), goneAt: null });
  at("2026-05-03");
  expect((await importFeed(listing("trees", "benches"))).counts).toMatchObject({ missing: 0, gone: 1 });
  expect((await dataset("lamps")).goneAt).toEqual(new Date("2026-05-03T12:00:00Z"));
  expect((await importFeed(listing("trees", "benches"))).counts).toMatchObject({ missing: 0, gone: 0 });
  expect((await importFeed(listing("trees", "benches", "lamps"))).counts).toMatchObject({ changed: 1, created: 0 });
  expect(await dataset("lamps")).toMatchObject({ goneAt: null, missingSince: null });
});

test("what was missing once and is listed again begins anew", async () => {
  await importFeed(listing("trees", "benches", "lamps"));
  for (const names of [["trees", "benches"], ["trees", "benches", "lamps"], ["trees", "benches"]]) await importFeed(listing(...names));
  expect(await dataset("lamps")).toMatchObject({ goneAt: null, missingSince: new Date("2026-05-01T12:00:00Z") });
});

test.each([
  ["empty", feed()],
  ["shorter", listing("a")],
  ["empty", feed({}, {})],
])("a feed suddenly %s retires nothing", async (stop, document) => {
  await importFeed(listing("a", "b", "c"));
  const report = await importFeed(document);
  expect(report).toMatchObject({ stop, known: 3, counts: { created: 0, changed: 0, gone: 0 } });
  expect(await db().dataset.count({ where: { goneAt: null } })).toBe(3);
  expect(await db().importRun.findMany({ orderBy: { id: "asc" }, select: { status: true, problem: true } })).toEqual([
    { status: "done", problem: null }, { status: "stopped", problem: stop },
  ]);
});

test("a known record that cannot be read today is not gone", async () => {
  await importFeed(listing("trees", "benches"));
  const { counts } = await importFeed(feed(feedRecord("trees", { title: null }), feedRecord("benches")));
  expect(counts).toMatchObject({ rejected: 1, unchanged: 1, gone: 0 });
});

test("a record the database refuses costs no other of its batch", async () => {
  // Random, for PostgreSQL compresses before it finds an index entry too long.
  const poison = Array.from({ length: 9_000 }, (_, place) => ((place * 7_919 * place) % 65_521).toString(36)).join("");
  const names = Array.from({ length: 150 }, (_, place) => `d${place}`);
  const bad = { ...feedRecord("bad"), identifier: poison };
  const document = feed(...names.slice(0, 40).map((name) => feedRecord(name)), bad, ...names.slice(40).map((name) => feedRecord(name)));
  const { counts, remarks } = await importFeed(document);
  expect(counts).toMatchObject({ read: 151, created: 150, rejected: 1 });
  expect(remarks).toMatchObject([{ position: 41, kind: "rejected", reason: "not_stored", title: "Dataset bad" }]);
  expect(await db().dataset.count()).toBe(150);
});

test("NUL and halves of a character pair are survived", async () => {
  await importFeed(feed(feedRecord("trees", { title: "Tr\u0000ees \ud800", extra: { "k\u0000": "\udc00" } })));
  expect(await dataset("trees")).toMatchObject({ title: "Tr\ufffdees \ufffd", raw: { extra: { "k\ufffd": "\ufffd" } } });
});

test("nor does what is cut in the middle of such a pair cost a record, its history or the run's report", async () => {
  const record = (place: number) => feedRecord("trees", { title: `${"x".repeat(place)}🌳`, description: `${"y".repeat(place)}🌳`, keyword: [] });
  const places = [119, 299, 999, 1_999, 3_999, 4_999];
  for (const place of places) expect((await importFeed(feed(record(place), feedRecord("benches")))).counts).toMatchObject({ rejected: 0 });
  expect((await db().importRun.findMany()).map(({ status }) => status)).toEqual(places.map(() => "done"));
});

test("nor does a catalogue's own name", async () => {
  const document = { ...listing("trees"), title: `Ci\u0000ty ${"x".repeat(300)}`, "@id": "https://data.example.org/\u0000" };
  expect((await importFeed(document)).counts.created).toBe(1);
  expect((await db().catalogSource.findFirstOrThrow()).title).toHaveLength(200);
});

test("a dry run says the same and leaves no row", async () => {
  const document = feed(feedRecord("trees"), {}, feedRecord("benches", { modified: null }));
  const dry = await importFeed(document, { dryRun: true });
  expect(dry.counts).toEqual({ ...nothing, read: 3, created: 2, odd: 1, rejected: 1 });
  expect(await Promise.all([db().dataset.count(), db().catalogSource.count(), db().importRun.count(), db().activity.count()])).toEqual([0, 0, 0, 0]);
  expect((await importFeed(document)).counts).toEqual(dry.counts);
});

test("a department is found by any of its names, also once it is made known later", async () => {
  await importFeed(listing("trees"));
  const { id } = await db().department.create({
    data: {
      slug: "trees", name: "Bureau of Trees", shortName: "Trees", abbreviation: "BOT", duty: "Trees.", dutyEs: "Árboles.",
      createdAt: new Date("2026-05-01T12:00:00Z"),
    },
  });
  expect((await importFeed(listing("trees"))).counts).toMatchObject({ changed: 1 });
  expect((await importFeed(listing("trees"))).counts).toMatchObject({ unchanged: 1 });
  expect(await dataset("trees")).toMatchObject({ departmentId: id, publisherName: "Bureau of Trees" });
});

test("one identifier with two titles is two datasets, in whatever order; with one title the last counts", async () => {
  const first = feedRecord("map", { title: "Trees" });
  const second = feedRecord("map", { title: "Benches" });
  const { counts, reasons } = await importFeed(feed(first, second, feedRecord("lamps", { description: "old" }), feedRecord("lamps")));
  expect(counts).toMatchObject({ read: 4, created: 3, odd: 3 });
  expect(reasons).toEqual({ identifier_repeated: 3 });
  expect((await dataset("lamps")).description).toBe("About lamps.");
  expect((await importFeed(feed(second, first, feedRecord("lamps")))).counts).toMatchObject({ created: 0, changed: 0, unchanged: 3, gone: 0 });
});

test("only who follows a dataset is told, and only of what its page shows", async () => {
  await importFeed(listing("trees", "benches", "lamps"));
  const person = await db().person.create({
    data: { slug: "rosa", email: "rosa@example.org", displayName: "Rosa", language: "es", createdAt: new Date("2026-05-01T12:00:00Z") },
  });
  const rosa = found(await actorById(person.id));
  for (const name of ["trees", "lamps"]) await follow(rosa, { dataset: (await dataset(name)).id }, true);
  const { id } = await dataset("trees");

  await importFeed(feed(feedRecord("trees", { modified: "2026-04-30", contactPoint: "new" }), feedRecord("benches", { title: "Seats" }), feedRecord("lamps", { contactPoint: "new" })));
  const withoutLamps = feed(feedRecord("trees", { modified: "2026-04-30" }), feedRecord("benches", { title: "Seats" }));
  await importFeed(withoutLamps);
  at("2026-05-02");
  await importFeed(withoutLamps);
  const told = await db().activity.findMany({ where: { datasetId: { not: null } }, orderBy: { id: "asc" }, select: { verb: true, datasetId: true, facts: true } });
  expect(told).toEqual([
    { verb: "dataset.changed", datasetId: id, facts: { importRun: 2, fields: ["modified"], back: false } },
    { verb: "dataset.gone", datasetId: (await dataset("lamps")).id, facts: { importRun: 4 } },
  ]);
});

test("two runs of one source at once: one is refused", async () => {
  const results = await Promise.allSettled([importFeed(listing("trees")), importFeed(listing("trees"))]);
  const refused = results.filter((result) => result.status === "rejected");
  expect(await db().dataset.count()).toBe(1);
  expect(refused.map(({ reason }) => (reason as { code: string }).code)).toEqual(["conflict"]);
});

test("a run whose process died is no obstacle for ever", async () => {
  await importFeed(listing("trees"));
  await db().importRun.updateMany({ data: { status: "running", finishedAt: null } });
  await expect(importFeed(listing("trees"))).rejects.toMatchObject({ code: "conflict" });
  at("2026-05-02");
  expect((await importFeed(listing("trees"))).counts.unchanged).toBe(1);
});

const catalogs = process.env["CATALOGUES"];
if (catalogs) describe("catalogues of real cities", () => testRealCatalogs(resolve(catalogs)));
