import pg from "pg";
import { refusal } from "../process/refusal.mjs";

const oldest = 16;

const reasons: Record<string, (where: string, user: string) => string> = {
  ECONNREFUSED: (where) => `Nothing answers at ${where}: start PostgreSQL there, or correct DATABASE_URL.`,
  ENOTFOUND: (where) => `There is no machine by the name in DATABASE_URL (${where}): correct it.`,
  EAI_AGAIN: (where) => `The name in DATABASE_URL (${where}) cannot be looked up: correct it, or mend this machine's name service.`,
  ETIMEDOUT: (where) => `PostgreSQL at ${where} does not answer: check the address in DATABASE_URL and the firewall between.`,
  ENOENT: (where) => `There is no PostgreSQL socket at ${where}: start PostgreSQL there, or correct DATABASE_URL.`,
  "28P01": (where, user) => `PostgreSQL at ${where} refuses the password of ${user}: correct DATABASE_URL.`,
  "28000": (where, user) => `PostgreSQL at ${where} does not let ${user} in: correct DATABASE_URL, or permit it in pg_hba.conf.`,
  "3D000": (where) => `The database at ${where} does not exist: create it, or correct DATABASE_URL.`,
  "42501": (where, user) => `PostgreSQL at ${where} does not permit ${user} to use that database: grant it, or correct DATABASE_URL.`,
  "53300": (where) => `PostgreSQL at ${where} has no connection left: raise max_connections, or end what holds them.`,
};

/** Refuses a database that cannot be reached, or that Plaza could not work with. Its password is never said. */
export async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw refusal(whyNot(error, url), error);
  }
  try {
    const { rows } = await client.query<{ version: string; encoding: string }>(
      "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding",
    );
    const { version = "0", encoding = "" } = rows[0] ?? {};
    const major = Math.floor(Number(version) / 10_000);
    if (major < oldest) throw refusal(`PostgreSQL ${major} at ${placeOf(url)} is too old: Plaza needs ${oldest} or newer.`);
    if (encoding !== "UTF8") throw refusal(`The database at ${placeOf(url)} is encoded in ${encoding}: create it with ENCODING 'UTF8'.`);
  } finally {
    await client.end();
  }
}

function whyNot(error: unknown, url: string): string {
  const { code, message, errors } = error as { code?: string; message: string; errors?: { code?: string }[] };
  const reason = reasons[code ?? errors?.[0]?.code ?? (/timeout/i.test(message) ? "ETIMEDOUT" : "")];
  return reason?.(placeOf(url), userOf(url)) ?? `The database at ${placeOf(url)} cannot be used: ${message}. Correct DATABASE_URL.`;
}

function placeOf(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${searchParams.get("host") ?? (hostname || "localhost")}:${port || "5432"}${pathname}`;
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username) || "this user";
}
