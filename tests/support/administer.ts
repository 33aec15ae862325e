import pg from "pg";

export function databaseUrl(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: database }).href;
}

export async function administer(url: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}
