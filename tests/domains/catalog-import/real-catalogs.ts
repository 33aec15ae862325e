/** Real cities' feeds, out of the folder that CATALOGUES names: what really arrives, with the numbers it must come to. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importCatalog } from "~/domains/catalog-import/commands.server";
import { db } from "~/platform/db/client.server";

interface Expected {
  files: { file: string; datasets: number; no_modified: number; no_keyword: number; no_description: number; no_distribution: number; distributions: number }[];
  snapshot_diffs: { series: string; from: string; to: string; before: number; after: number; added: number; removed: number; common: number; changed_any_field: number }[];
}

export function testRealCatalogs(root: string): void {
  const expected = JSON.parse(readFileSync(join(root, "expected-numbers.json"), "utf8")) as Expected;
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
    expect(counts).toMatchObject({
      read: numbers.after, created: numbers.added, changed: numbers.changed_any_field,
      unchanged: numbers.common - numbers.changed_any_field, gone: numbers.removed,
    });
  });

  test.each([
    ["missing-catalog", 1, 1], ["missing-dataset-fields", 1, 1], ["missing-identifier-title", 1, 2], ["numerical-title", 1, 0],
    ["reserved-title", 1, 0], ["null-spatial", 1, 0], ["geospatial", 2, 0], ["usda.gov", 3, 0], ["ny", 1, 0], ["many-resources", 1, 0],
    ["large-spatial", 1, 0], ["arm", 3, 0], ["collection-1-parent-2-children", 3, 0], ["collection-2-parent-4-children", 6, 0],
  ])("%s: %i imported, %i rejected", async (name, created, rejected) => {
    const { counts } = await importFile(`05-invalid/ckanext-datajson--${name}.data.json`);
    expect(counts).toMatchObject({ created, rejected });
  });
}
