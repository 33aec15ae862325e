import pg from "pg";
import { db } from "~/platform/db/client.server";

/** Until so many wait for a row that somebody else has: they stand in line, in the order in which they came. */
export async function untilWaiting(many: number): Promise<void> {
  for (let waiting = -1; waiting !== many; ) {
    const [row] = await db().$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    waiting = row!.waiting;
  }
}

/** Has a request's row until it is let go of: whoever comes for it meanwhile waits. */
export async function holdRequest(id: number): Promise<{ letGo: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await client.connect();
  await client.query("BEGIN");
  await client.query("SELECT 1 FROM dataset_request WHERE id = $1 FOR UPDATE", [id]);
  return { letGo: () => client.end() };
}
