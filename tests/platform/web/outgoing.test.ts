import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { type Limits, fetchOutside } from "~/platform/web/outgoing.server";

let servers: Server[] = [];

/** A server on loopback that may be asked, as the outside world. */
async function outside(listener: RequestListener): Promise<string> {
  const address = await inside(listener);
  process.env["PLAZA_FETCH_ALLOW"] = [process.env["PLAZA_FETCH_ALLOW"], new URL(address).host].filter(Boolean).join(",");
  return address;
}

/** One that may not. */
async function inside(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  delete process.env["PLAZA_FETCH_ALLOW"];
  for (const server of servers) server.close().closeAllConnections();
  servers = [];
});

const ask = (address: string, limits: Partial<Limits> = {}) => fetchOutside(address, { maxBytes: 100_000, milliseconds: 5_000, ...limits });
const problem = (reason: string) => ({ code: "unavailable", facts: { reason } });

test("an answer, with its status and its body", async () => {
  const address = await outside((request, response) => response.writeHead(404, { "content-type": "text/x" }).end(`no ${request.url}`));
  const { body, ...answer } = await ask(`${address}/a`);
  expect(answer).toEqual({ status: 404, contentType: "text/x", retryAfter: null, address: `${address}/a` });
  expect(body.toString()).toBe("no /a");
});

test("a redirect is followed, and each one judged anew", async () => {
  const secret = await inside((_request, response) => response.end("secret"));
  const address = await outside((request, response) => {
    const to = { "/next": "/there", "/private": secret, "/file": "file:///etc/passwd", "/loop": "/loop", "/odd": "http://" }[request.url ?? ""];
    if (to) response.writeHead(302, { location: to }).end();
    else response.end("there");
  });
  expect((await ask(`${address}/next`)).body.toString()).toBe("there");
  await expect(ask(`${address}/private`)).rejects.toMatchObject(problem("port"));
  await expect(ask(`${address}/file`)).rejects.toMatchObject(problem("scheme"));
  await expect(ask(`${address}/loop`)).rejects.toMatchObject(problem("redirects"));
  await expect(ask(`${address}/odd`)).rejects.toMatchObject(problem("address"));
});

test("a body is read to its limit and no further, packed or not", async () => {
  const address = await outside((request, response) => {
    const zeros = Buffer.alloc(200_000);
    if (request.url === "/packed") response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(zeros));
    else response.end(zeros.subarray(0, request.url === "/full" ? 100_000 : 100_001));
  });
  expect((await ask(`${address}/full`)).body).toHaveLength(100_000);
  await expect(ask(`${address}/over`)).rejects.toMatchObject(problem("too-large"));
  await expect(ask(`${address}/packed`)).rejects.toMatchObject(problem("too-large"));
});

test("only the head, or only the beginning of what is long", async () => {
  const asked: (string | undefined)[] = [];
  const address = await outside((request, response) => {
    asked.push(request.method, request.headers.range);
    response.writeHead(200, { "content-type": "text/csv" }).end("x".repeat(200_000));
  });
  expect(await ask(address, { method: "HEAD" })).toMatchObject({ status: 200, contentType: "text/csv", body: Buffer.from("") });
  expect((await ask(address, { beginning: true, maxBytes: 1_000 })).body).toHaveLength(1_000);
  expect(asked).toEqual(["HEAD", undefined, "GET", "bytes=0-999"]);
});

test("neither a silent nor a dripping server holds anyone up", async () => {
  const address = await outside((request, response) => {
    if (request.url === "/drip") setInterval(() => response.write("."), 20).unref();
  });
  await expect(ask(`${address}/silent`, { milliseconds: 150 })).rejects.toMatchObject(problem("too-slow"));
  await expect(ask(`${address}/drip`, { milliseconds: 150 })).rejects.toMatchObject(problem("too-slow"));
});

// Names are looked up by a stand-in: a test reaches no name server, and no real one would lie to order.
test.each([
  ["a name that leads inside", [{ address: "10.0.0.1", family: 4 }], "not-public"],
  ["a name with one address inside among others", [{ address: "8.8.8.8", family: 4 }, { address: "::1", family: 6 }], "not-public"],
  ["a name that leads nowhere", [], "unreachable"],
])("%s", async (_what, addresses, reason) => {
  await expect(ask("http://portal.example.org/", { lookup: (_host, found) => found(null, addresses) })).rejects.toMatchObject(problem(reason));
});

test("an exception opens its own port of a host inside, and none beside it", async () => {
  const address = await inside((_request, response) => response.end("inside"));
  const { port } = new URL(address);
  process.env["PLAZA_FETCH_ALLOW"] = `gis.example.org:${port}`;
  const limits: Partial<Limits> = { lookup: (_host, found) => found(null, [{ address: "127.0.0.1", family: 4 }]) };
  expect((await ask(`http://gis.example.org:${port}/`, limits)).body.toString()).toBe("inside");
  for (const beside of ["http://gis.example.org/", "https://gis.example.org/", "http://gis.example.org:8080/", "https://gis.example.org:8443/"]) {
    await expect(ask(beside, limits), beside).rejects.toMatchObject(problem("not-public"));
  }
});

test("a redirect from an excepted port to another of the same host is not followed inside", async () => {
  const port = new URL(await inside((_request, response) => response.writeHead(302, { location: "http://gis.example.org:8080/" }).end())).port;
  process.env["PLAZA_FETCH_ALLOW"] = `gis.example.org:${port}`;
  const limits: Partial<Limits> = { lookup: (_host, found) => found(null, [{ address: "127.0.0.1", family: 4 }]) };
  await expect(ask(`http://gis.example.org:${port}/`, limits)).rejects.toMatchObject(problem("not-public"));
});

test("a name nobody knows", async () => {
  await expect(ask("http://portal.example.org/", { lookup: (_host, found) => found(new Error("ENOTFOUND"), []) })).rejects.toMatchObject(problem("unreachable"));
});

test.each([["file:///etc/passwd", "scheme"], ["http://127.0.0.1/", "not-public"], ["nonsense", "address"], ["http://a:b@example.org/", "credentials"]])(
  "%s is refused before anything is asked",
  async (address, reason) => {
    await expect(ask(address, { lookup: () => expect.unreachable() })).rejects.toMatchObject(problem(reason));
  },
);
