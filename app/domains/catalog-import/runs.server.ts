import type { Actor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { noteSeen, retireDatasets } from "~/domains/datasets/commands.server";
import { now } from "~/platform/clock";
import type { Prisma } from "~/platform/db/generated/client";
import { db, transaction } from "~/platform/db/client.server";
import { conflict } from "~/platform/errors";
import type { Run } from "./batch.server";
import type { Plan } from "./plan.server";
import type { ImportReport } from "./report";

/** A run that says nothing for this long died with its process. */
const longestRun = 60 * 60_000;

interface Source {
  address: string;
  title: string;
  reader: string;
}

/** Opens a run. Throws `conflict` while another of the same source is under way. */
export async function startRun(actor: Actor, source: Source): Promise<Run> {
  const at = now();
  return transaction(async (tx) => {
    const { id: sourceId } = await tx.catalogSource.upsert({
      where: { address: source.address },
      create: { ...source, createdAt: at },
      update: { title: source.title, reader: source.reader },
      select: { id: true },
    });
    await tx.$queryRaw`SELECT id FROM catalog_source WHERE id = ${sourceId} FOR NO KEY UPDATE`;
    const since = new Date(at.getTime() - longestRun);
    const running = await tx.importRun.count({ where: { sourceId, status: "running", startedAt: { gt: since } } });
    if (running > 0) throw conflict({ reason: "busy" });
    const { id } = await tx.importRun.create({ data: { sourceId, status: "running", startedAt: at }, select: { id: true } });
    return { id, sourceId, actor, at };
  });
}

/** Closes a run: what is gone is marked, what is still there noted, and the run itself is one activity. */
export async function finishRun(run: Run, plan: Plan, report: ImportReport): Promise<void> {
  await transaction(async (tx) => {
    await noteSeen(tx, plan.unchanged.map(({ id }) => id), run.at);
    await retireDatasets(tx, plan.gone.map(({ id }) => id), run.at);
    for (const dataset of plan.gone.filter(({ matters }) => matters)) {
      await record(tx, { actor: run.actor, verb: "dataset.gone", dataset, facts: { importRun: run.id } });
    }
    await tx.importRun.update({ where: { id: run.id }, data: { ...columns(report), status: "done" } });
    await record(tx, { actor: run.actor, verb: "catalog.imported", importRun: run, facts: { ...report.counts } });
  });
}

/** Closes a run that was stopped or broke; what its batches wrote stays and is found again by the next. */
export async function failRun(run: Run, report: ImportReport): Promise<void> {
  await db().importRun.update({ where: { id: run.id }, data: { ...columns(report), status: "failed" }, select: { id: true } });
}

function columns({ counts, remarks }: ImportReport) {
  return { ...counts, finishedAt: now(), remarks: remarks as unknown as Prisma.InputJsonArray };
}
