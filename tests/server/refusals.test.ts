import { once } from "node:events";
import { readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { administer } from "../support/administer";
import { useServer } from "../support/server";

const server = useServer();
const secret = { PLAZA_SECRET: "b7f1c2a9d3e84f60b7aa91cc03de5f18" };

async function refusal(environment: Record<string, string>): Promise<string> {
  const plaza = await server.start(environment);
  expect(await plaza.ended()).toBe(1);
  const step = / … \d+\.\d s$/;
  const lines = plaza.said().trim().split("\n").filter((line) => !step.test(line));
  expect(lines).toHaveLength(1);
  return lines[0] ?? "";
}

describe("a start that cannot be says why in one sentence, and leaves nothing", () => {
  it("a port that another program has", async () => {
    const other = createServer((_request, response) => response.end("another program")).listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const folder = await server.folder();
    expect(await refusal({ PLAZA_DATA_DIR: folder, PORT: String(port) })).toMatch(/^Port \d+ is taken by another program: end it, or choose another/);
    expect(await readdir(folder)).toEqual([]);
    other.close();
  });

  it("a data folder where no folder can be", async () => {
    expect(await refusal({ PLAZA_DATA_DIR: "/proc/nope" })).toMatch(/^Plaza cannot write to \/proc\/nope/);
  });

  it("a database that does not answer", async () => {
    const said = await refusal({ ...secret, DATABASE_URL: "postgresql://plaza:hidden@127.0.0.1:9/plaza" });
    expect(said).toBe("Nothing answers at 127.0.0.1:9/plaza: start PostgreSQL there, or correct DATABASE_URL.");
  });

  it("a user whom the database does not let in", async () => {
    const url = new URL(await server.database());
    url.username = "stranger";
    url.password = "hidden";
    const said = await refusal({ ...secret, DATABASE_URL: url.href });
    expect(said).toMatch(/stranger.*correct DATABASE_URL/);
    expect(said).not.toContain("hidden");
  });

  it("a database without a secret, or with a weak one", async () => {
    const DATABASE_URL = await server.database();
    expect(await refusal({ DATABASE_URL })).toMatch(/^PLAZA_SECRET is missing/);
    expect(await refusal({ DATABASE_URL, PLAZA_SECRET: "change-me-change-me-change-me-now" })).toMatch(/^PLAZA_SECRET is too short or easy to guess/);
  });

  it("a database in use, asked to be a demonstration", async () => {
    const DATABASE_URL = await server.database();
    await administer(DATABASE_URL, "INSERT INTO department (slug, name, short_name, abbreviation, duty, duty_es, created_at) VALUES ('d', 'D', 'D', 'D', '', '', '2026-01-01')");
    expect(await refusal({ ...secret, DATABASE_URL, PLAZA_DEMO: "1" })).toMatch(/^PLAZA_DEMO=1 needs an empty database/);
  });

  it("a database or a data folder that a newer Plaza made", async () => {
    const DATABASE_URL = await server.database();
    await administer(DATABASE_URL, "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '20990101000000_later', now())");
    expect(await refusal({ ...secret, DATABASE_URL })).toMatch(/made by a newer Plaza/);
    const folder = await server.folder();
    await writeFile(join(folder, "format"), "99\n");
    expect(await refusal({ PLAZA_DATA_DIR: folder })).toMatch(/made by a newer Plaza/);
    expect(await readdir(folder)).toEqual(["format"]);
  });

  it("a data folder that cannot be written", async () => {
    const folder = await server.folder();
    await writeFile(join(folder, "file"), "");
    expect(await refusal({ PLAZA_DATA_DIR: join(folder, "file", "data") })).toMatch(/^Plaza cannot (write to|read)/);
  });

  it("a demonstration that would be open to the network without anybody's decision", async () => {
    const { checkHost } = await import("../../server/host");
    const { env } = await import("~/platform/env.server");
    expect(() => checkHost(env({ HOST: "0.0.0.0" }), true)).toThrow(/PLAZA_DEMO=1/);
    expect(() => checkHost(env({ HOST: "0.0.0.0", PLAZA_DEMO: "1" }), true)).not.toThrow();
    expect(() => checkHost(env({}), true)).not.toThrow();
  });
});
