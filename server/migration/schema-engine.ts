import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum, type SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

/** Prisma's schema engine as WebAssembly: the native one would have to be downloaded from outside the registry. */
export async function schemaEngine(databaseUrl: string, schema: [path: string, content: string][]): Promise<SchemaEngine> {
  const engine = await (loading ??= loadEngine());
  const adapters = bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => adapterOf(databaseUrl),
    connectToShadowDb: () => shadowOf(databaseUrl),
  });
  return engine.SchemaEngine.new({ datamodels: schema }, () => undefined, adapters);
}

let loading: ReturnType<typeof loadEngine> | undefined;

/** Once a process: the glue keeps the memory of the first instance. */
async function loadEngine() {
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), { "./schema_engine_bg.js": engine });
  const { __wbg_set_wasm: setWasm } = engine as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  setWasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return engine;
}

/** Prisma's own shadow database would be the main one: a connection string wins over the name it sets beside it. */
async function shadowOf(databaseUrl: string): Promise<SqlDriverAdapter> {
  const name = `plaza_shadow_${randomUUID().replaceAll("-", "")}`;
  const main = await adapterOf(databaseUrl);
  await main.executeScript(`CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(databaseUrl);
  url.pathname = name;
  const shadow = await adapterOf(url.href);
  const close = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await close();
    await main.executeScript(`DROP DATABASE ${name} WITH (FORCE)`);
    await main.dispose();
  };
  return shadow;
}

async function adapterOf(url: string): Promise<SqlDriverAdapter> {
  const pool = catalogReadingPool(url);
  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  // Its own splits at every semicolon, those in function bodies and comments included.
  adapter.executeScript = async (script) => void (await pool.query(script));
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const letter = result.columnNames.indexOf("constraint_type"); // the one `"char"` the engine does not take as text
    if (letter >= 0) result.columnTypes[letter] = ColumnTypeEnum.Character;
    return result;
  };
  return adapter;
}

const charOid = 18;
const textOid = 25;

/** The adapter refuses PostgreSQL's `"char"`, of which the catalogue the engine reads is full. */
function catalogReadingPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString });
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const charsAsText = async (config: pg.QueryConfig) => {
    const result = await query(config);
    for (const field of result.fields ?? []) if (field.dataTypeID === charOid) field.dataTypeID = textOid;
    return result;
  };
  pool.query = charsAsText as typeof pool.query;
  return pool;
}
