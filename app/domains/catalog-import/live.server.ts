/** Of a source's runs one is under way at a time; one whose process died is not. */
import { performance } from "node:perf_hooks";
import { now } from "~/platform/clock";
import { type Tx, db, transaction } from "~/platform/db/client.server";
import { conflict } from "~/platform/errors";
import type { OnProgress } from "./feed.server";
import { isLive } from "./model";

const signsOfLife = { id: true, status: true, startedAt: true, finishedAt: true, heartbeatAt: true } as const;

/** Takes the source for a new run, or for what no run may do meanwhile. Throws `conflict` while one is under way. */
export async function lockIdle(tx: Tx, sourceId: number): Promise<void> {
  await lockSource(tx, sourceId);
  if ((await liveRuns(tx, sourceId)).length > 0) throw conflict({ reason: "busy" });
}

const lockSource = (tx: Tx, sourceId: number) => tx.$queryRaw`SELECT id FROM catalog_source WHERE id = ${sourceId} FOR NO KEY UPDATE`;

async function liveRuns(tx: Tx, sourceId: number) {
  const open = await tx.importRun.findMany({ where: { sourceId, finishedAt: null }, select: signsOfLife });
  return open.filter((run) => isLive(run, now()));
}

/** Begins a queued run, with its source; null where it is taken already or over. Beside another that is being read it is given up. */
export async function takeQueued(id: number) {
  const at = now();
  return transaction(async (tx) => {
    const queued = await tx.importRun.findUnique({ where: { id }, select: { sourceId: true } });
    if (!queued) return null;
    await lockSource(tx, queued.sourceId);
    const alone = (await liveRuns(tx, queued.sourceId)).every((run) => run.id === id);
    const { count } = await tx.importRun.updateMany({
      where: { id, status: "queued" },
      data: alone ? { status: "running", startedAt: at, heartbeatAt: at } : { status: "failed", problem: "busy", finishedAt: at },
    });
    return alone && count > 0 ? tx.importRun.findUniqueOrThrow({ where: { id }, include: { source: true } }) : null;
  });
}

export async function deadRuns() {
  const open = await db().importRun.findMany({ where: { finishedAt: null }, select: { ...signsOfLife, sourceId: true, accepts: true, dryRun: true } });
  return open.filter((run) => !isLive(run, now()));
}

const everyMilliseconds = 1_000;

/** Says in the run's row how far it is and that its process lives, once a second at most. Throws where it was closed as dead meanwhile. */
export function heartbeat(id: number): OnProgress {
  let last = 0;
  return async ({ step, done, total }) => {
    if (performance.now() - last < everyMilliseconds) return;
    last = performance.now();
    await changeOpen(db(), id, { step, stepDone: done, stepTotal: total, heartbeatAt: now() });
  };
}

/** Changes a run that is not over. Throws `conflict`, "died", where it was closed meanwhile. */
export async function changeOpen(tx: Tx, id: number, data: Parameters<Tx["importRun"]["updateMany"]>[0]["data"]): Promise<void> {
  const { count } = await tx.importRun.updateMany({ where: { id, finishedAt: null }, data });
  if (count === 0) throw conflict({ reason: "died" });
}
