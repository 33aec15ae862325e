import { expect, test } from "vitest";
import { historyOf } from "~/domains/datasets/queries.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { feed, feedRecord, importFeed } from "../../support/catalog";
import { useDatabase } from "../../support/database";

useDatabase();

const others = [feedRecord("benches"), feedRecord("lamps")];

async function listed(day: string, fields: Record<string, unknown> | null) {
  setClock(() => new Date(`${day}T12:00:00Z`));
  await importFeed(feed(...(fields ? [feedRecord("trees", fields)] : []), ...others));
}

async function history() {
  const { id } = await db().dataset.findFirstOrThrow({ where: { identifier: "trees" } });
  return historyOf(id);
}

test("what changed is kept, from what to what, though nobody follows it", async () => {
  await listed("2026-05-01", { license: "https://creativecommons.org/licenses/by/4.0/" });
  await listed("2026-05-02", { title: "Street trees", license: "https://opendatacommons.org/licenses/odbl/", accrualPeriodicity: "R/P1M" });
  await listed("2026-05-03", { title: "Street trees", license: "https://opendatacommons.org/licenses/odbl/", accrualPeriodicity: "R/P1M", description: "<b>Oaks</b> & elms.", distribution: [
    { title: "JSON", format: "JSON", downloadURL: "https://data.example.org/trees.json" },
  ] });
  const [second, first] = await history();
  expect(first).toMatchObject({
    at: new Date("2026-05-02T12:00:00Z"), fields: ["title", "license", "frequency"],
    before: { title: "Dataset trees", license: { known: "cc_by" }, frequency: { rhythm: null } },
    after: { title: "Street trees", license: { known: "odbl" }, frequency: { rhythm: "monthly" } },
  });
  expect(second).toMatchObject({ fields: ["description", "files"], before: { description: "About trees.", files: ["CSV"] }, after: { files: ["JSON"] } });
});

test("renewals that follow each other are one, until something else changes", async () => {
  await listed("2026-05-01", { modified: "2026-05-01" });
  await listed("2026-05-02", { modified: "2026-05-02" });
  await listed("2026-05-03", { modified: "2026-05-03" });
  await listed("2026-05-04", { modified: "2026-05-04", title: "Trees" });
  await listed("2026-05-05", { modified: "2026-05-05", title: "Trees" });
  const told = (await history()).map(({ fields, times, before, after }) => [fields.join(), times, before.modified, after.modified]);
  expect(told).toEqual([
    ["modified", 1, "2026-05-04", "2026-05-05"],
    ["title,modified", 1, "2026-05-03", "2026-05-04"],
    ["modified", 2, "2026-05-01", "2026-05-03"],
  ]);
});

test("what was removed and came back says so", async () => {
  await listed("2026-05-01", {});
  for (const day of ["2026-05-02", "2026-05-03"]) await listed(day, null);
  await listed("2026-05-04", {});
  expect((await history()).map(({ fields }) => fields)).toEqual([["back"], ["gone"]]);
});

test("long texts and long lists are cut, and nothing is kept of what changed nothing to see", async () => {
  const files = Array.from({ length: 300 }, (_, year) => ({ title: `Year ${year}`, downloadURL: `https://data.example.org/${year}.csv` }));
  await listed("2026-05-01", { description: "long ".repeat(10_000), distribution: files });
  await listed("2026-05-02", { description: "short", distribution: [] });
  await listed("2026-05-03", { description: "short", distribution: [], contactPoint: { fn: "Somebody" } });
  const rows = await db().datasetRevision.findMany();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows[0]?.before).length).toBeLessThan(4_000);
});
