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
  expect([found.corrected, found.close, ids(found.requests)]).toEqual(["street trees", true, [id]]);
  expect(found.requests[0]?.marked?.title).toContain("\uE000trees\uE001");
});

it("a word nothing has leaves those that say most", async () => {
  const { id } = await asked("Street trees with species");
  await drainJobs();
  const found = await search({ q: "species of xylophones" });
  expect([found.close, found.corrected, ids(found.requests)]).toEqual([true, null, [id]]);
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
  expect([found.close, ids(found.requests)]).toEqual([true, [id]]);
});

it("a department comes first only by its own name", async () => {
  await aDepartment("Bureau of Street Services");
  expect((await search({ q: "street services" })).departments.map(({ named }) => named)).toEqual([true]);
  expect((await search({ q: "street services" })).close).toBe(false);
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
