import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { addSource, askForRun, importCatalog } from "~/domains/catalog-import/commands.server";
import { documents } from "~/domains/catalog-import/documents.server";
import { performRun } from "~/domains/catalog-import/jobs.server";
import { drainJobs } from "~/jobs.server";
import { db } from "~/platform/db/client.server";
import { feed, feedRecord } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";
import { answering, usePortal } from "../../support/portal";

useDatabase();
const portal = usePortal();

let olga: PersonActor;
const names = Array.from({ length: 10 }, (_, place) => `d${place}`);
const listing = (...listed: string[]) => feed(...listed.map((name) => feedRecord(name)));
const lastRun = () => db().importRun.findFirstOrThrow({ orderBy: { id: "desc" } });

beforeEach(async () => {
  olga = await aPerson({ name: "Olga", city: ["open_data_coordinator"] });
});

const asText = () => JSON.stringify(listing(...names));
const odd: Record<string, (response: ServerResponse) => void> = {
  "packed": (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(asText())),
  "with a byte-order mark": (response) => response.end(`\ufeff${asText()}`),
  "as Windows saves it": (response) => response.end(Buffer.from(`\ufeff${asText()}`, "utf16le")),
  "with lines broken within a text": (response) => response.end(asText().replaceAll("About", "\tAb\nout")),
  "called a page": (response) => response.writeHead(200, { "content-type": "text/html" }).end(asText()),
};

test.each(Object.entries(odd))("a list that comes %s is read, wherever it has moved to", async (_, answer) => {
  const address = await portal.serve((request, response) => {
    if (request.url === "/data.json") response.writeHead(301, { location: "/moved" }).end();
    else answer(response);
  });
  await addSource(olga, { address, reader: "find-out" });
  await drainJobs();
  expect(await lastRun()).toMatchObject({ status: "done", created: 10, rejected: 0 });
});

test("a portal that never comes to an end is left, however it goes about it", async () => {
  await importCatalog({ address: await portal.serve(answering(listing(...names))) });
  const { id } = await db().catalogSource.update({ where: { address: `${portal.url}/data.json` }, data: { reader: "socrata" } });
  const results = Array.from({ length: 500 }, (_, place) => ({ resource: { id: `d${place}`, name: "x".repeat(20_000) }, metadata: { domain: "data.example.org" } }));
  let page = 0;
  await portal.serve((request, response) => {
    page += 1;
    answering({ results: results.map((one, place) => ({ ...one, resource: { ...one.resource, id: `p${page}-${place}` } })), resultSetSize: 1e9 })(request, response);
  });
  await performRun(await askForRun(olga, id, { dryRun: false }));
  expect(await lastRun()).toMatchObject({ status: "failed", problem: "too-large" });
  await performRun(await askForRun(olga, id, { dryRun: false }), documents({ together: 0 }));
  expect(await lastRun()).toMatchObject({ status: "failed", problem: "too-slow" });
  expect(await db().dataset.count({ where: { missingSince: null, goneAt: null } })).toBe(10);
});
