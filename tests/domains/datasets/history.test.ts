import { expect, test } from "vitest";
import { historyOf } from "~/domains/datasets/queries.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { placeIn } from "~/platform/paging";
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
  return (await historyOf(id)).rows;
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

test("older changes are led to, each once, to the first", async () => {
  await listed("2026-05-01", {});
  const { id } = await db().dataset.findFirstOrThrow({ where: { identifier: "trees" } });
  const at = new Date("2026-05-02T12:00:00Z");
  await db().datasetRevision.createMany({ data: Array.from({ length: 130 }, () => ({ datasetId: id, at, since: at, fields: ["landing_page"], before: {}, after: {} })) });
  const seen: number[] = [];
  let address: URL | null = new URL("http://plaza.example.org/");
  while (address) {
    const place = placeIn(address);
    const { rows, next } = await historyOf(id, place);
    if (!next?.show) seen.push(...rows.map((row) => row.id));
    address = next && new URL(`?${new URLSearchParams(Object.entries(next).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]))}`, address);
  }
  expect([seen.length, new Set(seen).size]).toEqual([130, 130]);
  expect(seen).toEqual([...seen].sort((one, other) => other - one));
  for (const odd of ["after=x", "after=-1", "after=99999999999", "show=x"]) expect((await historyOf(id, placeIn(new URL(`http://x.org/?${odd}`)))).rows).toHaveLength(20);
});
