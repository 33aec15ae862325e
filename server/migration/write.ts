import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readMigrations } from "../database/migrate";
import { withGeneratedColumns } from "./generated-columns";
import { listOf, migrationsFolder, missingSql } from "./history";
import { startThrowawayCluster } from "../postgres/throwaway";

const initialName = "20261123000000_initial";
const part = (name: string) => readFile(new URL(name, import.meta.url), "utf8");

async function writeInitial(url: string): Promise<void> {
  const preamble = await part("preamble.sql");
  const tables = withGeneratedColumns(await missingSql(url, listOf([[initialName, preamble]])));
  for (const { name } of await readMigrations()) await rm(join(migrationsFolder, name), { recursive: true });
  await write(initialName, [preamble, tables, await part("epilogue.sql")].join("\n"));
}

async function writeNext(url: string, name: string): Promise<void> {
  const sql = withGeneratedColumns(await missingSql(url));
  if (sql === "") return console.log("The migrations already lead to prisma/schema.");
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  await write(`${stamp}_${name.toLowerCase().replace(/\W+/g, "_")}`, sql);
}

async function write(name: string, sql: string): Promise<void> {
  await mkdir(join(migrationsFolder, name), { recursive: true });
  await writeFile(join(migrationsFolder, name, "migration.sql"), sql);
  console.log(`Wrote ${join(migrationsFolder, name, "migration.sql")}: read it before you commit it.`);
}

const [argument] = process.argv.slice(2);
if (argument === undefined) {
  console.error("Say what the migration does: npm run migration -- NAME (or --initial)");
  process.exit(1);
}
const cluster = await startThrowawayCluster();
try {
  const url = cluster.url("postgres");
  await (argument === "--initial" ? writeInitial(url) : writeNext(url, argument));
  const rest = await missingSql(url);
  if (rest !== "") throw new Error(`prisma/schema asks for something these migrations don't give:\n${rest}`);
} finally {
  await cluster.stop();
}
