import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";
import { readMigrations } from "../database/migrate";
import { schemaEngine } from "./schema-engine";

export const migrationsFolder = "prisma/migrations";
const schemaFolder = "prisma/schema";

/** The SQL that leads from the given migrations (all of them, where none are given) to prisma/schema; empty when they agree. */
export async function missingSql(databaseUrl: string, migrations?: MigrationList): Promise<string> {
  const schema = await schemaFiles();
  const engine = await schemaEngine(databaseUrl, schema.files.map(({ path, content }) => [path, content]));
  const { stdout } = await engine.diff({
    from: { tag: "migrations", ...(migrations ?? (await migrationList())) },
    to: { tag: "schemaDatamodel", ...schema },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout === null || stdout.includes("This is an empty migration.") ? "" : stdout;
}

async function migrationList(): Promise<MigrationList> {
  return listOf((await readMigrations()).map(({ name, sql }) => [name, sql]));
}

/** A history as the engine wants it. */
export function listOf(migrations: (readonly [name: string, sql: string])[]): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(([path, value]) => ({ path, migrationFile: { path: "migration.sql", content: { tag: "ok", value } } })),
  };
}

async function schemaFiles(): Promise<SchemasContainer> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".prisma")).sort();
  return { files: await Promise.all(names.map(async (name) => ({ path: join(schemaFolder, name), content: await readFile(join(schemaFolder, name), "utf8") }))) };
}
