import { readdir, readFile } from "node:fs/promises";
import { closeQueues, openQueues } from "~/platform/jobs/queue.server";
import { administer } from "./cluster";

const folder = "prisma/migrations";

/** Brings an empty database to where a started Plaza has it: all migrations, and the queues. */
export async function migrated(url: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /^\d/.test(name)).sort();
  for (const name of names) await administer(url, await readFile(`${folder}/${name}/migration.sql`, "utf8"));
  process.env["DATABASE_URL"] = url;
  await openQueues((error) => console.error(error));
  await closeQueues();
}
