import { closeQueues, openQueues } from "~/platform/jobs/queue.server";
import { migrate } from "../../server/database/migrate";

/** Brings an empty database to where a started Plaza has it: all migrations, and the queues. */
export async function migrated(url: string): Promise<void> {
  await migrate(url);
  process.env["DATABASE_URL"] = url;
  await openQueues((error) => console.error(error));
  await closeQueues();
}
