/** Real cities' feeds, out of the folder that CATALOGUES names: what really arrives, with the numbers it must come to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importCatalog } from "~/domains/catalog-import/commands.server";
import { db } from "~/platform/db/client.server";
import { attachToEach, countAttached } from "../../support/attached";
import { aDayGoesBy } from "../../support/catalog";
import { longestHold } from "../../support/holds";

interface Expected {
  files: { file: string; datasets: number; no_modified: number; no_keyword: number; no_description: number; no_distribution: number; distributions: number }[];
  snapshot_diffs: { series: string; from: string; to: string; before: number; after: number; added: number; removed: number; common: number; changed_any_field: number }[];
}

interface SocrataResult {
  resource: { id: string; type: string; columns_field_name: string[] };
  classification: { domain_metadata: { key: string; value: string }[] };
}

interface CkanPackage {
  id: string;
  title: string;
  organization: { title: string } | null;
  resources: unknown[];
}

export function testRealCatalogs(root: string): void {
  const expected = JSON.parse(readFileSync(join(root, "expected-numbers.json"), "utf8")) as Expected;
  const datasetsIn = (file: string) => (JSON.parse(readFileSync(join(root, file), "utf8")) as { dataset: Record<string, unknown>[] }).dataset;
  const importFile = (file: string, source?: string) => importCatalog({ address: join(root, file), source });

  test.each(expected.files)("$file", async ({ file, datasets, distributions, ...missing }) => {
    const { counts, reasons } = await importFile(file);
    expect(counts).toMatchObject({ read: datasets, created: datasets, rejected: 0 });
    expect(await db().distribution.count()).toBe(distributions);
    // The expected numbers count "R/P1D" as a date, as we do.
    for (const reason of ["no_modified", "no_keyword", "no_description", "no_distribution"] as const) {
      expect([reason, reasons[reason] ?? 0]).toEqual([reason, missing[reason]]);
    }
    expect((await importFile(file)).counts).toMatchObject({ unchanged: datasets, created: 0, changed: 0, gone: 0 });
  });

  test.each(expected.snapshot_diffs)("$series from $from to $to", async ({ series, from, to, ...numbers }) => {
    await importFile(`${series}-${from}.data.json`, series);
    const { counts } = await importFile(`${series}-${to}.data.json`, series);
    const { read, created, changed, unchanged, refound, waiting, missing, gone } = counts;
    // What is found again, or may be, is among the added and the removed of the expected numbers.
    expect({ read, added: created + refound + waiting, changed: changed - refound, unchanged, gone }).toEqual({
      read: numbers.after, added: numbers.added, changed: numbers.changed_any_field, unchanged: numbers.common - numbers.changed_any_field, gone: 0,
    });
    expect(missing).toBeLessThanOrEqual(numbers.removed - refound);
  });

  test.each(expected.snapshot_diffs)("$series: what people attached stays, from $from to $to and to nothing", async ({ series, from, to }) => {
    await importFile(`${series}-${from}.data.json`, series);
    const identifiersOn = (date: string) => datasetsIn(`${series}-${date}.data.json`).map(({ identifier }) => identifier as string);
    const there = new Set(identifiersOn(to));
    const removed = identifiersOn(from).filter((identifier) => !there.has(identifier));
    const attached = await attachToEach(40, removed);
    const gone = () => db().dataset.count({ where: { identifier: { in: removed }, goneAt: { not: null } } });
    for (const [date, expected] of [[to, 0], [to, removed.length], [from, 0]] as const) {
      await importFile(`${series}-${date}.data.json`, series);
      expect(await countAttached()).toEqual(attached);
      expect(await gone()).toBe(expected);
      await aDayGoesBy();
    }
    expect(await db().dataset.count({ where: { identifier: { in: attached.identifiers } } })).toBe(attached.identifiers.length);
  }, 90_000);

  test.each(["04-arcgis-hub/hub-madison-20220417.data.json", "04-arcgis-hub/hub-baltimore-20210119.data.json"])("%s under other identifiers", async (file) => {
    const { counts: before } = await importFile(file, "hub");
    const attached = await attachToEach(40);
    const renamed = datasetsIn(file).map((record) => ({ ...record, identifier: `new/${String(record["identifier"])}`, landingPage: `https://hub.example.org/${String(record["identifier"])}` }));
    const { counts } = await importCatalog({ address: "memory", document: { dataset: renamed }, source: "hub" });
    expect(counts.refound).toBeGreaterThan(before.created * 0.9);
    expect(counts.refound + counts.waiting + counts.created).toBe(before.created);
    expect(await db().dataset.count()).toBe(before.created + counts.created);
    expect(await countAttached()).toEqual({ ...attached, identifiers: expect.anything() as string[] });
  });

  test.each(["02-socrata-discovery/chicago-domain_category-transportation.json", "02-socrata-discovery/ids-two.json", "02-socrata-discovery/only-dataset-and-story.json"])("%s", async (file) => {
    const { results } = JSON.parse(readFileSync(join(root, file), "utf8")) as { results: SocrataResult[] };
    const datasets = results.filter(({ resource }) => resource.type === "dataset");
    const { counts } = await importFile(file);
    expect(counts).toMatchObject({ read: results.length, created: datasets.length, skipped: results.length - datasets.length, rejected: 0 });
    for (const { resource, classification } of datasets) {
      const dataset = await db().dataset.findFirstOrThrow({ where: { identifier: { endsWith: `/api/views/${resource.id}` } } });
      const shown = resource.columns_field_name.filter((name) => !name.startsWith(":@computed_region"));
      expect((dataset.columns as unknown[]).length).toBe(shown.length);
      const owner = classification.domain_metadata.find(({ key, value }) => key === "Metadata_Data-Owner" && value !== "");
      if (owner) expect(dataset.publisherName).toBe(owner.value.trim());
    }
    expect((await importFile(file)).counts).toMatchObject({ unchanged: datasets.length, changed: 0 });
  });

  test.each(["birmingham-package_search-p1-of-4", "uk-mock-package_search-p1", "datagovuk-package_show_inspire", "datagovuk-package_show_create", "datagovuk-package_show_empty", "datagovuk-package_show_update"])("%s", async (name) => {
    const { result } = JSON.parse(readFileSync(join(root, `03-ckan/${name}.json`), "utf8")) as { result: CkanPackage & { results?: CkanPackage[] } };
    const packages = result.results ?? [result];
    const { counts } = await importFile(`03-ckan/${name}.json`);
    expect(counts).toMatchObject({ read: packages.length, created: packages.length, rejected: 0, skipped: 0 });
    expect(await db().distribution.count()).toBe(packages.reduce((sum, { resources }) => sum + resources.length, 0));
    for (const { id, title, organization } of packages) {
      expect(await db().dataset.findFirst({ where: { identifier: id, title: title.trim() } })).toMatchObject(organization ? { publisherName: organization.title.trim() } : {});
    }
  });

  test("an empty page of CKAN's brings nothing in", async () => {
    expect(await importFile("03-ckan/uk-mock-package_search-p2-empty.json")).toMatchObject({ stop: "empty" });
  });

  const rows: Record<string, [created: number, rejected: number, reasons?: object, dataset?: object]> = {
    "missing-catalog": [1, 1, { no_identifier: 1 }, { identifier: "IDF6-OPM-0001", description: "" }],
    "missing-dataset-fields": [1, 1, { no_identifier: 1 }, { identifier: "IDF6-OPM-0001" }],
    "missing-identifier-title": [1, 2, { no_identifier: 1, no_title: 1 }, { identifier: "Test-0001" }],
    "numerical-title": [1, 0, { title_not_text: 1 }, { title: "707", slug: "707" }],
    "reserved-title": [1, 0, {}, { title: "Search", slug: "search" }],
    "null-spatial": [1, 0],
    "geospatial": [2, 0, {}, { modifiedOn: new Date("2013-01-01") }],
    "usda.gov": [3, 0],
    "ny": [1, 0, {}, { modifiedOn: new Date("2019-06-10"), issuedOn: new Date("2016-07-21") }],
    "many-resources": [1, 0, {}, { distributions: Array.from({ length: 11 }, () => expect.anything() as object) }],
    "large-spatial": [1, 0, {}, { raw: { spatial: expect.stringMatching(/^.{309643}$/s) as string } }],
    "arm": [3, 0, {}, { description: "No description found", modifiedOn: new Date("2019-06-27") }],
    "collection-1-parent-2-children": [3, 0, {}, { raw: { isPartOf: "OPM-ERround-0001" } }],
    "collection-2-parent-4-children": [6, 0],
  };

  test.each(Object.entries(rows))("05, %s: what the README finds sensible", async (name, [created, rejected, reasons = {}, first = {}]) => {
    const { result, hold } = await longestHold(() => importFile(`05-invalid/ckanext-datajson--${name}.data.json`));
    expect(result).toMatchObject({ stop: null, counts: { read: created + rejected, created, rejected }, reasons });
    expect(await db().dataset.findFirstOrThrow({ orderBy: { id: "asc" }, include: { distributions: true } })).toMatchObject(first);
    expect(hold).toBeLessThan(250);
  });
}
