import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { env } from "~/platform/env.server";
import { dataFolder, kept, openDataFolder } from "../process/data-folder.mjs";
import { refusal } from "../process/refusal.mjs";
import { openEmbedded } from "../postgres/embedded";
import { onClose } from "../process/closing";
import { isSafeSecret } from "../secret-strength";
import { migrate } from "./migrate";
import { checkDatabase } from "./reach";

export interface OpenDatabase {
  url: string;
  /** Where the embedded database's data is; null where DATABASE_URL names a server of its own. */
  folder: string | null;
  /** The migrations that were missing. */
  migrated: string[];
  revive(): Promise<void>;
  close(): Promise<void>;
}

export const checkout = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/**
 * The database this process works on, at this Plaza's schema, until the process closes. Sets what the application reads
 * from the environment.
 */
export function openDatabase(): Promise<OpenDatabase> {
  const opening = open();
  // Noted at once: a signal may come while it is still opening.
  onClose("database", async () => (await opening.catch(() => null))?.close());
  return opening;
}

async function open(): Promise<OpenDatabase> {
  const { databaseUrl, secret } = env();
  if (secret !== undefined && !isSafeSecret(secret)) throw refusal(`PLAZA_SECRET is too short or easy to guess: ${howToMakeOne}`);
  if (databaseUrl === undefined) return embedded();
  if (secret === undefined) throw refusal(`PLAZA_SECRET is missing, which DATABASE_URL asks for: ${howToMakeOne}`);
  await checkDatabase(databaseUrl);
  const nothing = async () => undefined;
  return { url: databaseUrl, folder: null, migrated: await migrate(databaseUrl), revive: nothing, close: nothing };
}

const howToMakeOne = "set it to at least 32 random characters, such as `openssl rand -hex 32` prints, and keep it.";

async function embedded(): Promise<OpenDatabase> {
  const data = dataFolder(checkout);
  await openDataFolder(data);
  process.env["PLAZA_SECRET"] ??= await kept(join(data, "secret"), () => randomBytes(32).toString("hex"));
  const database = await openEmbedded(data);
  try {
    process.env["DATABASE_URL"] = database.url;
    return { ...database, migrated: await migrate(database.url) };
  } catch (error) {
    await database.close();
    throw error;
  }
}
