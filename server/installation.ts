import pg from "pg";
import { now } from "~/platform/clock";
import { db, disconnect } from "~/platform/db/client.server";
import { plaza } from "~/platform/process";
import { migrate } from "./database/migrate";
import { refusal } from "./process/refusal.mjs";

/** One process settles at a time; the number is nobody else's. */
const advisoryLock = 72_707_370;

interface Wish {
  /** PLAZA_DEMO, where it is set. */
  asked: boolean | undefined;
  /** Whether an empty database becomes a demonstration without being asked to. */
  byDefault: boolean;
  /** Refuses a demonstration that may not be, before there is one. */
  check(demonstration: boolean): void;
}

/** Runs `work` while no other process settles what this database is. */
export async function whileSettling<T>(url: string, work: () => Promise<T>): Promise<T> {
  const guard = new pg.Client(url);
  await guard.connect();
  try {
    await guard.query(`SELECT pg_advisory_lock(${advisoryLock})`);
    await startOverIfHalfFilled(guard, url);
    return await work();
  } finally {
    await guard.end();
  }
}

/** Decides once and for ever whether this database is a demonstration; `fill` is called until it has succeeded once. */
export async function settleInstallation(wish: Wish, fill: () => Promise<void>): Promise<boolean> {
  const { demonstration, filledAt } = await installation(wish);
  plaza()["demonstration"] = demonstration;
  if (demonstration && filledAt === null) {
    await fill();
    await db().installation.update({ where: { id: 1 }, data: { filledAt: now() } });
  }
  return demonstration;
}

async function installation({ asked, byDefault, check }: Wish) {
  const known = await db().installation.findUnique({ where: { id: 1 } });
  if (known) {
    if (asked !== undefined && asked !== known.demonstration) throw refusal(contradiction(known.demonstration));
    check(known.demonstration);
    return known;
  }
  const empty = await isEmpty();
  if (asked === true && !empty) throw refusal(contradiction(false));
  const demonstration = (asked ?? byDefault) && empty;
  check(demonstration);
  return db().installation.create({ data: { id: 1, demonstration, createdAt: now() } });
}

function contradiction(demonstration: boolean): string {
  return demonstration
    ? "This database is a demonstration and stays one: start with another database, or without PLAZA_DEMO=0."
    : "PLAZA_DEMO=1 needs an empty database, and this one is in use: start with another database, or without PLAZA_DEMO.";
}

async function isEmpty(): Promise<boolean> {
  const rows = await Promise.all([db().person.findFirst(), db().department.findFirst(), db().dataset.findFirst(), db().activity.findFirst()]);
  return rows.every((row) => row === null);
}

/** A start was killed while it filled a database that had been empty: nothing in it is anybody's. */
async function startOverIfHalfFilled(client: pg.Client, url: string): Promise<void> {
  const { rowCount } = await client.query("SELECT 1 FROM installation WHERE demonstration AND filled_at IS NULL");
  if (rowCount === 0) return;
  await disconnect();
  await client.query("DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  await migrate(url);
}
