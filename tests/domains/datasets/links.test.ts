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

const linksAre = async (id: number) => (await datasetPage(id))?.quality.find(({ point }) => point === "links")?.verdict;

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
  expect(await linksAre(id)).toBe("late");
  await check(5);
  expect(await told(follower)).toBe(1);

  status = 200;
  await check(8);
  expect([await listed(), await told(follower)]).toEqual([0, 1]);
  expect((await historyOf(id)).rows.map(({ fields }) => fields)).toEqual([["link_mended"], ["link_broken"]]);
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

/** A portal that keeps its first asker waiting until it may answer. */
async function slowPortal(status: number) {
  let [arrived, answer] = [() => {}, () => {}];
  const asking = new Promise<void>((resolve) => (arrived = resolve));
  const { url, asked } = await portal((_request, response) => {
    const send = () => void response.writeHead(status, { "content-type": "text/csv" }).end();
    if (asked.length > 1) return send();
    answer = send;
    arrived();
  });
  return { url, asked, asking, answer: () => answer() };
}

test("of two workers at once one asks a host, and what comes of it counts once", async () => {
  day(1);
  const { url, asked, asking, answer } = await slowPortal(500);
  await published([csv(`${url}/a`), csv(`${url}/b`)]);
  const workers = [checkLinks(), checkLinks()];
  await asking;
  await Promise.race(workers);
  expect(asked).toEqual(["HEAD /a"]);
  answer();
  await Promise.all(workers);
  const failures = async () => (await db().linkCheck.findMany({ orderBy: { address: "asc" } })).map((link) => link.failures);
  expect(await failures()).toEqual([1, 0]);
  await checkLinks();
  expect(await failures()).toEqual([1, 1]);
});

test("who takes too long over a link loses it to the next, and is not listened to any more", async () => {
  day(1);
  const { url, asked, asking, answer } = await slowPortal(500);
  await published([csv(`${url}/a`)]);
  const slow = checkLinks();
  await asking;
  setClock(() => new Date("2026-05-01T12:11:00Z"));
  await checkLinks();
  answer();
  await slow;
  expect(asked).toHaveLength(4);
  expect(await db().linkCheck.findFirst()).toMatchObject({ failures: 1, dueAt: new Date("2026-05-02T12:11:00Z") });
});

test("where nobody at all answers, it may be we who are cut off: for three days", async () => {
  const { url } = await portal((_request, response) => response.end());
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  day(1);
  const { id } = await published([csv(`${url}/a`)]);
  const seen = [];
  for (const number of [1, 2, 3, 4, 5]) {
    day(number);
    await checkLinks();
    seen.push([...((await checks(id))?.[0] ?? []), await linksAre(id)]);
  }
  const doubtful = ["unreachable", null, false, "unknown"];
  expect(seen).toEqual([doubtful, doubtful, doubtful, doubtful, ["unreachable", null, true, "late"]]);
});

test("where anything else answers meanwhile, it is the link", async () => {
  const { url } = await portal((_request, response) => response.end());
  for (const server of servers.splice(0)) server.close().closeAllConnections();
  day(1);
  const { id } = await published([csv(`${url}/a`)]);
  await checkLinks();
  const other = await portal((_request, response) => response.writeHead(200, { "content-type": "text/csv" }).end());
  await published([csv(`${url}/a`)], [feedRecord("oaks", { distribution: [csv(`${other.url}/b`)] })]);
  await db().linkCheck.updateMany({ where: { address: `${other.url}/b` }, data: { dueAt: new Date("2026-05-01T13:00:00Z") } });
  setClock(() => new Date("2026-05-01T13:00:00Z"));
  await checkLinks();
  // More than a day after the other answered, and it is not due again for a week.
  for (const hour of [14, 15]) {
    setClock(() => new Date(Date.UTC(2026, 4, hour - 12, hour)));
    await checkLinks();
  }
  expect(await checks(id)).toEqual([["unreachable", null, true]]);
});

