import { expect, it } from "vitest";
import { nobody } from "~/domains/activity/actor";
import { searchPage } from "~/domains/search/queries.server";
import { SearchFilters } from "~/domains/search/schemas";
import { record } from "~/domains/activity/record.server";
import { drainJobs } from "~/jobs.server";
import { now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";

useDatabase();

const search = (filters: Record<string, string>, language: "en" | "es" = "en") => searchPage(nobody, language, SearchFilters.parse(filters));
const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);

/** As it is asked, so that its words are learned. */
async function asked(title: string, more: Parameters<typeof aRequest>[0] = {}) {
  const request = await aRequest({ title, body: "By street.", ...more });
  const author = await aPerson();
  await transaction((tx) => record(tx, { actor: author, verb: "request.submitted", request }));
  return request;
}

it("finds requests, datasets and departments at once, a title before a body", async () => {
  const inBody = await aRequest({ title: "Where shade is missing", body: "I count trees every year." });
  const inTitle = await aRequest({ title: "Trees along every street", body: "By street." });
  const dataset = await aDataset(null, "Street Trees");
  const department = await aDepartment("Bureau of Trees");
  await aRequest({ title: "Noise at night", body: "By street." });
  const found = await search({ q: "tree" });
  expect([ids(found.requests), ids(found.datasets), ids(found.departments)]).toEqual([[inTitle.id, inBody.id], [dataset.id], [department.id]]);
  expect(found.counts).toEqual({ request: 2, dataset: 1, department: 1 });
});

it.each([["arboles", "Árboles por calle"], ["Árbol", "Arboles por calle"], ["bibliotecas", "Horario de cada biblioteca"], ["libraries", "Every library by hour"]])(
  "finds by %s what is called %s",
  async (q, title) => {
    const { id } = await aRequest({ title, body: "Gracias." });
    expect(ids((await search({ q })).requests)).toEqual([id]);
  },
);

it("marks the words, and never a word of ours or anybody's markup", async () => {
  await aRequest({ title: "Trees <b>here</b>", body: "Some **words** before it, then the trees <script>alert(1)</script>." });
  const [row] = (await search({ q: "trees" })).requests;
  expect(row?.marked?.title).toBe("\uE000Trees\uE001 <b>here</b>");
  expect(row?.marked?.line).toContain("the \uE000trees\uE001");
});

it("signs in somebody's own text mark nothing", async () => {
  await aRequest({ title: "\uE000Trees\uE001 and \uE000lamps" });
  expect((await search({ q: "shade" })).requests[0]?.marked?.title).toBe("Trees and lamps");
});

it("what was hidden and what left the catalog is not found", async () => {
  await aRequest({ title: "Rude trees", hiddenAt: now() });
  const gone = await aDataset(null, "Trees");
  await db().dataset.update({ where: { id: gone.id }, data: { goneAt: now() } });
  const found = await search({ q: "trees" });
  expect([found.requests, found.datasets]).toEqual([[], []]);
});

it("puts a misspelled word right and shows what comes close", async () => {
  const { id } = await asked("Street trees with species");
  await drainJobs();
  const found = await search({ q: "stret tres" });
  expect([found.corrected, found.close, ids(found.requests)]).toEqual(["street trees", "all", [id]]);
  expect(found.requests[0]?.marked?.title).toContain("\uE000trees\uE001");
});

it("a word nothing has leaves those that say most", async () => {
  const { id } = await asked("Street trees with species");
  await drainJobs();
  const found = await search({ q: "species of xylophones" });
  expect([found.close, found.corrected, ids(found.requests)]).toEqual(["all", null, [id]]);
});

it("offers no word that leads to nothing any more", async () => {
  const { id } = await asked("Street trees with species");
  await drainJobs();
  await db().datasetRequest.update({ where: { id }, data: { hiddenAt: now() } });
  const found = await search({ q: "speces" });
  expect([found.corrected, found.requests]).toEqual([null, []]);
});

it("offers no name of what was hidden, beside a word that leads somewhere", async () => {
  const { id } = await asked("What Anastasia Quillfeather owes");
  const lamps = await asked("Which lamps are dark");
  await drainJobs();
  const both = async () => {
    const found = await search({ q: "quillfether lamps" });
    return [found.corrected, ids(found.requests)];
  };
  expect(await both()).toEqual(["quillfeather lamps", expect.arrayContaining([id, lamps.id])]);
  await db().datasetRequest.update({ where: { id }, data: { hiddenAt: now() } });
  expect(await both()).toEqual([null, [lamps.id]]);
});

it("finds by a topic's name in the other language what nothing else has", async () => {
  const topic = await db().topic.create({ data: { slug: "trees", nameEn: "Trees and parks", nameEs: "Árboles y parques" } });
  const { id } = await aRequest({ title: "Where shade is missing", topicId: topic.id });
  const found = await search({ q: "arboles" });
  expect([found.close, found.onlyTopics, found.topics, ids(found.requests)]).toEqual(["all", true, ["Trees and parks"], [id]]);
  expect((await search({ q: "arboles" }, "es")).topics).toEqual(["Árboles y parques"]);
});

it("a department comes first only by its own name", async () => {
  await aDepartment("Bureau of Street Services");
  expect((await search({ q: "street services" })).departments.map(({ named }) => named)).toEqual([true]);
  expect((await search({ q: "street services" })).close).toBe(null);
});

