import { type Run, writeBatch } from "./batch.server";
import { compare } from "./compare.server";
import type { Feed, OnProgress } from "./feed.server";
import { datasetsInABatch } from "./model";
import type { Plan } from "./plan.server";
import { type ImportReport, countFailed } from "./report";
import { failRun, finishRun, stopRun } from "./runs.server";

/** Writes what a run found, unless the feed is doubtful; the run is closed in either case. */
export async function carryThrough(run: Run, feed: Feed, onProgress: OnProgress): Promise<ImportReport> {
  try {
    const { report, plan } = await compare(run.sourceId, feed, { accepts: run.accepts });
    if (report.stop) await stopRun(run, report);
    else await write(run, feed, { plan, report }, onProgress);
    return report;
  } catch (error) {
    await failRun(run, "unexpected");
    throw error;
  }
}

async function write(run: Run, feed: Feed, { plan, report }: { plan: Plan; report: ImportReport }, onProgress: OnProgress): Promise<void> {
  const total = plan.write.length;
  for (let from = 0; from < total; from += datasetsInABatch) {
    countFailed(report, await writeBatch(run, plan.write.slice(from, from + datasetsInABatch)));
    await onProgress({ step: "writing", done: Math.min(from + datasetsInABatch, total), total });
  }
  await finishRun(run, feed, plan, report);
}
