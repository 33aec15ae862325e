import { access } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { administer } from "../support/administer";
import { useServer } from "../support/server";

const server = useServer();
const exists = (path: string) => access(path).then(() => true, () => false);

describe("the embedded database", () => {
  it("outlives a killed Plaza, is found again, and is stopped last", { timeout: 90_000 }, async () => {
    const environment = { PLAZA_DATA_DIR: await server.folder(), PLAZA_DEMO: "0" };
    const first = await server.start(environment);
    await first.ready();
    const made = await server.start(environment, "--cli", "admin", "create", "ada@example.org");
    expect([await made.ended(), made.said()]).toEqual([0, expect.stringContaining("ada@example.org is an administrator")]);

    const beside = await server.start(environment);
    expect([await beside.ended(), beside.said().trim()]).toEqual([1, `Plaza is already running at ${first.url}.`]);

    first.process.kill("SIGKILL");
    await first.ended();
    const second = await server.start(environment);
    await second.ready();
    await expect.poll(second.said).toContain("Ctrl-C closes it.");
    expect(second.said()).not.toContain("Nobody administers it yet");

    second.process.kill("SIGTERM");
    expect(await second.ended()).toBe(0);
    expect(await exists(join(environment.PLAZA_DATA_DIR, "postgres", "PG_VERSION"))).toBe(true);
    expect(await exists(join(environment.PLAZA_DATA_DIR, "postgres", "postmaster.pid"))).toBe(false);
    expect(await exists(join(environment.PLAZA_DATA_DIR, "running"))).toBe(false);
  });
});

describe("stopping", () => {
  it("finishes a running request and takes no new one", { timeout: 90_000 }, async () => {
    const DATABASE_URL = await server.database();
    const plaza = await server.start({ DATABASE_URL, PLAZA_SECRET: "b7f1c2a9d3e84f60b7aa91cc03de5f18" });
    await plaza.ready();

    const holder = new pg.Client(DATABASE_URL);
    await holder.connect();
    await holder.query("BEGIN; LOCK TABLE department");
    const slow = fetch(`${plaza.url}/departments`);
    const waiting = "SELECT count(*)::int AS count FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())";
    await expect.poll(async () => (await administer(DATABASE_URL, waiting)).rows[0].count, { timeout: 10_000 }).toBeGreaterThan(0);

    plaza.process.kill("SIGTERM");
    await expect.poll(() => fetch(`${plaza.url}/livez`).then(() => "answers", () => "refused"), { timeout: 5_000 }).toBe("refused");
    await holder.query("COMMIT");
    await holder.end();
    expect((await slow).status).toBe(200);
    expect(await plaza.ended()).toBe(0);
  });
});
