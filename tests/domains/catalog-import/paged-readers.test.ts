import { expect, test } from "vitest";
import type { CatalogRecord, Reading } from "~/domains/catalog-import/model";
import { ckan } from "~/domains/catalog-import/readers/ckan";
import type { CatalogReader } from "~/domains/catalog-import/readers/reader";
import { socrata } from "~/domains/catalog-import/readers/socrata";

const codes = (count: number) => Array.from({ length: count }, (_, place) => `d${String(place).padStart(6, "0")}`);
const asset = (id: string, resource: Record<string, unknown> = {}) => ({ resource: { id, name: `Dataset ${id}`, ...resource }, metadata: { domain: "data.example.org" } });
const discovery = "https://data.example.org/api/catalog/v1?domains=data.example.org&order=relevance&offset=7";
const search = "https://ckan.example.org/api/3/action/package_search?q=trees&sort=score+desc";

async function readAll(reader: CatalogReader, address: string, open: (address: URL) => unknown): Promise<Reading[]> {
  const { pages } = await reader.open(address, (wanted) => Promise.resolve(open(new URL(wanted))));
  const readings: Reading[] = [];
  for await (const page of pages) readings.push(...page);
  return readings;
}

async function recordOf(reader: CatalogReader, fields: Record<string, unknown>): Promise<CatalogRecord> {
  const document = reader.name === "ckan" ? { success: true, result: { count: 1, results: [fields] } } : { results: [fields], resultSetSize: 1 };
  const [reading] = await readAll(reader, reader.name === "ckan" ? search : discovery, () => document);
  if (reading?.kind !== "record") throw new Error(reading?.kind);
  return reading.record;
}

/** Answers as Socrata does: in no lasting order unless it is asked for one, and behind 10,000 only by the code before. */
function portal(all: string[]) {
  const asked: string[] = [];
  return {
    asked,
    answer({ searchParams }: URL) {
      asked.push(searchParams.toString());
      const [limit, offset, after] = [Number(searchParams.get("limit")), Number(searchParams.get("offset") ?? 0), searchParams.get("scroll_id")];
      if (offset + limit > 10_000) throw new Error("500");
      const ordered = after !== null || searchParams.get("order") === "dataset_id" ? [...all].sort() : [...all.slice(asked.length * 37), ...all.slice(0, asked.length * 37)];
      const from = after === null ? offset : ordered.findIndex((code) => code > after);
      return { results: ordered.slice(from, from + limit).map((code) => asset(code)), resultSetSize: all.length };
    },
  };
}

test.each([1_200, 11_300])("%i of Socrata's are each read once", async (count) => {
  const { asked, answer } = portal(codes(count).reverse());
  const readings = await readAll(socrata, discovery, answer);
  expect(new Set(readings.map((one) => one.kind === "record" && one.record.identifier)).size).toBe(count);
  expect(readings).toHaveLength(count);
  expect(asked[0]).toBe("domains=data.example.org&limit=500&order=dataset_id&offset=0");
  expect(asked.at(-1)).toBe(count > 10_000 ? "domains=data.example.org&limit=500&scroll_id=d010999" : "domains=data.example.org&limit=500&order=dataset_id&offset=1000");
});

test("what moves to the next page while one is read is one dataset, also under a new title", async () => {
  const pages = [["a", "b", "c"], ["c", "d"]];
  const readings = await readAll(socrata, discovery, ({ searchParams }) => (
    { results: (pages[searchParams.get("offset") === "0" ? 0 : 1] ?? []).map((id) => asset(id, { name: `Dataset ${searchParams.get("offset")}` })), resultSetSize: 5 }
  ));
  expect(readings.map((one) => one.kind === "record" && one.record.identifier.at(-1))).toEqual(["a", "b", "c", "d"]);
});

test.each([["the same page", (all: string[]) => all], ["the same in another order", (all: string[]) => [...all].reverse()]])("half a list is not taken for the whole where every page is %s", async (_, again) => {
  const half = codes(500);
  const read = readAll(socrata, discovery, ({ searchParams }) => (
    { results: (searchParams.get("offset") === "0" ? half : again(half)).map((code) => asset(code)), resultSetSize: 1_000 }
  ));
  await expect(read).rejects.toMatchObject({ code: "unavailable", facts: { reason: "incomplete" } });
});

