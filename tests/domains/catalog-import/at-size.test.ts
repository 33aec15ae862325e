import { performance } from "node:perf_hooks";
import pg from "pg";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { askForRun, importCatalog } from "~/domains/catalog-import/commands.server";
import { drainJobs } from "~/jobs.server";
import { db } from "~/platform/db/client.server";
import { useApp } from "../../support/app";
import { importFeed } from "../../support/catalog";
import { longestHold } from "../../support/holds";
import { largeCatalog } from "../../support/large-catalog";
import { aPerson } from "../../support/people";
import { usePortal } from "../../support/portal";

const app = useApp();
const portal = usePortal();
const size = 1_600;
const batches = size / 50;
let olga: PersonActor;

beforeEach(async () => {
  olga = await aPerson({ name: "Olga", city: ["open_data_coordinator"] });
});

async function measured<T>(work: () => Promise<T>) {
  const asked = vi.spyOn(pg.Client.prototype, "query");
  const began = performance.now();
  const { result, hold } = await longestHold(work);
  const [seconds, queries] = [(performance.now() - began) / 1_000, asked.mock.calls.length];
  asked.mockRestore();
  return { result, hold, seconds, queries };
}

test("1,600 datasets with six files each: new, the same again, all of them changed, all under other identifiers", async () => {
  const [first, second] = [largeCatalog(size), largeCatalog(size, 2)];
  const renamed = { dataset: second.dataset.map((record) => ({ ...(record as object), identifier: `new/${(record as { identifier: string }).identifier}` })) };
  const runs = { first, again: first, second, renamed };
  const came = [];
  for (const [name, document] of Object.entries(runs)) {
    const { result: { counts }, ...cost } = await measured(() => importFeed(document));
    console.info(name, cost);
    came.push({ ...cost, counts });
  }
  const [created, unchanged, changed, refound] = came;
  expect(came.map(({ counts }) => [counts.created, counts.unchanged, counts.changed, counts.refound])).toEqual([[size, 0, 0, 0], [0, size, 0, 0], [0, 0, size, 0], [0, 0, size, size]]);
  for (const writing of [created, changed, refound]) {
    expect(writing?.seconds).toBeLessThan(15);
    expect(writing?.queries).toBeLessThan(batches * 10);
  }
  expect(unchanged?.seconds).toBeLessThan(5);
  for (const { hold } of came) expect(hold).toBeLessThan(150);
}, 120_000);
