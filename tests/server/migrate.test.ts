import { randomBytes } from "node:crypto";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { migrate, readMigrations } from "../../server/database/migrate";
import { administer, databaseUrl } from "../support/administer";
import { useDatabase } from "../support/database";

useDatabase({ keep: true });

let url: string;
let folder: string;

beforeEach(async () => {
  const { url: cluster, template } = inject("cluster");
  const name = `${template}_migrate_${randomBytes(4).toString("hex")}`;
  await administer(cluster, `CREATE DATABASE ${name} TEMPLATE template0`);
  url = databaseUrl(cluster, name);
  folder = await mkdtemp(join(tmpdir(), "plaza-migrations-"));
  await add("20260101000000_one", "CREATE TABLE one (id int)");
});
afterEach(() => rm(folder, { recursive: true }));

async function add(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "migration.sql"), sql);
}

const applied = async () => (await administer(url, "SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations ORDER BY started_at")).rows;

describe("the migration runner", () => {
  it("applies in order what is missing, once, with Prisma's checksums", async () => {
    expect(await migrate(url, folder)).toEqual(["20260101000000_one"]);
    await add("20260102000000_two", "ALTER TABLE one ADD COLUMN name text");
    expect(await migrate(url, folder)).toEqual(["20260102000000_two"]);
    expect(await migrate(url, folder)).toEqual([]);
    const known = (await readMigrations(folder)).map(({ name, checksum }) => ({ name, checksum, finished_at: expect.any(Date) }));
    expect(await applied()).toEqual(known);
  });

  it("lets one of many processes apply", async () => {
    const results = await Promise.all(Array.from({ length: 5 }, () => migrate(url, folder)));
    expect(results.flat()).toEqual(["20260101000000_one"]);
  });

  it("takes a failing migration back whole", async () => {
    await add("20260102000000_two", "CREATE TABLE two (id int); SELECT * FROM nowhere");
    await expect(migrate(url, folder)).rejects.toThrow(/20260102000000_two failed and was taken back/);
    expect((await applied()).map(({ name }) => name)).toEqual(["20260101000000_one"]);
    expect((await administer(url, "SELECT to_regclass('two') AS two")).rows).toEqual([{ two: null }]);
  });

  it("refuses a migration that was changed after it was applied", async () => {
    await migrate(url, folder);
    await add("20260101000000_one", "CREATE TABLE one (id bigint)");
    await expect(migrate(url, folder)).rejects.toThrow(expect.objectContaining({ code: "refusal", message: expect.stringContaining("was changed") }));
  });

  it("refuses a database that a newer Plaza made", async () => {
    const newer = await mkdtemp(join(tmpdir(), "plaza-migrations-"));
    await cp(folder, newer, { recursive: true });
    await mkdir(join(newer, "20990101000000_later"));
    await writeFile(join(newer, "20990101000000_later", "migration.sql"), "SELECT 1");
    await migrate(url, newer);
    await expect(migrate(url, folder)).rejects.toThrow(expect.objectContaining({ code: "refusal", message: expect.stringContaining("newer Plaza") }));
    await rm(newer, { recursive: true });
  });
});
