/** Once a run: a PostgreSQL that forgets (or TEST_DATABASE_URL's), and in it a migrated database to copy. */
import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { startThrowawayCluster } from "../../server/postgres/throwaway";
import { administer, databaseUrl } from "./administer";
import { migrated } from "./migrated";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where databases are made: an administrator's connection, the one to copy, and the prefix of the copies. */
    cluster: { url: string; template: string };
  }
}

const shared = globalThis as { plazaTestCluster?: Promise<Cluster>; plazaTestProjects?: number };

interface Cluster {
  url: string;
  template: string;
  stop(): Promise<void>;
}

/** Vitest asks once a project; they share one cluster. */
export default async function setup(project: TestProject) {
  shared.plazaTestProjects = (shared.plazaTestProjects ?? 0) + 1;
  const cluster = await (shared.plazaTestCluster ??= start());
  project.provide("cluster", { url: cluster.url, template: cluster.template });
  return async () => {
    shared.plazaTestProjects = (shared.plazaTestProjects ?? 1) - 1;
    if (shared.plazaTestProjects > 0) return;
    shared.plazaTestCluster = undefined;
    await cluster.stop();
  };
}

async function start(): Promise<Cluster> {
  const given = process.env["TEST_DATABASE_URL"];
  const own = given === undefined ? await startThrowawayCluster() : null;
  const url = given ?? own?.url("postgres") ?? "";
  const template = `plaza_test_${randomBytes(4).toString("hex")}`;
  await administer(url, `CREATE DATABASE ${template} TEMPLATE template0`);
  await migrated(databaseUrl(url, template));
  return {
    url,
    template,
    stop: () => (own ? own.stop() : dropAll(url, template)),
  };
}

async function dropAll(url: string, prefix: string): Promise<void> {
  const { rows } = await administer(url, `SELECT datname FROM pg_database WHERE datname LIKE '${prefix}%'`);
  for (const { datname } of rows) await administer(url, `DROP DATABASE ${datname} WITH (FORCE)`);
}
