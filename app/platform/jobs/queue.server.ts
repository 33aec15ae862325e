import { type Job, type JobResult, PgBoss, fromPrisma } from "pg-boss";
import type { Tx } from "../db/client.server";
import { plaza } from "../process";

/** Every kind of work, with what it is told. */
export interface Jobs {
  "activity.recorded": { activity: number };
  "mail.deliver": { mail: number };
  "person.copy": { copy: number };
  "links.check": Record<string, never>;
  "catalog.run": { run: number };
  "data.offer": { activity: number };
  "deadlines.keep": Record<string, never>;
  hourly: Record<string, never>;
}
export type JobName = keyof Jobs;
export type Handlers = { [Name in JobName]: (data: Jobs[Name]) => Promise<void> };

const names: JobName[] = ["activity.recorded", "mail.deliver", "person.copy", "links.check", "catalog.run", "data.offer", "deadlines.keep", "hourly"];
export const retryLimit = 8;
const retries = { retryLimit, retryDelay: 5, retryBackoff: true, retryDelayMax: 3_600 };
/** Mail outlives an outage of its provider: 8 retries over some three hours. */
const otherwise: Partial<Record<JobName, typeof retries & { expireInSeconds?: number }>> = {
  "mail.deliver": { ...retries, retryDelay: 60 },
  // The next minute brings the next.
  "links.check": { ...retries, retryLimit: 0 },
  // Reading a large catalogue may take longer than the usual quarter of an hour.
  "catalog.run": { ...retries, expireInSeconds: 3_600 },
};

/** Connects to the queues, making them where they are missing. pg-boss runs on wall time, always. */
export async function openQueues(onError: (error: Error) => void): Promise<void> {
  const boss = new PgBoss({ connectionString: process.env["DATABASE_URL"], max: 3, schema: "pgboss" });
  boss.on("error", onError);
  await boss.start();
  for (const name of names) await boss.createQueue(name, otherwise[name] ?? retries);
  plaza()["boss"] = boss;
}

export async function closeQueues(): Promise<void> {
  const boss = plaza()["boss"] as PgBoss | undefined;
  plaza()["boss"] = undefined;
  await boss?.stop({ graceful: true, timeout: 8_000 });
}

/** Notes in the caller's transaction that there is work; a rollback takes it back. */
export async function enqueue<Name extends JobName>(tx: Tx, name: Name, data: Jobs[Name]): Promise<void> {
  await queues().send(name, data, { db: fromPrisma(tx) });
}

/** The same for many pieces of work in one statement. */
export async function enqueueAll<Name extends JobName>(tx: Tx, name: Name, data: Jobs[Name][]): Promise<void> {
  if (data.length === 0) return;
  await queues().insert(name, data.map((one) => ({ data: one })), { db: fromPrisma(tx) });
}

/** Works through the queues from now on, in this process. */
export async function work(handlers: Handlers): Promise<void> {
  for (const name of names) await workOn(name, handlers);
  await queues().schedule("hourly", "7 * * * *", {});
  await queues().schedule("deadlines.keep", "2 * * * *", {});
  // What a day without Plaza left is not left for an hour more.
  await queues().send("deadlines.keep", {});
  await queues().schedule("links.check", "* * * * *", {});
}

async function workOn<Name extends JobName>(name: Name, handlers: Handlers): Promise<void> {
  const options = { pollingIntervalSeconds: 1, batchSize: 10, perJobResults: true } as const;
  await queues().work<Jobs[Name]>(name, options, async (jobs) => {
    const results: JobResult[] = [];
    for (const job of jobs) results.push(await result(job, handlers[name]));
    return results;
  });
}

/** Each job stands for itself: the others of its batch are not tried again because it failed. */
async function result<Data>(job: Job<Data>, handle: (data: Data) => Promise<void>): Promise<JobResult> {
  try {
    await handle(job.data);
    return { id: job.id, status: "completed" };
  } catch (error) {
    return { id: job.id, status: "failed", output: { message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Runs the queues empty, for the demonstration and for tests: a failure is thrown, not retried. */
export async function drain(handlers: Handlers): Promise<void> {
  while ((await Promise.all(names.map((name) => drainOne(name, handlers)))).some((ran) => ran > 0));
}

async function drainOne<Name extends JobName>(name: Name, handlers: Handlers): Promise<number> {
  const jobs = await queues().fetch<Jobs[Name]>(name, { batchSize: 100 });
  for (const job of jobs) await handlers[name](job.data);
  if (jobs.length > 0) await queues().complete(name, jobs.map((job) => job.id));
  return jobs.length;
}

function queues(): PgBoss {
  const boss = plaza()["boss"] as PgBoss | undefined;
  if (!boss) throw new Error("openQueues() has not been called");
  return boss;
}