test("while a link failed once, nobody says that the links work", async () => {
  day(1);
  let status = 200;
  const { url } = await portal((_request, response) => response.writeHead(status, { "content-type": "text/csv" }).end());
  const { id } = await published([csv(`${url}/a`)]);
  const check = async (number: number) => {
    day(number);
    await checkLinks();
    return linksAre(id);
  };
  expect(await linksAre(id)).toBe("unknown");
  expect(await check(1)).toBe("good");
  status = 500;
  expect(await check(8)).toBe("unknown");
  expect(await check(9)).toBe("late");
  status = 200;
  expect(await check(12)).toBe("good");
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

test("a sign-in and a refusal in the answer's own words are seen behind every link, and a page is a fault only where a file was promised", async () => {
  day(1);
  const refused = '{"error":{"code":499,"message":"Token Required","details":[]}}';
  const { url, asked } = await portal((request, response) => {
    const answer = (type: string, text: string) => response.writeHead(200, { "content-type": type }).end(text);
    const path = request.url ?? "";
    if (path === "/sent") return void response.writeHead(302, { location: "/portal/home/signin.html?next=x" }).end();
    if (path.includes("signin")) return answer("text/html", "Hello");
    if (path === "/in-place") return answer("text/html", "<html><title>\n Sign in | Portal</title>");
    if (path.endsWith("/MapServer/1")) return answer("text/plain;charset=utf-8", refused);
    if (path.endsWith("/MapServer/2")) return answer("application/json", '{ "error" : {"message":"Service not started","code":500} }');
    if (path.endsWith("/MapServer/3")) return answer("application/json", '{"currentVersion":10.9,"error":null}');
    if (path === "/slow.json" && request.method === "GET") return void response.destroy();
    if (path.endsWith(".json")) return answer("application/json", "[]");
    answer("text/html", "<title>Trees</title><form><input type=password></form>");
  });
  const page = (path: string, format = "Web Page") => ({ format, accessURL: url + path });
  const { id } = await published([
    page("/sent"), page("/in-place"), page("/dataset"), page("/MapServer/1", "Esri REST"), page("/MapServer/2", "Esri REST"), page("/MapServer/3", "Esri REST"),
    page("/trees.csv?outSR=4326", "CSV"), page("/summary.aspx?of=trees", "SHP"), { format: "Dashboard", downloadURL: `${url}/board` }, { format: "JSON", downloadURL: `${url}/slow.json` },
  ]);
  for (let minute = 0; minute < 10; minute += 1) await checkLinks();
  expect((await checks(id))?.map((check) => check?.[0])).toEqual(["login", "login", "ok", "login", "error", "ok", "login", "ok", "ok", "ok"]);
  expect((await db().linkCheck.findUnique({ where: { address: `${url}/MapServer/2` } }))?.status).toBe(500);
  expect(asked).toContain("GET /MapServer/1 bytes=0-16383");
});

const answered = (fields: object) => ({ status: 200, address: "https://data.example.org/x", contentType: "text/html", body: Buffer.from(""), ...fields });
test.each([
  [{}, false, "ok"], [{}, true, "page"], [{ contentType: "text/csv" }, true, "ok"], [{ status: 416 }, false, "ok"], [{ status: 403 }, true, "error"],
  [{ address: "https://id.example.org/oauth2/authorize?x" }, true, "login"], [{ address: "https://data.example.org/blogin/authors" }, true, "page"],
  [{ address: "https://data.example.org/signin" }, false, "login"], [{ address: "https://accounts.google.com/v3/x" }, false, "login"],
  [{ address: "https://gis.example.org/arcgis/rest/login?redirect=x" }, false, "login"], [{ address: "https://data.example.org/datasets/port-auth-trips" }, false, "ok"],
  [{ address: "https://data.example.org/datasets/login-attempts" }, false, "ok"], [{ body: Buffer.from("<input type=password>") }, false, "ok"],
  [{ contentType: "application/json", body: Buffer.from('{"error":{"code":498}}') }, false, "login"],
  [{ contentType: "application/json", body: Buffer.from('{"error":{"code":"x"}}') }, true, "ok"],
  [{ contentType: "application/json", body: Buffer.from('[{"error":{"code":500}}]') }, true, "ok"],
])("%j, a file promised: %s, is %s", (fields, wantsFile, outcome) => {
  expect(resultOf(answered(fields), wantsFile).outcome).toBe(outcome);
});

test.each([
  [{ downloadUrl: "https://x.org/a", format: "CSV" }, true], [{ downloadUrl: "https://x.org/a", format: "csv" }, true], [{ downloadUrl: "https://x.org/a.zip" }, true],
  [{ downloadUrl: "https://x.org/a", format: "HTML" }, false], [{ downloadUrl: "https://x.org/a" }, false], [{ downloadUrl: "https://x.org/a", format: "Dashboard" }, false],
  [{ downloadUrl: "https://x.org/a", format: "Esri REST" }, false],
  [{ accessUrl: "https://x.org/datasets/1_0.csv?outSR=x", format: "CSV" }, true], [{ accessUrl: "https://x.org/datasets/1_0.zip", format: "ZIP", title: "Shapefile" }, true],
  [{ accessUrl: "https://x.org/api/download/v1/items/1/geojson?layers=0", format: "GeoJSON" }, true], [{ accessUrl: "https://x.org/data?format=csv&x=y", format: "CSV" }, true],
  [{ accessUrl: "https://x.org/DataSummary.aspx?dataset=7000", format: "SHP" }, false], [{ accessUrl: "https://x.org/Metadata.aspx?file=trees.xml", format: "XML" }, false],
  [{ accessUrl: "https://csv.org/", format: "CSV" }, false], [{ accessUrl: "https://x.org/page", format: "Web Page" }, false], [{ accessUrl: "nonsense", format: "CSV" }, false],
])("%j promises a file: %s", (fields, promised) => {
  expect(promisesFile({ title: null, description: null, format: null, mediaType: null, accessUrl: null, downloadUrl: null, ...fields })).toBe(promised);
});
