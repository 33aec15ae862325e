import { expect, test } from "vitest";
import type { Reading } from "~/domains/catalog-import/model";
import { dcatUs } from "~/domains/catalog-import/readers/dcat-us";
import { settleRepeats } from "~/domains/catalog-import/repeats.server";
import { feed, feedRecord } from "../../support/catalog";

async function settled(records: [identifier: string, title: string][], known: Record<string, string> = {}) {
  const readings: Reading[] = [];
  const { pages } = await dcatUs.open("memory", () => Promise.resolve(feed(...records.map(([identifier, title]) => feedRecord(identifier, { title })))));
  for await (const page of pages) readings.push(...page);
  return settleRepeats(readings, (identifier) => known[identifier]).flatMap((one) => (one.kind === "record" ? [[one.record.identifier, one.record.title]] : []));
}

test("one of two under the same identifier stays itself when the other is no longer listed", async () => {
  const both = await settled([["map", "Trees"], ["map", "Benches"]]);
  const known = Object.fromEntries(both) as Record<string, string>;
  for (const [identifier, title] of both) expect(await settled([["map", title!]], known)).toEqual([[identifier, title]]);
  expect(await settled([["map", "Shrubs"], ["map", "Trees"]], known)).toContainEqual(both.find(([, title]) => title === "Trees"));
});

test("a record that is alone under its identifier may change its title", async () => {
  expect(await settled([["map", "Shrubs"]], { map: "Trees" })).toEqual([["map", "Shrubs"]]);
});

test("a feed that gives every record the same identifier holds nobody up", async () => {
  const records = Array.from({ length: 5_000 }, (_, place): [string, string] => ["same", `Dataset ${place}`]);
  const began = process.cpuUsage();
  expect(new Set((await settled(records)).map(([identifier]) => identifier)).size).toBe(5_000);
  // This process's own computing, in microseconds: each with each would be ten times as much.
  expect(process.cpuUsage(began).user).toBeLessThan(1_500_000);
}, 20_000);