test("CKAN is asked in an order that stays", async () => {
  const asked: string[] = [];
  const readings = await readAll(ckan, search, ({ search: query }) => {
    asked.push(query);
    return { success: true, result: { count: 102, results: codes(102).slice((asked.length - 1) * 100, asked.length * 100).map((id) => ({ id, title: id })) } };
  });
  expect(readings).toHaveLength(102);
  expect(asked).toEqual(["?q=trees&sort=id+asc&rows=100&start=0", "?q=trees&sort=id+asc&rows=100&start=100"]);
});

const schema = { fields: [{ name: "tree_id", title: "Tree", type: "integer", description: "Its number." }, { name: "kind", type: "string" }, { title: "Without a name" }, "odd"] };
const columns = [{ name: "tree_id", title: "Tree", type: "integer", description: "Its number." }, { name: "kind", title: null, type: "string", description: null }];

test.each([
  ["an object", schema, columns],
  ["a text", JSON.stringify(schema), columns],
  ["an address", "https://example.org/schema.json", null],
  ["a broken text", "{", null],
  ["empty", { fields: [] }, null],
  ["a list of names", ["a"], null],
  ["nothing", null, null],
])("columns of CKAN's: a file's schema that is %s", async (_, given, expected) => {
  const record = await recordOf(ckan, { id: "x", title: "Trees", resources: [{ url: "https://example.org/a.pdf", format: "PDF" }, { url: "https://example.org/a.csv", format: "CSV", schema: given, datastore_active: true }] });
  expect(record.columns).toEqual(expected);
});

test("CKAN's record: its page, its publisher, its files and its rhythm", async () => {
  const record = await recordOf(ckan, {
    id: "1b2c", name: "street-trees", title: "Street trees", notes: "Every tree.", organization: { title: "Bureau of Trees" }, tags: [{ display_name: "trees" }],
    license_title: "CC0", metadata_created: "2016-01-02T00:00:00.1", metadata_modified: "2016-04-13T00:00:00.1", extras: [{ key: "update_frequency", value: "monthly" }],
    resources: [{ name: "Table", url: "https://example.org/a.csv", format: "CSV" }, { name: "Map", url: "https://example.org/wms", format: "WMS" }, { name: "Old", url: "https://example.org/b.csv", state: "deleted" }],
  });
  expect(record).toMatchObject({
    identifier: "1b2c", title: "Street trees", description: "Every tree.", publishers: ["Bureau of Trees"], landingPage: "https://ckan.example.org/dataset/street-trees",
    license: "CC0", frequency: "monthly", keywords: ["trees"], issuedOn: "2016-01-02", modifiedOn: "2016-04-13",
  });
  expect(record.distributions.map(({ title, accessUrl, downloadUrl }) => [title, accessUrl, downloadUrl])).toEqual([
    ["Table", null, "https://example.org/a.csv"], ["Map", "https://example.org/wms", null],
  ]);
});

test("a file of CKAN's without a name is called by its description's beginning, never with half of a character", async () => {
  const record = await recordOf(ckan, { id: "x", title: "Trees", resources: [{ url: "https://example.org/a.csv", description: `${"x".repeat(199)}🌳 and more` }] });
  expect(record.distributions[0]?.title).toBe("x".repeat(199));
});

test("Socrata's record: the department by the portal's own field, and the columns that its table shows", async () => {
  const record = await recordOf(socrata, {
    ...asset("abcd-1234", { attribution: "data.example.org", columns_field_name: ["kind", ":@computed_region_a1"], columns_name: ["Kind", "Zip"], columns_datatype: ["Text", "Number"], columns_description: ["", ""] }),
    classification: { domain_category: "Trees", domain_tags: ["trees"], domain_metadata: [{ key: "Dataset-Information_Agency", value: "Bureau of Trees" }, { key: "Info_Update-Frequency", value: "Weekly" }] },
    permalink: "https://data.example.org/d/abcd-1234",
  });
  expect(record).toMatchObject({
    identifier: "https://data.example.org/api/views/abcd-1234", publishers: ["Bureau of Trees"], themes: ["Trees"], frequency: "Weekly",
    columns: [{ name: "kind", title: "Kind", type: "Text", description: null }], landingPage: "https://data.example.org/d/abcd-1234",
  });
  expect(record.distributions.map(({ format }) => format)).toEqual(["CSV", "RDF", "JSON", "XML"]);
});
