import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { checkLinks } from "~/domains/datasets/commands.server";
import { promisesFile, resultOf } from "~/domains/datasets/links";
import { datasetList, datasetPage, historyOf } from "~/domains/datasets/queries.server";
import { DatasetFilters } from "~/domains/datasets/schemas";
import { follow } from "~/domains/following/commands.server";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { feed, feedRecord, importFeed, importTwice } from "../../support/catalog";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";

useDatabase();

const servers: Server[] = [];

afterEach(() => {
  delete process.env["PLAZA_FETCH_ALLOW"];
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A portal on loopback that may be asked, as the outside world; `asked` is what it was asked. */
async function portal(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}${request.headers.range ? ` ${request.headers.range}` : ""}`);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  process.env["PLAZA_FETCH_ALLOW"] = [process.env["PLAZA_FETCH_ALLOW"], `127.0.0.1:${port}`].filter(Boolean).join(",");
  return { url: `http://127.0.0.1:${port}`, asked };
}

const day = (number: number) => setClock(() => new Date(Date.UTC(2026, 4, number, 12)));
const csv = (downloadURL: string) => ({ format: "CSV", downloadURL });

async function published(distributions: object[], more: object[] = []) {
  await importFeed(feed(feedRecord("trees", { distribution: distributions }), ...more));
  await drainJobs();
  return db().dataset.findFirstOrThrow({ where: { identifier: "trees" } });
}

const checks = async (id: number) => (await datasetPage(id))?.files.map(({ check }) => check && [check.outcome, check.status, check.broken]);

test("each kind of answer is told from the others, by HEAD, and by how it begins where HEAD does not do", async () => {
  day(1);
  const { url, asked } = await portal((request, response) => {
    const page = (status: number, text: string) => response.writeHead(status, { "content-type": "text/html" }).end(text);
    const path = request.url ?? "";
    if (path === "/missing") return page(404, "");
    if (path === "/closed") return page(401, "");
    if (path === "/portal") return page(200, "<title>Trees</title>");
    if (path === "/form") return page(200, '<input name="p" type="password">');
    if (path === "/sent") return void response.writeHead(302, { location: "/user/login?next=x" }).end();
    if (path.startsWith("/user/login")) return page(200, "Hello");
    if (path === "/no-head" && request.method === "HEAD") return void response.writeHead(405).end();
    response.writeHead(200, { "content-type": "text/csv" }).end("a,b\n".repeat(100_000));
  });
  const paths = ["/good", "/no-head", "/missing", "/closed", "/portal", "/form", "/sent"];
  const { id } = await published(paths.map((path) => csv(url + path)));
  for (let minute = 0; minute < paths.length; minute += 1) await checkLinks();
  expect(await checks(id)).toEqual([
    ["ok", 200, false], ["ok", 200, false], ["error", 404, false], ["login", 401, false], ["page", 200, false], ["login", 200, false], ["login", 200, false],
  ]);
  expect(asked.filter((line) => line.endsWith("/good") || line.includes("/no-head"))).toEqual(
    expect.arrayContaining(["HEAD /good", "HEAD /no-head", "GET /no-head bytes=0-16383"]),
  );
  expect(asked).not.toContain("GET /good bytes=0-16383");
});

test("a link is broken when it fails twice, told of once, and mended when it works again", async () => {
  day(1);
  let status = 500;
  const { url, asked } = await portal((_request, response) => response.writeHead(status, { "content-type": "text/csv" }).end());
  const department = await aDepartment("Bureau of Trees");
  const [responder, follower, stranger] = [await aPerson({ in: { [department.id]: "responder" } }), await aPerson(), await aPerson()];
  const { id } = await published([csv(`${url}/a`), csv(`${url}/b`)]);
  await follow(follower, { dataset: id }, true);
  const told = async (person: { id: number }) => db().notification.count({ where: { personId: person.id } });
  const listed = async () => (await datasetList(DatasetFilters.parse({ problem: "broken_link" }))).rows.length;
  const check = async (number: number) => {
    day(number);
    await checkLinks();
    await checkLinks();
    await drainJobs();
  };

  await check(1);
  expect([await listed(), await told(follower)]).toEqual([0, 0]);
  expect(asked.filter((line) => line.startsWith("GET"))).toHaveLength(2);
  await check(1);
  expect(asked.filter((line) => line.startsWith("GET")), "not due again on the same day").toHaveLength(2);
  await check(2);
  expect([await listed(), await told(follower), await told(responder), await told(stranger)]).toEqual([1, 1, 1, 0]);
  expect((await datasetPage(id))?.quality.find(({ point }) => point === "links")?.verdict).toBe("late");
  await check(5);
  expect(await told(follower)).toBe(1);

  status = 200;
  await check(8);
  expect([await listed(), await told(follower)]).toEqual([0, 1]);
  expect((await historyOf(id)).map(({ fields }) => fields)).toEqual([["link_mended"], ["link_broken"]]);
  expect((await db().linkCheck.findMany()).map(({ dueAt }) => dueAt)).toEqual([new Date("2026-05-15T12:00:00Z"), new Date("2026-05-15T12:00:00Z")]);
});

test("one link of a host at a time, and an import keeps what is known of an address", async () => {
  day(1);
  const { url, asked } = await portal((_request, response) => response.writeHead(200, { "content-type": "text/csv" }).end());
  await published(Array.from({ length: 5 }, (_, place) => csv(`${url}/${place}`)));
  await checkLinks();
  expect(asked).toEqual(["HEAD /0"]);
  await checkLinks();
  expect(asked).toEqual(["HEAD /0", "HEAD /1"]);
  const { id } = await published([csv(`${url}/0`), csv(`${url}/new`)]);
  expect(await checks(id)).toEqual([["ok", 200, false], null]);
  expect((await db().linkCheck.findMany({ orderBy: { address: "asc" } })).map(({ address }) => address)).toEqual([`${url}/0`, `${url}/new`]);
});

test("where nobody at all answers, it may be we who are cut off", async () => {
  const { url } = await portal((_request, response) => response.writeHead(200, { "content-type": "text/csv" }).end());
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  day(1);
  const { id } = await published([csv(`${url}/a`)]);
  for (const number of [1, 2, 3]) {
    day(number);
    await checkLinks();
  }
  expect(await checks(id)).toEqual([["unreachable", null, false]]);

  const other = await portal((_request, response) => response.writeHead(200, { "content-type": "text/csv" }).end());
  await published([csv(`${url}/a`)], [feedRecord("oaks", { distribution: [csv(`${other.url}/b`), csv(`${other.url}/c`)] })]);
  for (const number of [4, 5, 6]) {
    day(number);
    await checkLinks();
  }
  expect(await checks(id)).toEqual([["unreachable", null, true]]);
});

test("a broken link that is no longer given mends; a dataset that is gone is not asked for", async () => {
  const { url, asked } = await portal((request, response) => response.writeHead(request.url === "/a" ? 404 : 200, { "content-type": "text/csv" }).end());
  for (const number of [1, 2]) {
    day(number);
    const { id } = await published([csv(`${url}/a`)], [feedRecord("x", { distribution: [] }), feedRecord("y", { distribution: [] })]);
    await checkLinks();
    if (number === 2) expect((await datasetPage(id))?.files[0]?.check?.broken).toBe(true);
  }
  const { brokenLinks } = await published([csv(`${url}/b`)], [feedRecord("x", { distribution: [] }), feedRecord("y", { distribution: [] })]);
  expect(brokenLinks).toBe(0);
  const without = feed(feedRecord("x", { distribution: [] }), feedRecord("y", { distribution: [] }));
  await importTwice(without);
  await drainJobs();
  const before = asked.length;
  day(20);
  await checkLinks();
  expect(asked).toHaveLength(before);
});

const answered = (fields: object) => ({ status: 200, address: "https://data.example.org/x", contentType: "text/html", body: Buffer.from(""), ...fields });
test.each([
  [{}, false, "ok"], [{}, true, "page"], [{ contentType: "text/csv" }, true, "ok"], [{ status: 416 }, false, "ok"], [{ status: 403 }, true, "error"],
  [{ address: "https://id.example.org/oauth2/authorize?x" }, true, "login"], [{ address: "https://data.example.org/blogin/authors" }, true, "page"],
])("%j, a file promised: %s, is %s", (fields, wantsFile, outcome) => {
  expect(resultOf(answered(fields), wantsFile).outcome).toBe(outcome);
});

test.each([
  [{ downloadUrl: "https://x.org/a", format: "CSV" }, true], [{ accessUrl: "https://x.org/a", format: "CSV" }, false],
  [{ downloadUrl: "https://x.org/a", format: "HTML" }, false], [{ downloadUrl: "https://x.org/a" }, false],
])("%j promises a file: %s", (fields, promised) => {
  expect(promisesFile({ title: null, description: null, format: null, mediaType: null, accessUrl: null, downloadUrl: null, ...fields })).toBe(promised);
});
