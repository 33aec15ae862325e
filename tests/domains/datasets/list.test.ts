import { expect, test } from "vitest";
import { datasetList } from "~/domains/datasets/queries.server";
import { DatasetFilters } from "~/domains/datasets/schemas";
import { feed, feedRecord, importFeed } from "../../support/catalog";
import { useDatabase } from "../../support/database";

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
  await importFeed(feed(feedRecord("a"), feedRecord("b")));
  expect((await titles({})).sort()).toEqual(["Dataset a", "Dataset b"]);
  expect(await titles({ q: "dataset c" })).not.toContain("Dataset c");
  expect(await titles({ department: "nobody" })).toEqual([]);
});

test.each([["after", "2026-99-99_1"], ["after", "x"], ["q", "\0"], ["q", "'\"():*&!|"], ["q", "the"], ["q", "x".repeat(500)]])("%s=%j is survived", async (name, value) => {
  await importFeed(feed(feedRecord("a")));
  expect((await list({ [name]: value })).rows.length).toBeLessThan(2);
});
