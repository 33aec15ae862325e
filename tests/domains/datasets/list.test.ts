import { expect, test } from "vitest";
import { datasetChoices, datasetList } from "~/domains/datasets/queries.server";
import { DatasetFilters } from "~/domains/datasets/schemas";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { countWanted, judgeAnew } from "~/domains/datasets/commands.server";
import { feed, feedRecord, importFeed, importTwice } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aRequest } from "../../support/requests";

useDatabase();

const list = (filters: object = {}) => datasetList(DatasetFilters.parse(filters));
const titles = async (filters: Record<string, string>) => (await list(filters)).rows.map(({ title }) => title);

/** All of it, opened as far as it goes and then page by page. */
async function allPages(filters: object = {}): Promise<string[]> {
  const page = await list(filters);
  const titles = page.rows.map(({ title }) => title);
  if (!page.next) return titles;
  const rest = await allPages({ ...filters, after: undefined, show: undefined, ...page.next });
  return page.next.show ? rest : [...titles, ...rest];
}

test("page by page, the last changed first and the undated at the end, each once", async () => {
  const dated = Array.from({ length: 25 }, (_, place) => feedRecord(`d${place}`, { modified: `2026-04-${String(1 + (place % 5)).padStart(2, "0")}` }));
  const undated = Array.from({ length: 100 }, (_, place) => feedRecord(`u${place}`, { modified: null }));
  await importFeed(feed(...undated, ...dated));
  const all = await allPages();
  expect([all.length, new Set(all).size]).toEqual([125, 125]);
  expect(all.slice(0, 5).every((title) => /d(4|9|14|19|24)$/.test(title))).toBe(true);
  expect(all.slice(25).every((title) => title.startsWith("Dataset u"))).toBe(true);
});

test("words in either language, without their accents, and nearly spelled", async () => {
  await importFeed(feed(
    feedRecord("a", { title: "Street Tree Inventory", description: "Every tree the city waters." }),
    feedRecord("b", { title: "Árboles de la calle", description: "Lista de árboles." }),
    feedRecord("c", { title: "Parking Citations", description: "Tickets beside a street tree." }),
  ));
  expect(await titles({ q: "trees" })).toEqual(["Street Tree Inventory", "Parking Citations"]);
  expect(await titles({ q: "arbol" })).toEqual(["Árboles de la calle"]);
  expect(await titles({ q: "parkng citatons" })).toEqual(["Parking Citations"]);
  expect(await titles({ q: "zebra" })).toEqual([]);
});

test("what is gone is not listed, and a department's own are", async () => {
  await importFeed(feed(feedRecord("a"), feedRecord("b"), feedRecord("c")));
  await importTwice(feed(feedRecord("a"), feedRecord("b")));
  expect((await titles({})).sort()).toEqual(["Dataset a", "Dataset b"]);
  expect(await titles({ q: "dataset c" })).not.toContain("Dataset c");
  expect(await titles({ department: "nobody" })).toEqual([]);
});

const good = {
  license: "https://creativecommons.org/publicdomain/zero/1.0/", description: "Every tree that the city planted beside a street, with its kind.",
};
const differing = [
  feedRecord("on time", { ...good, accrualPeriodicity: "R/P3M", theme: ["Parks"] }),
  feedRecord("late", { ...good, accrualPeriodicity: "R/P1M", distribution: [{ format: "csv", accessURL: "https://data.example.org/late" }] }),
  feedRecord("irregular", { ...good, accrualPeriodicity: "irregular", distribution: [{ format: "PDF", downloadURL: "https://data.example.org/x.pdf" }] }),
  feedRecord("poor", { description: "Dataset poor" }),
];

async function aMixedCatalogue() {
  setClock(() => new Date("2026-05-20T20:00:00Z"));
  await db().topic.create({ data: { slug: "parks", nameEn: "Parks", nameEs: "Parques" } });
  await importFeed(feed(...differing, feedRecord("gone")));
  await importTwice(feed(...differing));
}

