import { expect, test } from "vitest";
import type { Reading } from "~/domains/catalog-import/model";
import { dcatUs } from "~/domains/catalog-import/readers/dcat-us";

const plain = {
  identifier: "trees", title: "Trees", description: "Every tree.", keyword: ["trees"], modified: "2016-04-13",
  publisher: { name: "Bureau of Trees", subOrganizationOf: { name: "Public Works" } },
  distribution: [{ title: "CSV", format: "CSV", downloadURL: "https://data.example.org/trees.csv" }],
};

async function readAll(document: unknown): Promise<Reading[]> {
  const catalog = await dcatUs.open("memory", () => Promise.resolve(document));
  const readings: Reading[] = [];
  for await (const page of catalog.pages) readings.push(...page);
  return readings;
}

async function read(fields: Record<string, unknown>) {
  const [reading] = await readAll({ dataset: [{ ...plain, ...fields }] });
  if (reading?.kind !== "record") throw new Error(`rejected: ${reading?.reason}`);
  return reading;
}

test("a record as the standard wants it", async () => {
  const { record, oddities, position } = await read({});
  expect(position).toBe(1);
  expect(oddities).toEqual([]);
  expect(record).toMatchObject({
    identifier: "trees", title: "Trees", publishers: ["Bureau of Trees", "Public Works"], keywords: ["trees"], modifiedOn: "2016-04-13",
    distributions: [{ title: "CSV", format: "CSV", downloadUrl: "https://data.example.org/trees.csv", accessUrl: null }],
  });
  expect(record.raw).toEqual(plain);
});

test.each([
  [{ title: 707 }, { title: "707" }, ["title_not_text"]],
  [{ title: "x".repeat(5_000) }, { title: "x".repeat(1_000) }, ["title_long"]],
  [{ identifier: 12 }, { identifier: "12" }, []],
  [{ description: null }, { description: "" }, ["no_description"]],
  [{ description: "<p onclick=x>As <b>is</b></p>" }, { description: "<p onclick=x>As <b>is</b></p>" }, []],
  [{ keyword: "trees, shade; trees" }, { keywords: ["trees", "shade"] }, ["keyword_not_a_list"]],
  [{ keyword: null }, { keywords: [] }, ["no_keyword"]],
  [{ keyword: ["a", null, 3, { name: "b" }] }, { keywords: ["a", "3", "b"] }, []],
  [{ publisher: "Bureau of Trees" }, { publishers: ["Bureau of Trees"] }, []],
  [{ publisher: undefined }, { publishers: [] }, ["no_publisher"]],
  [{ modified: null }, { modifiedOn: null }, ["no_modified"]],
  [{ modified: "soon" }, { modifiedOn: null }, ["modified_unreadable"]],
  [{ modified: "R/P1D" }, { modifiedOn: null, frequency: "R/P1D" }, []],
  [{ modified: "R/P1D", accrualPeriodicity: "R/P1W" }, { frequency: "R/P1W" }, []],
  [{ issued: "soon" }, { issuedOn: null }, ["issued_unreadable"]],
  [{ distribution: null }, { distributions: [] }, ["no_distribution"]],
  [{ distribution: ["text"] }, { distributions: [] }, ["distribution_unreadable", "no_distribution"]],
  [{ landingPage: "javascript:alert(1)" }, { landingPage: null }, ["address_not_web"]],
  [{ landingPage: "www.example.org" }, { landingPage: null }, ["address_not_web"]],
  [{ landingPage: "https://name:word@example.org/" }, { landingPage: null }, ["address_not_web"]],
  [{ landingPage: " https://example.org/a b " }, { landingPage: "https://example.org/a b" }, []],
  [{ title: "Tr\u0000ees \ud800!" }, { title: "Tr\ufffdees \ufffd!" }, ["characters_replaced"]],
  [{ title: "Trees 🌳" }, { title: "Trees 🌳" }, []],
  [{ license: { name: "CC0" } }, { license: "CC0" }, []],
  [{ theme: ["Streets"] }, { themes: ["Streets"] }, []],
])("%j", async (fields, expected, oddities) => {
  const reading = await read(fields);
  expect(reading.record).toMatchObject(expected);
  expect(reading.oddities).toEqual(oddities);
});

test("one file not in a list, and files whose address leads nowhere safe", async () => {
  const { record, oddities } = await read({ distribution: { downloadURL: "ftp://example.org/x", accessURL: "https://example.org/x", format: "CSV" } });
  expect(record.distributions).toEqual([
    { title: null, description: null, format: "CSV", mediaType: null, accessUrl: "https://example.org/x", downloadUrl: null },
  ]);
  expect(oddities).toEqual(["address_not_web"]);
});

test.each([
  [{ title: "No identifier" }, "no_identifier"],
  [{ identifier: "x", title: " " }, "no_title"],
  [{}, "no_identifier"],
  [null, "not_a_record"],
  ["text", "not_a_record"],
  [[], "not_a_record"],
])("%j is rejected and the next one read", async (bad, reason) => {
  const readings = await readAll({ dataset: [bad, plain] });
  expect(readings.map(({ kind }) => kind)).toEqual(["rejected", "record"]);
  expect(readings[0]).toMatchObject({ reason, position: 1 });
});

test("a record nested deeper than anyone can follow costs no other", async () => {
  const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) as unknown;
  const readings = await readAll({ dataset: [{ ...plain, identifier: "deep", spatial: deep }, plain] });
  expect(readings[1]?.kind).toBe("record");
});

test.each([1_000, 4_000, 50_000])("one nested %i deep is rejected by its name, for a known one is not gone for that", async (depth) => {
  const deep = JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`) as unknown;
  const readings = await readAll({ dataset: [{ ...plain, title: "Tr\u0000ees", spatial: deep }, plain] });
  expect(readings[0]).toEqual({ kind: "rejected", position: 1, reason: "unreadable", identifier: "trees", title: "Tr\ufffdees" });
  expect(readings[1]?.kind).toBe("record");
});

test("what a text is cut to never ends in half of a character", async () => {
  const { record } = await read({ title: `${"x".repeat(999)}🌳` });
  expect(record.title).toBe("x".repeat(999));
});

test("hostile keys stay data", async () => {
  const fields = JSON.parse(`{"__proto__": {"title": "stolen"}, "constructor": 1, "identifier": "x", "title": "Trees"}`) as Record<string, unknown>;
  const [reading] = await readAll({ dataset: [fields] });
  expect(reading).toMatchObject({ kind: "record", record: { title: "Trees" } });
  expect(({} as Record<string, unknown>)["title"]).toBeUndefined();
});

test("version 1.0 is a bare list", async () => {
  expect(await readAll([plain])).toHaveLength(1);
});

test.each([[null], ["text"], [{}], [{ dataset: {} }], [{ results: [] }]])("%j is no catalogue", async (document) => {
  await expect(readAll(document)).rejects.toMatchObject({ code: "invalid", facts: { reason: "not-a-catalog" } });
});
