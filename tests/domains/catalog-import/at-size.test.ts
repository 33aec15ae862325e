import { performance } from "node:perf_hooks";
import pg from "pg";
import { beforeEach, expect, test, vi } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { addSource, askForRun } from "~/domains/catalog-import/commands.server";
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
  for (const { hold } of came) expect(hold).toBeLessThan(250);
}, 120_000);

/** Asks for the pages, one after the other and as somebody whom no shared page answers, until `over`; how long each took, in milliseconds. */
async function asking(over: () => boolean): Promise<number[]> {
  const took: number[] = [];
  for (let turn = 0; !over(); turn += 1) {
    const began = performance.now();
    const answer = await app.fetch(["/datasets", "/requests"][turn % 2] ?? "", { as: olga });
    await answer.text();
    expect(answer.status).toBe(200);
    took.push(performance.now() - began);
  }
  return took;
}

const middle = (numbers: number[]) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Infinity;

test("pages stay quick while the worker brings a catalogue in and while it changes", async () => {
  const editions = [1, 2].map((edition) => JSON.stringify(largeCatalog(size, edition)));
  const serving = (edition: string) => portal.serve((_request, response) => response.writeHead(200, { "content-type": "application/json" }).end(edition));
  const { source } = await addSource(olga, { address: await serving(editions[0] ?? ""), reader: "find-out" });
  await drainJobs();
  for (const edition of editions) {
    await serving(edition);
    const times = (count: number) => asking(() => count-- === 0);
    const before = await times(20);
    await askForRun(olga, source, { dryRun: false });
    let over = false;
    const run = longestHold(() => drainJobs()).finally(() => (over = true));
    const during = await asking(() => over);
    const { hold } = await run;
    const idle = middle([...before, ...(await times(20))]);
    console.info({ idle, during: middle(during), slowest: Math.max(...during), pages: during.length, hold });
    expect(during.length).toBeGreaterThan(10);
    expect(middle(during)).toBeLessThan(idle * 5 + 50);
    expect(hold).toBeLessThan(250);
  }
  expect(await db().importRun.findMany({ where: { dryRun: false }, orderBy: { id: "asc" }, select: { status: true, created: true, changed: true } })).toEqual([
    { status: "done", created: size, changed: 0 }, { status: "done", created: 0, changed: size },
  ]);
}, 120_000);
