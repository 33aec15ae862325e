import { beforeEach, expect, test } from "vitest";
import { decideMatch, importCatalog } from "~/domains/catalog-import/commands.server";
import { sourceList, sourcePage, unlisted } from "~/domains/catalog-import/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { enrolLinks } from "~/domains/datasets/commands.server";
import { follow } from "~/domains/following/commands.server";
import { answerRequest } from "~/domains/requests/commands.server";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { countAttached } from "../../support/attached";
import { feed, feedRecord, importFeed } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { allRows } from "../../support/rows";
import { answerForm } from "../requests/forms";

useDatabase();

const at = (day: string) => setClock(() => new Date(`${day}T12:00:00Z`));
const address = "https://data.example.org/d/lamps-1";
const publisher = { name: "Streets" };
/** What of it is in a catalogue: nothing of it alike unless it is given. */
const lamps = (fields: object = {}) => feedRecord("x-1", { title: "Luminaires", publisher, distribution: [{ format: "CSV", downloadURL: "https://files.example.org/x-1.csv" }], ...fields });
const others = [feedRecord("a"), feedRecord("b"), feedRecord("c")];

let departmentId: number;
let responder: PersonActor;
beforeEach(async () => {
  at("2026-05-01");
  departmentId = (await aDepartment("Streets")).id;
  responder = await aPerson({ in: { [departmentId]: "responder" } });
});

/** Released to an address, with a vote and followers; its number. */
async function released(title = "Street lamps"): Promise<number> {
  const [ana, rosa] = [await aPerson(), await aPerson()];
  const request = await aRequest({ departmentId, status: "under_review", voteCount: 2 });
  await db().vote.createMany({ data: [ana, rosa].map((person) => ({ requestId: request.id, personId: person.id, at: new Date() })) });
  await answerRequest(responder, request.id, await answerForm(request.id, { status: "already_published", portalAddress: address, portalTitle: title }));
  const { datasetId } = await db().requestDataset.findFirstOrThrow({ where: { requestId: request.id } });
  for (const person of [ana, rosa]) await follow(person, { dataset: datasetId }, true);
  await drainJobs();
  return datasetId;
}

const stored = (id: number) => db().dataset.findUniqueOrThrow({ where: { id }, include: { source: true, revisions: true, distributions: true } });

test.each([
  ["its page", lamps({ landingPage: "http://DATA.example.org/d/lamps-1/" })],
  ["a file's address", lamps({ distribution: [{ format: "CSV", downloadURL: address }, { format: "JSON", accessURL: "https://files.example.org/l.json" }] })],
  ["an identifier that is its address", { ...lamps(), identifier: "http://data.example.org/d/lamps-1" }],
  ["its very address as the identifier", { ...lamps(), identifier: address }],
  ["its title within the department", lamps({ title: "STREET LAMPS" })],
])("the next run joins it by %s, and everything attached stays", async (_, record) => {
  await importFeed(feed(...others));
  const id = await released();
  const before = await countAttached();
  const mails = await db().mail.count();
  const notifications = await db().notification.count();

  const dry = await importFeed(feed(...others, record), { dryRun: true });
  expect(dry).toMatchObject({ known: 3, counts: { joined: 1, created: 0, changed: 1, refound: 0, waiting: 0, unchanged: 3 }, examples: { joined: [{ id, title: "Street lamps" }] } });
  at("2026-05-02");
  const run = await importFeed(feed(...others, record));
  expect(run.counts).toEqual(dry.counts);
  await drainJobs();

  expect(await stored(id)).toMatchObject({
    identifier: record.identifier, title: record.title, provisionalSince: null, firstSeenAt: new Date("2026-05-01T12:00:00Z"), goneAt: null, departmentId,
    source: { address: "https://data.example.org/data.json" }, revisions: [{ fields: ["joined"], before: {}, after: {} }],
  });
  expect(await countAttached()).toEqual({ ...before, identifiers: [record.identifier] });
  expect(await db().answerDataset.count({ where: { datasetId: id } })).toBe(1);
  expect(await db().subscription.count({ where: { datasetId: id } })).toBe(2);
  // A first description is no news of a change.
  expect([await db().mail.count(), await db().notification.count()]).toEqual([mails, notifications]);
  expect(await db().activity.findMany({ where: { datasetId: id }, select: { verb: true, facts: true } })).toEqual([{ verb: "dataset.joined", facts: { importRun: 2 } }]);
  expect((await importFeed(feed(...others, record))).counts).toMatchObject({ joined: 0, changed: 0, unchanged: 4 });
  expect(await db().dataset.count()).toBe(4);
});