it("a department that goes by all of the words is found by them, and what only comes close stands apart", async () => {
  const { id } = await asked("Which services a street has");
  const meant = await aDepartment("Bureau of Street Services");
  await aDepartment("Street Lighting");
  await drainJobs();
  const found = await search({ q: "bureau of street services" });
  expect([found.close, found.corrected, ids(found.departments), ids(found.requests)]).toEqual(["rest", null, [meant.id], [id]]);
});

it("of departments, the one whose name mostly is the words goes first", async () => {
  const pensions = await aDepartment("Fire and Police Pensions");
  await db().department.update({ where: { id: pensions.id }, data: { followerCount: 9, duty: "Police pensions, and what else the police are paid." } });
  const police = await aDepartment("Police Department");
  expect(ids((await search({ q: "police" })).departments)).toEqual([police.id, pensions.id]);
});

it("learns a word that two texts have, and puts what was misspelled first where all of it stands", async () => {
  await asked("Where cars stand", { body: "Citations and parking in every street." });
  expect((await search({ q: "parking citatons" })).corrected).toBe(null);
  await drainJobs();
  expect((await search({ q: "citatons" })).corrected, "of one text alone").toBe(null);
  const both = await asked("How long a car may stay", { body: "I count parking, and citations." });
  await asked("Parking", { body: "Parking." });
  await drainJobs();
  expect((await search({ q: "citatons" })).corrected).toBe("citations");
  const found = await search({ q: "parking citatons" });
  expect([found.corrected, found.close, found.counts.request]).toEqual(["parking citations", "all", 3]);
  expect(ids(found.requests)[0]).toBe(both.id);
});

it.each([["bacheo", "Who called back"], ["policia", "What the fire police say"], ["tree", "Treaties of the town"]])("%s is not a misspelling in %s", async (q, title) => {
  await asked(title);
  await drainJobs();
  expect((await search({ q })).corrected).toBe(q === "policia" ? "police" : null);
});

it("a filter that names nothing known is left out, one that nothing fits keeps its name", async () => {
  const { id } = await aRequest();
  const parks = await aDepartment("Parks");
  const unknown = await search({ q: "trees", department: "nowhere", topic: "nothing" });
  expect([ids(unknown.requests), unknown.filters.department, unknown.filters.topic]).toEqual([[id], undefined, undefined]);
  const empty = await search({ q: "trees", department: parks.slug });
  expect(empty.facets).toContainEqual({ name: "department", choices: [{ value: parks.slug, text: "Parks", count: 0 }] });
});

it("asks for a word that tells more where all of them stand everywhere", async () => {
  await aRequest({ title: "The trees", language: "es" });
  const common = async (q: string, language: "en" | "es") => {
    const found = await search({ q }, language);
    return [found.tooCommon, found.counts.request];
  };
  expect(await common("the", "en")).toEqual([true, 0]);
  expect(await common("the trees", "en")).toEqual([false, 1]);
  expect(await common("de los", "es")).toEqual([true, 0]);
});

it("a request's number finds it first", async () => {
  const other = await aRequest({ title: "Calls to 311", body: "311 and 1 more." });
  const [first] = (await search({ q: String(other.id), kind: "request" })).requests;
  expect(first?.id).toBe(other.id);
});

it("narrows down by what was found, and counts it", async () => {
  const [streets, parks] = [await aDepartment("Streets"), await aDepartment("Parks")];
  const topic = await db().topic.create({ data: { slug: "shade", nameEn: "Shade", nameEs: "Sombra" } });
  const one = await aRequest({ departmentId: streets.id, topicId: topic.id, status: "planned", createdAt: new Date("2025-06-01T12:00:00Z") });
  await aRequest({ departmentId: parks.id });
  await aRequest({ departmentId: parks.id });
  const whole = await search({ q: "trees", kind: "request" }, "es");
  expect(whole.facets.find(({ name }) => name === "department")?.choices.map(({ text, count }) => [text, count])).toEqual([["Parks", 2], ["Streets", 1]]);
  for (const [name, value] of Object.entries({ department: streets.slug, stage: "planned", year: "2025", topic: "shade" })) {
    expect(ids((await search({ q: "trees", kind: "request", [name]: value })).requests), name).toEqual([one.id]);
  }
  expect((await search({ q: "trees", topic: "shade" }, "es")).facets.find(({ name }) => name === "topic")?.choices[0]?.text).toBe("Sombra");
});

it("turns pages, and ends at two hundred", async () => {
  const authorId = (await aPerson()).id;
  for (let made = 0; made < 23; made += 1) await aRequest({ authorId });
  const first = await search({ q: "trees", kind: "request" });
  const second = await search({ q: "trees", kind: "request", show: String(first.next?.show) });
  expect([first.requests.length, second.requests.length, second.next]).toEqual([20, 23, null]);
  expect((await search({ q: "trees", kind: "request", after: "99999" })).requests).toEqual([]);
});

it.each(["", "the", "\"", "- -", "a & b | !c", "(((", "𝒳", "%_\\", "trees:*"])("takes any words: %s", async (q) => {
  await aRequest();
  await expect(search({ q })).resolves.toBeDefined();
});