test.each([
  [{ topic: "parks" }, ["on time"]],
  [{ topic: "parks", q: "dataset" }, ["on time"]],
  [{ format: "PDF" }, ["irregular"]],
  [{ format: "pdf" }, ["irregular"]],
  [{ format: "CSV" }, ["late", "on time", "poor"]],
  [{ format: "open" }, ["late", "on time", "poor"]],
  [{ freshness: "on_time" }, ["on time"]],
  [{ freshness: "late" }, ["late"]],
  [{ freshness: "not_promised" }, ["irregular", "poor"]],
  [{ problem: "license" }, ["poor"]],
  [{ problem: "description" }, ["poor"]],
  [{ problem: "frequency" }, ["poor"]],
  [{ problem: "open_format" }, ["irregular"]],
  [{ problem: "removed" }, ["gone"]],
  [{ problem: "license", format: "PDF" }, []],
  [{ problem: "of another kind", freshness: "x", format: "y", sort: "z" }, ["irregular", "late", "on time", "poor"]],
])("narrowed by %j", async (filters, expected) => {
  await aMixedCatalogue();
  expect((await titles(filters)).map((title) => title.replace("Dataset ", "")).sort()).toEqual(expected);
});

test("what was promised for a day is late the day after the next, and what is kept is counted", async () => {
  await aMixedCatalogue();
  const late = async (moment: string) => {
    setClock(() => new Date(moment));
    return (await titles({ freshness: "late" })).length;
  };
  // Changed on 13 April and promised monthly: due on 13 May.
  expect(await late("2026-05-14T20:00:00Z")).toBe(0);
  expect(await late("2026-05-15T20:00:00Z")).toBe(1);
  await importFeed(feed(...differing));
  await drainJobs();
  expect((await datasetChoices()).figures).toEqual({ listed: 4, byFreshness: { on_time: 1, late: 1, not_promised: 2 } });
});

test.each(["title", "followed", "wanted"])("by %s, page by page, each once", async (sort) => {
  await importFeed(feed(...Array.from({ length: 130 }, (_, place) => feedRecord(`d${String((place * 37) % 130).padStart(3, "0")}`))));
  const rows = await db().dataset.findMany({ orderBy: { title: "asc" } });
  await db().dataset.updateMany({ where: { id: { in: rows.slice(0, 3).map(({ id }) => id) } }, data: { followerCount: 2, wantedCount: 5 } });
  const all = await allPages({ sort });
  expect([all.length, new Set(all).size]).toEqual([130, 130]);
  expect(all.slice(0, 3).sort()).toEqual(rows.slice(0, 3).map(({ title }) => title));
  if (sort === "title") expect(all).toEqual(rows.map(({ title }) => title));
});

test("a dataset is wanted as much as the requests that name it", async () => {
  await importFeed(feed(feedRecord("a"), feedRecord("b")));
  const b = await db().dataset.findFirstOrThrow({ where: { identifier: "b" } });
  const asked = await aRequest({ voteCount: 7 });
  await db().requestDataset.create({ data: { requestId: asked.id, datasetId: b.id } });
  await countWanted();
  expect(await titles({ sort: "wanted" })).toEqual(["Dataset b", "Dataset a"]);
  expect((await db().dataset.findFirstOrThrow({ where: { identifier: "b" } })).wantedCount).toBe(7);
  await db().requestDataset.deleteMany();
  await countWanted();
  expect((await db().dataset.findFirstOrThrow({ where: { identifier: "b" } })).wantedCount).toBe(0);
});

test("what older rules judged is judged anew", async () => {
  await aMixedCatalogue();
  const judgement = () => db().dataset.findMany({ orderBy: { id: "asc" }, select: { formats: true, lacks: true, dueOn: true, judgedAs: true } });
  const before = await judgement();
  await db().dataset.updateMany({ data: { formats: [], lacks: [], dueOn: null, judgedAs: 0 } });
  await judgeAnew();
  expect(await judgement()).toEqual(before);
});

test.each([["after", "2026-99-99_1"], ["after", "x"], ["q", "\0"], ["q", "'\"():*&!|"], ["q", "the"], ["q", "x".repeat(500)]])("%s=%j is survived", async (name, value) => {
  await importFeed(feed(feedRecord("a")));
  expect((await list({ [name]: value })).rows.length).toBeLessThan(2);
});
