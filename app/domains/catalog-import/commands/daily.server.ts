import { system } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { isAppError } from "~/platform/errors";
import { deadRuns } from "../live.server";
import { failRun } from "../runs.server";
import { queueRun } from "./ask-for-run.server";

/** Queues a run for every source that is due, after closing those whose process died. */
export async function readDueSources(): Promise<void> {
  await closeDeadRuns();
  const due = await db().catalogSource.findMany({
    where: { daily: true, dueAt: { lte: now() } },
    orderBy: { dueAt: "asc" },
    select: { id: true },
  });
  for (const { id } of due) await queueUnlessBusy(id);
}

async function closeDeadRuns(): Promise<void> {
  for (const run of await deadRuns()) await failRun({ ...run, actor: system, at: now() }, "died");
}

async function queueUnlessBusy(sourceId: number): Promise<void> {
  try {
    await transaction((tx) => queueRun(tx, { sourceId, startedById: null }));
  } catch (error) {
    if (!isAppError(error) || error.code !== "conflict") throw error;
  }
}