test("by its title in another department it waits, and a person says that it is the same", async () => {
  const id = await released();
  const record = lamps({ title: "Street lamps", publisher: { name: "Lighting" } });
  const before = await countAttached();
  for (let time = 0; time < 3; time += 1) expect((await importFeed(feed(...others, record))).counts).toMatchObject({ joined: 0, waiting: 1, missing: 0, gone: 0 });
  expect(await stored(id)).toMatchObject({ goneAt: null, missingSince: null, identifier: address });
  const match = await db().waitingMatch.findFirstOrThrow();
  expect(match).toMatchObject({ doubt: "weak", candidates: [id] });
  const olga = await aPerson({ city: ["open_data_coordinator"] });
  expect(await decideMatch(olga, { match: match.id, is: id })).toBe(id);
  expect(await stored(id)).toMatchObject({ identifier: "x-1", provisionalSince: null, publisherName: "Lighting", source: { address: "https://data.example.org/data.json" }, revisions: [{ fields: ["joined"] }] });
  expect(await countAttached()).toEqual({ ...before, identifiers: ["x-1"] });
  expect((await importFeed(feed(...others, record))).counts).toMatchObject({ unchanged: 4, waiting: 0, missing: 0 });
});

test("what another source has joined meanwhile is not given away again", async () => {
  const id = await released();
  await importFeed(feed(...others, lamps({ title: "Street lamps", publisher: { name: "Lighting" } })));
  const match = await db().waitingMatch.findFirstOrThrow();
  await importCatalog({ address: "https://other.example.org/data.json", document: feed(feedRecord("y", { landingPage: address })) });
  expect(await stored(id)).toMatchObject({ identifier: "y" });
  const olga = await aPerson({ city: ["open_data_coordinator"] });
  await expect(decideMatch(olga, { match: match.id, is: id })).rejects.toMatchObject({ code: "conflict" });
  expect(await stored(id)).toMatchObject({ identifier: "y", source: { address: "https://other.example.org/data.json" } });
});

test("a very first import joins it too; two records with its address wait", async () => {
  const id = await released();
  const both = feed(lamps({ landingPage: address }), feedRecord("x-2", { landingPage: address }));
  expect((await importFeed(both, { dryRun: true })).counts).toMatchObject({ joined: 0, waiting: 2, created: 0 });
  expect((await importFeed(feed(lamps({ landingPage: address })))).counts).toMatchObject({ joined: 1, created: 0 });
  expect((await stored(id)).provisionalSince).toBeNull();
});

test("no run misses it, and it makes no feed shorter", async () => {
  await importFeed(feed(...others));
  const id = await released();
  for (let time = 0; time < 3; time += 1) expect(await importFeed(feed(...others))).toMatchObject({ known: 3, stop: null, counts: { joined: 0, missing: 0, gone: 0, unchanged: 3 } });
  // Two of three are no half; with the provisional one they would be.
  expect(await importFeed(feed(others[0], others[1]))).toMatchObject({ known: 3, stop: null });
  expect(await importFeed(feed(lamps({ landingPage: address })))).toMatchObject({ known: 3, stop: "shorter" });
  expect(await stored(id)).toMatchObject({ missingSince: null, goneAt: null });
  const before = await allRows();
  await importFeed(feed(...others, lamps({ landingPage: address })), { dryRun: true });
  expect(await allRows()).toEqual(before);
});

test("a dataset that an answer gave up for another is nobody's candidate any more", async () => {
  const id = await released();
  await importFeed(feed(...others));
  const { id: a } = await db().dataset.findFirstOrThrow({ where: { identifier: "a" } });
  const { requestId } = await db().requestDataset.findFirstOrThrow();
  await answerRequest(responder, requestId, await answerForm(requestId, { status: "already_published", datasetIds: [a] }));
  expect((await importFeed(feed(...others, lamps({ landingPage: address })))).counts).toMatchObject({ joined: 0, created: 1 });
  expect((await stored(id)).goneAt).not.toBeNull();
});

test("its source is none that staff see; after a month they see what is still not listed", async () => {
  const id = await released();
  const { sourceId } = await stored(id);
  expect((await sourceList()).sources).toEqual([]);
  expect(await sourcePage(sourceId)).toBeNull();
  at("2026-05-31");
  expect(await unlisted()).toEqual([]);
  at("2026-06-01");
  expect(await unlisted()).toMatchObject([{ id, title: "Street lamps" }]);
});

test("its address is looked at like every link", async () => {
  await released();
  await enrolLinks();
  expect(await db().linkCheck.findMany({ select: { address: true, host: true } })).toEqual([{ address, host: "data.example.org" }]);
});
