import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { env } from "../env.server";
import { once, plaza } from "../process";
import { PrismaClient } from "./generated/client";

export type Db = PrismaClient;
export type Tx = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** The process's one client. `DATABASE_URL` is set by the time anything asks. */
export function db(): Db {
  return once("db", () => new PrismaClient({ adapter: new PrismaPg(pool(), { disposeExternalPool: true }) }));
}

/** Its connections, for libraries that speak to PostgreSQL themselves. */
export function pool(): pg.Pool {
  return once("pool", () => {
    const connections = new pg.Pool({
      connectionString: process.env["DATABASE_URL"],
      // Without UTC, a server in another zone would store wrong times.
      options: "-c timezone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000",
      connectionTimeoutMillis: 10_000,
      max: env().databasePool,
    });
    // One that breaks while nobody uses it is made anew by whoever comes next; unheard, it would end the process.
    return connections.on("error", () => undefined);
  });
}

/** Runs `work` in one transaction; any throw rolls everything back. */
export function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 10_000, timeout: 30_000 });
}

export async function disconnect(): Promise<void> {
  const client = plaza()["db"] as Db | undefined;
  plaza()["db"] = plaza()["pool"] = undefined;
  await client?.$disconnect();
}
