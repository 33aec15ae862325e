import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { refusal } from "../process/refusal.mjs";

export type Migration = { name: string; sql: string; checksum: string };
type Applied = { migration_name: string; checksum: string; finished_at: Date | null; rolled_back_at: Date | null };

const ours = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

/** The number Prisma's own `migrate deploy` locks, so that the two wait for each other. */
const advisoryLock = 72_707_369;

/** Prisma's own table, as its schema engine makes it. */
const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/** Brings the database to this Plaza's schema, each migration whole or not at all. Answers the names of those applied. */
export async function migrate(url: string, folder = ours): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("SET client_min_messages = warning");
    await client.query(`SELECT pg_advisory_lock(${advisoryLock})`);
    await client.query(table);
    const pending = compare(migrations, await appliedIn(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

export async function readMigrations(folder = ours): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function appliedIn(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>("SELECT migration_name, checksum, finished_at, rolled_back_at FROM _prisma_migrations");
  return rows.filter((row) => row.rolled_back_at === null);
}

function compare(migrations: Migration[], applied: Applied[]): Migration[] {
  for (const row of applied) {
    const own = migrations.find(({ name }) => name === row.migration_name);
    if (!own) throw refusal(`The database was made by a newer Plaza (it knows the migration ${row.migration_name}): update this one, or use another database.`);
    if (row.finished_at === null) throw refusal(`The migration ${row.migration_name} was begun by another tool and never finished: settle it with "prisma migrate resolve", then start again.`);
    if (own.checksum !== row.checksum) throw refusal(`The migration ${row.migration_name} was changed after it was applied: put the file back as it was, or use an empty database.`);
  }
  return migrations.filter(({ name }) => !applied.some((row) => row.migration_name === name));
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    const { code, message } = error as pg.DatabaseError;
    if (code === "42501") throw refusal(`The database user may not make tables or extensions (${message}): make it the owner of the database.`, error);
    throw refusal(`The migration ${name} failed and was taken back: ${message}`, error);
  }
}
