import { administer } from "./administer";

const tables = `
  SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
  WHERE schemaname = 'public' AND tablename NOT IN ('rate_limit', 'limit_count') OR schemaname = 'pgboss' AND tablename = 'job_common' ORDER BY 1`;

/**
 * A digest of each table's rows, and of what waits in the queues: to see that nothing changed, or what did. Left out is what
 * merely being here changes: when a session was last used, and how often someone tried.
 */
export async function allRows(): Promise<Record<string, string>> {
  const url = process.env["DATABASE_URL"] ?? "";
  const names = (await administer(url, tables)).rows.map(({ name }: { name: string }) => name);
  const { rows } = await administer(url, names.map(digestOf).join(" UNION ALL "));
  return Object.fromEntries(rows.map(({ name, digest }: { name: string; digest: string }) => [name, digest]));
}

function digestOf(name: string): string {
  const row = name === "public.session" ? "(to_jsonb(t) - 'last_used_at' - 'expires_at')::text" : "t::text";
  return `SELECT '${name}' AS name, count(*) || ' rows, ' || md5(coalesce(string_agg(${row}, ' ' ORDER BY ${row}), '')) AS digest FROM ${name} t`;
}
