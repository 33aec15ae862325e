import { beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { decideMatch } from "~/domains/catalog-import/commands.server";
import { requestNews } from "~/domains/notifications/queries.server";
import { answerRequest, routeRequest, settleOffer } from "~/domains/requests/commands.server";
import { offerAfter } from "~/domains/requests/jobs.server";
import { offersFor, offersOf, requestPage } from "~/domains/requests/queries.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { feed, feedRecord, importFeed } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

useDatabase();

let streets: { id: number; name: string };
let mina: PersonActor;

beforeEach(async () => {
  setClock(() => new Date("2026-11-23T18:00:00Z"));
  streets = await aDepartment("Streets");
  mina = await aPerson({ name: "Mina", in: { [streets.id]: "responder" } });
});

const asked = (title = "Bus stops where a concrete pad was installed", more: Parameters<typeof aRequest>[0] = {}) => aRequest({ title, departmentId: streets.id, ...more });

/** The catalogue as read on a day, with what was read before, and everything that follows from it. */
const listed: string[] = [];
beforeEach(() => void listed.splice(0));
async function theCatalogLists(day: string, ...titles: string[]) {
  setClock(() => new Date(`${day}T18:00:00Z`));
  listed.push(...titles);
  await importFeed(feed(...listed.map((title, nth) => feedRecord(`d${nth}`, { title, description: `<p>All about ${title}.</p>` }))));
  await drainJobs();
}

const dataset = (title: string) => db().dataset.findFirstOrThrow({ where: { title } });
const offered = async () => {
  const rows = await db().datasetOffer.findMany({ orderBy: [{ requestId: "asc" }, { closeness: "desc" }], include: { request: true, dataset: true } });
  return rows.map((row) => [row.request.title, row.dataset.title]);
};
const tellings = () => db().activity.findMany({ where: { verb: "request.offered" }, orderBy: { id: "asc" } });
const imports = () => db().activity.findMany({ where: { verb: "catalog.imported" }, orderBy: { id: "asc" } });
const titlesIn = async (actor: PersonActor) => (await offersFor(actor, {})).requests.map(({ title, datasets }) => [title, ...datasets.map((one) => one.title)]);
const mailsTo = async ({ id }: { id: number }) => db().mail.findMany({ where: { personId: id }, orderBy: { id: "asc" } });

describe("what a reading of the catalogue brings", () => {
  test("is offered to the open request that it resembles, and its department is told", async () => {
    const request = await asked();
    await asked("Noise from night clubs");
    await theCatalogLists("2026-11-24", "Location of Bus Pads Installed", "Library Branches");

    expect(await offered()).toEqual([["Bus stops where a concrete pad was installed", "Location of Bus Pads Installed"]]);
    const [told, ...more] = await tellings();
    const { id } = await dataset("Location of Bus Pads Installed");
    const run = await db().importRun.findFirstOrThrow();
    expect(more).toEqual([]);
    expect(told).toMatchObject({ requestId: request.id, audience: "staff", actorRole: "system", facts: { datasets: [id], importRun: run.id, requests: 1 } });
    expect(await titlesIn(mina)).toEqual([["Bus stops where a concrete pad was installed", "Location of Bus Pads Installed"]]);
    const [mail] = await mailsTo(mina);
    expect(mail).toMatchObject({ kind: "work", subject: "Does this data answer it? Bus stops where a concrete pad was installed" });
    expect(mail?.text).toContain("NEW DATA MAY ANSWER THIS REQUEST.");
    expect(mail?.text).toContain("New in the catalog: Location of Bus Pads Installed");
    expect(mail?.text).toContain(`/staff/requests/${request.id}-street-trees?lang=en#new-data`);
  });

  test.each([
    ["Solar roofs by zip code", "2010 Census Populations by Zip Code"],
    ["Empty lots the city owns", "Addresses in the City of Los Angeles"],
    ["How much trash each neighborhood makes", "Neighborhood Councils (Certified)"],
    ["Where seniors can eat lunch together", "Library Branches"],
  ])("“%s” is not answered by “%s”", async (title, name) => {
    await asked(title);
    await theCatalogLists("2026-11-24", name);
    expect(await offered()).toEqual([]);
  });

  test.each([
    ["Árboles en las banquetas por especie", "Arboles de banqueta y su especie"],
    ["The city's budget of 2023", "City Budget 2019"],
    ["Calls for police after 2016", "LAPD Calls for Service 2016"],
    ["Street trees with species and condition", "Street Tree Inventory - 1990s"],
    ["Fire hydrants and their last check", "Fire Hydrants"],
  ])("“%s” may be answered by “%s”", async (title, name) => {
    await asked(title);
    await theCatalogLists("2026-11-24", name);
    expect(await offered()).toEqual([[title, name]]);
  });

  test("is only what is new in it, and only for what is open and seen", async () => {
    await theCatalogLists("2026-11-20", "Bus Pads Installed");
    const title = "Bus pads installed, and where";
    for (const status of ["fulfilled", "declined", "withdrawn", "already_published"] as const) await asked(title, { status });
    await asked(title, { hiddenAt: new Date() });
    await asked(title);
    await theCatalogLists("2026-11-24", "Curb Ramps");
    expect(await offered()).toEqual([]);
    await theCatalogLists("2026-11-25", "Bus Pads and Benches Installed");
    expect(await offered()).toEqual([[title, "Bus Pads and Benches Installed"]]);
  });

  test("is three datasets a request and three requests a dataset, the closest first", async () => {
    const requests = [];
    for (const more of ["", " downtown", " in the valley", " by age and by maker", " near every school and library"]) requests.push(await asked(`Fire hydrants${more}`));
    await theCatalogLists("2026-11-24", "Fire Hydrants", "Fire Hydrants of the Valley", "Fire Hydrants, Archived", "Fire Hydrant Pressure", "Fire Hydrant Repairs");
    const pairs = await db().datasetOffer.groupBy({ by: ["requestId"], _count: true });
    expect(Math.max(...pairs.map(({ _count }) => _count))).toBeLessThanOrEqual(3);
    const ofDataset = await db().datasetOffer.findMany({ where: { dataset: { title: "Fire Hydrants" } }, orderBy: { closeness: "desc" } });
    expect(ofDataset.map(({ requestId }) => requestId)).toEqual(requests.slice(0, 3).map(({ id }) => id));
  });

  test("that broke before its end comes with the next that ends well", async () => {
    await theCatalogLists("2026-11-20", "Library Branches");
    await asked();
    await theCatalogLists("2026-11-24", "Bus Pads Installed");
    const [, broken] = await db().importRun.findMany({ orderBy: { id: "asc" } });
    await db().datasetOffer.deleteMany();
    await db().importRun.update({ where: { id: broken!.id }, data: { status: "failed" } });
    await theCatalogLists("2026-11-25", "Curb Ramps");
    expect(await offered()).toHaveLength(1);
  });
});

test("where nobody answers for the department, the city's coordinators are told, and they alone see it", async () => {
  const absent = await aDepartment("Harbor");
  const olga = await aPerson({ city: ["open_data_coordinator"] });
  const viewer = await aPerson({ in: { [streets.id]: "viewer" } });
  await asked("Bus pads at the harbor", { departmentId: absent.id });
  await asked("Bus pads anywhere", { departmentId: null });
  await theCatalogLists("2026-11-24", "Bus Pads");
  expect((await titlesIn(olga)).map(([title]) => title).sort()).toEqual(["Bus pads anywhere", "Bus pads at the harbor"]);
  expect([await titlesIn(mina), await titlesIn(viewer)]).toEqual([[], []]);
  expect((await mailsTo(olga)).map(({ kind }) => kind)).toEqual(["work", "work"]);
  expect(await db().notification.count({ where: { personId: { in: [mina.id, viewer.id] } } })).toBe(0);
});

test("a reading that brings much to many tells of it in the day's mail", async () => {
  for (let nth = 0; nth < 3; nth++) {
    await asked(`Fire hydrants in part ${nth} of the valley`);
    await asked(`Speed bumps in part ${nth} of the valley`);
  }
  await theCatalogLists("2026-11-24", "Fire Hydrants of the Valley", "Speed Bumps of the Valley");
  expect(await tellings()).toHaveLength(6);
  expect(await mailsTo(mina)).toEqual([]);
  expect(await db().notification.count({ where: { personId: mina.id, inDigest: true, weekly: false } })).toBe(6);
});

test("the job may run twice: nothing is offered or told twice, not even what was declined", async () => {
  const request = await asked();
  await theCatalogLists("2026-11-24", "Bus Pads Installed");
  const { id } = await dataset("Bus Pads Installed");
  const again = async () => {
    for (const { id: activity } of await imports()) await offerAfter(activity);
    await drainJobs();
  };
  await again();
  await settleOffer(mina, request.id, { dataset: id, verdict: "no" });
  await again();
  await theCatalogLists("2026-11-25");
  expect([(await tellings()).length, (await offered()).length, (await mailsTo(mina)).length]).toEqual([1, 1, 1]);
  expect(await offersOf(request)).toMatchObject({ waiting: [], declined: [{ id }] });
  expect(await titlesIn(mina)).toEqual([]);
});

test("a no is taken back, by whoever answers alone, and twice is once", async () => {
  const request = await asked();
  await theCatalogLists("2026-11-24", "Bus Pads Installed");
  const { id } = await dataset("Bus Pads Installed");
  const viewer = await aPerson({ in: { [streets.id]: "viewer" } });
  await expect(settleOffer(viewer, request.id, { dataset: id, verdict: "no" })).rejects.toMatchObject({ code: "forbidden" });
  await expect(settleOffer(mina, request.id, { dataset: id + 1, verdict: "no" })).rejects.toMatchObject({ code: "not-found" });
  for (const verdict of ["no", "no", "open", "open"] as const) await settleOffer(mina, request.id, { dataset: id, verdict });
  expect(await db().datasetOffer.findFirstOrThrow()).toMatchObject({ verdict: null, settledAt: null, settledById: null });
  const settled = await db().activity.findMany({ where: { verb: "request.offer_settled" }, orderBy: { id: "asc" } });
  expect(settled.map(({ facts, audience }) => [facts, audience])).toEqual([[{ dataset: id, verdict: "no" }, "staff"], [{ dataset: id, verdict: null }, "staff"]]);
  expect(await titlesIn(mina)).toHaveLength(1);
});

describe("an answer", () => {
  const answer = (more: object) => AnswerForm.parse({ status: "already_published", body: "Here it is.", seenVersion: 1, datasetIds: [], ...more });

  test("that names what was offered is the yes to it", async () => {
    const request = await asked();
    await theCatalogLists("2026-11-24", "Bus Pads Installed", "Bus Pads Archived");
    const [named, other] = [await dataset("Bus Pads Installed"), await dataset("Bus Pads Archived")];
    await settleOffer(mina, request.id, { dataset: named.id, verdict: "no" });
    await answerRequest(mina, request.id, answer({ datasetIds: [named.id] }));
    const offers = await db().datasetOffer.findMany({ orderBy: { datasetId: "asc" } });
    expect(offers.map(({ datasetId, verdict, settledById }) => [datasetId, verdict, settledById])).toEqual([[named.id, "yes", mina.id], [other.id, null, null]]);
    expect(await titlesIn(mina)).toEqual([]);
    expect(await offersOf({ id: request.id, status: "already_published" })).toEqual({ waiting: [], declined: [] });
    await expect(settleOffer(mina, request.id, { dataset: other.id, verdict: "no" })).rejects.toMatchObject({ code: "conflict" });
  });

  test("that names nothing of it leaves it waiting while the request is open", async () => {
    const request = await asked();
    await theCatalogLists("2026-11-24", "Bus Pads Installed");
    await answerRequest(mina, request.id, answer({ status: "planned", plannedOn: "2099-03", plannedPrecision: "month" }));
    expect(await titlesIn(mina)).toHaveLength(1);
    const { version } = await db().datasetRequest.findUniqueOrThrow({ where: { id: request.id } });
    await answerRequest(mina, request.id, answer({ status: "declined", declineReason: "too_broad", seenVersion: version }));
    expect(await titlesIn(mina)).toEqual([]);
  });
});

test("a request that goes to another department takes along what was offered to it", async () => {
  const water = await aDepartment("Water");
  const wanda = await aPerson({ in: { [water.id]: "responder" } });
  const request = await asked();
  await theCatalogLists("2026-11-24", "Bus Pads Installed");
  await routeRequest(mina, request.id, { departmentId: water.id, reason: "Theirs.", seenVersion: 1 });
  expect([(await titlesIn(mina)).length, (await titlesIn(wanda)).length]).toEqual([0, 1]);
  await settleOffer(wanda, request.id, { dataset: (await dataset("Bus Pads Installed")).id, verdict: "no" });
  await expect(settleOffer(mina, request.id, { dataset: 1, verdict: "open" })).rejects.toMatchObject({ code: "forbidden" });
});

test("a dataset that is gone again is not offered any more", async () => {
  const request = await asked();
  await theCatalogLists("2026-11-24", "Bus Pads Installed");
  await db().dataset.updateMany({ data: { goneAt: new Date() } });
  expect([await titlesIn(mina), await offersOf(request)]).toEqual([[], { waiting: [], declined: [] }]);
});

test("a doubtful record that somebody says is new is offered like what a reading brings; one that is known is not", async () => {
  const olga = await aPerson({ city: ["open_data_coordinator"] });
  await asked();
  const source = await db().catalogSource.create({ data: { address: "https://data.example.org/data.json", title: "Portal", reader: "dcat-us", createdAt: new Date() } });
  const known = await db().dataset.create({
    data: { title: "Pads", slug: "pads", identifier: "old", description: "", raw: {}, contentHash: "", firstSeenAt: new Date(0), lastSeenAt: new Date(), keywords: [], sourceId: source.id },
  });
  const entry = (identifier: string) => ({
    identifier, title: "Bus Pads Installed", description: "", publisherName: null, departmentId: null, topicId: null, landingPage: null, license: null, frequency: null,
    keywords: [], columns: null, issuedOn: null, modifiedOn: null, raw: {}, contentHash: "x", distributions: [],
  });
  const aMatch = (identifier: string) =>
    db().waitingMatch.create({ data: { sourceId: source.id, identifier, title: "Bus Pads Installed", doubt: "weak", entry: entry(identifier), candidates: [known.id], since: new Date() } });
  await decideMatch(olga, { match: (await aMatch("one")).id, is: known.id });
  await drainJobs();
  expect(await offered()).toEqual([]);
  await decideMatch(olga, { match: (await aMatch("other")).id, is: "new" });
  await drainJobs();
  expect(await offered()).toEqual([["Bus stops where a concrete pad was installed", "Bus Pads Installed"]]);
});

test("the public sees nothing of it: not on the request's page, not in feeds", async () => {
  const request = await asked();
  await theCatalogLists("2026-11-24", "Bus Pads Installed");
  await settleOffer(mina, request.id, { dataset: (await dataset("Bus Pads Installed")).id, verdict: "no" });
  await drainJobs();
  const page = (await requestPage(request.id, mina))!;
  expect(page.timeline).toEqual([]);
  expect(JSON.stringify(page)).not.toContain("Bus Pads Installed");
  for (const about of [{}, { request: request.id }, { department: streets.id }]) expect(await requestNews(about, "en")).toEqual([]);
});
