import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { reachableBinaries } from "../../server/postgres/binaries";
import { urlOf } from "../../server/postgres/connection";
import { initialise, superuser } from "../../server/postgres/initialise";
import { binariesFolder } from "../../server/postgres/places";
import { type Postmaster, startPostmaster, stopPostmaster } from "../../server/postgres/postmaster";
import { systemUser } from "../../server/postgres/system-user";
import { useServer } from "../support/server";

const server = useServer();
const closing: (() => Promise<unknown>)[] = [];

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** A PostgreSQL that is somebody else's to start and stop. */
async function aDatabaseElsewhere() {
  const user = systemUser();
  const binaries = await reachableBinaries(user, binariesFolder);
  const home = await mkdtemp(join(tmpdir(), "plaza-elsewhere-"));
  await chmod(home, 0o711);
  const [folder, password] = [join(home, "postgres"), "of no consequence"];
  await initialise(binaries, folder, user, password, ["--no-sync"]);
  const address = (port: number) => ({ host: "127.0.0.1", port, user: superuser, password, database: "postgres" });
  const start = (port?: number) => startPostmaster({ binaries, folder, log: join(home, "log"), user, address, settings: { fsync: "off" }, ...(port && { port }) });

  let running: Postmaster = await start();
  closing.push(async () => {
    await stopPostmaster(running);
    await rm(home, { recursive: true, force: true });
  });
  return {
    url: urlOf(address(running.port)),
    stop: () => stopPostmaster(running),
    start: async () => (running = await start(running.port)),
  };
}

test("the database is stopped under load: kind pages, nobody sent here, and all by itself well again", { timeout: 120_000 }, async () => {
  const database = await aDatabaseElsewhere();
  const plaza = await server.start({ DATABASE_URL: database.url, PLAZA_SECRET: "b7f1c2a9d3e84f60b7aa91cc03de5f18", PLAZA_DEMO: "0" });
  await plaza.ready();
  const get = (path: string) => fetch(plaza.url + path, { signal: AbortSignal.timeout(20_000) });
  const post = () => fetch(`${plaza.url}/sign-in`, { method: "POST", headers: { Origin: plaza.url }, body: new URLSearchParams({ email: "ana@example.org" }), redirect: "manual" });

  const seen = new Set<string>();
  let visiting = true;
  const visitors = ["/", "/requests", "/datasets", "/departments", "/requests/new", "/no-such-page"].map(async (path) => {
    while (visiting) {
      const answer = await get(path).catch(() => null);
      if (!answer) return seen.add("no answer");
      const kind = answer.status === 503 && !(await answer.text()).includes("We will be right back") ? " unkindly" : "";
      seen.add(`${answer.status}${kind}`);
      await answer.body?.cancel().catch(() => undefined);
    }
  });
  await expect.poll(() => seen, { timeout: 10_000 }).toEqual(new Set(["200", "404"]));

  await database.stop();
  await expect.poll(() => seen.has("503"), { timeout: 20_000 }).toBe(true);
  expect((await get("/readyz")).status).toBe(503);
  expect((await get("/livez")).status).toBe(200);
  const page = await get("/requests?lang=es");
  expect([page.status, page.headers.get("Retry-After"), page.headers.get("Cache-Control")]).toEqual([503, "5", "no-store"]);
  expect(await page.text()).toContain("Volvemos enseguida");
  expect((await post()).status).toBe(503);

  await database.start();
  await plaza.ready();
  await expect.poll(async () => (await get("/")).status, { timeout: 10_000 }).toBe(200);
  visiting = false;
  await Promise.all(visitors);
  expect(seen).toEqual(new Set(["200", "404", "503"]));
  expect((await post()).status).toBe(302);
  expect(plaza.process.exitCode).toBeNull();
  expect(plaza.said()).not.toMatch(/unhandled|uncaught/i);
});
