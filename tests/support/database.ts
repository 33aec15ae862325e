import { afterAll, beforeAll, beforeEach, inject } from "vitest";
import { closeQueues, openQueues } from "~/platform/jobs/queue.server";
import { setClock } from "~/platform/clock";
import { db, disconnect } from "~/platform/db/client.server";
import { plaza } from "~/platform/process";
import { administer, databaseUrl } from "./administer";

const worker = globalThis as { plazaTestDatabase?: Promise<string> };

/**
 * Gives the tests of a file a migrated database, empty before each test (`keep: true`: before the file alone), and points the
 * process at it. Jobs wait until `drainJobs()` is called; the clock is the machine's again.
 */
export function useDatabase({ keep = false } = {}): void {
  beforeAll(async () => {
    process.env["DATABASE_URL"] = await (worker.plazaTestDatabase ??= copied());
    await openQueues((error) => console.error(error));
    if (keep) await empty();
  });
  beforeEach(async () => {
    if (keep) return;
    setClock(null);
    await empty();
  });
  afterAll(async () => {
    setClock(null);
    await closeQueues();
    await disconnect();
  });
}

/** What comes with Plaza, and with every empty database. */
const given = ["refusal_reason", "answer_template", "answer_template_version"];

async function copied(): Promise<string> {
  const { url, template } = inject("cluster");
  const name = `${template}_${process.pid}`;
  await administer(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const made = databaseUrl(url, name);
  for (const table of given) await administer(made, `CREATE SCHEMA IF NOT EXISTS given; CREATE TABLE given.${table} AS TABLE ${table}`);
  return made;
}

/** Only tables with rows: truncating all of them costs ten times as much. */
export async function empty(): Promise<void> {
  // Kept by the process, of a database that is now another.
  plaza()["demonstration"] = undefined;
  plaza()["catalogChecked"] = undefined;
  await db().$executeRaw`DO $$ DECLARE name text; filled boolean; names text[] := '{}'; BEGIN
    FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
      WHERE schemaname = 'public' AND tablename NOT IN ('_prisma_migrations', 'refusal_reason', 'answer_template', 'answer_template_version') OR schemaname = 'pgboss' AND tablename IN ('job_common', 'schedule')
    LOOP
      EXECUTE format('SELECT EXISTS (SELECT FROM %s)', name) INTO filled;
      IF filled THEN names := names || name; END IF;
    END LOOP;
    IF names <> '{}' THEN EXECUTE 'TRUNCATE ' || array_to_string(names, ', ') || ' RESTART IDENTITY CASCADE'; END IF;
    -- What comes with Plaza is not emptied.
    IF EXISTS (SELECT FROM refusal_reason WHERE version > 1) THEN DELETE FROM refusal_reason; INSERT INTO refusal_reason SELECT * FROM given.refusal_reason; END IF;
    IF (SELECT array_agg(t ORDER BY id)::text FROM answer_template t) IS DISTINCT FROM (SELECT array_agg(t ORDER BY id)::text FROM given.answer_template t)
      OR (SELECT array_agg(v ORDER BY id)::text FROM answer_template_version v) IS DISTINCT FROM (SELECT array_agg(v ORDER BY id)::text FROM given.answer_template_version v)
    THEN
      TRUNCATE answer_template, answer_template_version;
      INSERT INTO answer_template SELECT * FROM given.answer_template;
      INSERT INTO answer_template_version SELECT * FROM given.answer_template_version;
      PERFORM setval('answer_template_id_seq', (SELECT max(id) FROM answer_template)), setval('answer_template_version_id_seq', (SELECT max(id) FROM answer_template_version));
    END IF;
  END $$`;
}
