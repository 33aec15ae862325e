import type { Actor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { noteMissing, noteSeen, retireDatasets } from "~/domains/datasets/commands.server";
import { now } from "~/platform/clock";
import type { Prisma } from "~/platform/db/generated/client";
import { type Tx, transaction } from "~/platform/db/client.server";
import type { Run } from "./batch.server";
import type { Feed } from "./feed.server";
import { changeOpen, lockIdle } from "./live.server";
import { nextReading } from "./next-reading";
import type { Plan } from "./plan.server";
import type { ImportReport } from "./report";
import { keepWaiting } from "./waiting.server";

/** Opens a run of a feed that was just read. Throws `conflict` while another of the same source is under way. */
export async function startRun(actor: Actor, { address, title, reader, isOnWeb }: Feed, accepts: number | null): Promise<Run> {
  const at = now();
  return transaction(async (tx) => {
    const { id: sourceId } = await tx.catalogSource.upsert({
      where: { address },
      create: { address, title: title ?? ((URL.canParse(address) && new URL(address).host) || address), reader, daily: isOnWeb, createdAt: at },
      update: { reader },
      select: { id: true },
    });
    await lockIdle(tx, sourceId);
    const { id } = await tx.importRun.create({ data: { sourceId, status: "running", accepts, startedAt: at, heartbeatAt: at }, select: { id: true } });
    return { id, sourceId, actor, at, accepts };
  });
}

/** Closes a run: what is gone is marked, what is still there noted, and the run itself is one activity. */
export async function finishRun(run: Run, feed: Feed, plan: Plan, report: ImportReport): Promise<void> {
  await transaction(async (tx) => {
    await changeOpen(tx, run.id, { ...columns(report), status: "done" });
    await noteSeen(tx, plan.unchanged.map(({ id }) => id), run.at);
    await noteMissing(tx, plan.missing.map(({ id }) => id), run.at);
    await retireDatasets(tx, plan.gone.map(({ id }) => id), run.at);
    for (const dataset of plan.gone.filter(({ matters }) => matters)) {
      await record(tx, { actor: run.actor, verb: "dataset.gone", dataset, facts: { importRun: run.id } });
    }
    const waitedBefore = await tx.waitingMatch.count({ where: { sourceId: run.sourceId } });
    await keepWaiting(tx, run, plan.waiting);
    const at = now();
    await tx.catalogSource.update({
      where: { id: run.sourceId },
      data: { checkedAt: at, failingSince: null, reader: feed.reader, ...(feed.isOnWeb && (await isDaily(tx, run.sourceId)) && { dueAt: nextReading(at) }) },
    });
    await record(tx, { actor: run.actor, verb: "catalog.imported", importRun: run, facts: { ...report.counts, waitedBefore } });
  });
}

async function isDaily(tx: Tx, id: number): Promise<boolean> {
  return (await tx.catalogSource.findUniqueOrThrow({ where: { id }, select: { daily: true } })).daily;
}

/** Closes a dry run, with what an import would come to. */
export async function finishDryRun(run: Run, feed: Feed, report: ImportReport): Promise<void> {
  await transaction(async (tx) => {
    await changeOpen(tx, run.id, { ...columns(report), status: report.stop ? "stopped" : "done" });
    await tx.catalogSource.update({ where: { id: run.sourceId }, data: { reader: feed.reader } });
  });
}

/** Closes a run before it wrote anything: the feed is doubtful, and a person decides. */
export async function stopRun(run: Run, report: ImportReport): Promise<void> {
  await transaction(async (tx) => {
    await changeOpen(tx, run.id, { ...columns(report), status: "stopped" });
    await noteFailure(tx, run, report.stop ?? "empty");
  });
}

/** Closes a run that broke; what its batches wrote stays and is found again by the next. */
export async function failRun(run: Run, problem: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.importRun.updateMany({ where: { id: run.id, finishedAt: null }, data: { finishedAt: now(), status: "failed", problem } });
    if (count > 0) await noteFailure(tx, run, problem);
  });
}

/** A source that fails is tried again the next day; people are told the first time. A dry run's failure is seen by who asked for it. */
async function noteFailure(tx: Tx, run: Run, problem: string): Promise<void> {
  if (run.dryRun) return;
  const at = now();
  const where = { id: run.sourceId };
  const first = await tx.catalogSource.updateMany({ where: { ...where, failingSince: null }, data: { failingSince: at } });
  await tx.catalogSource.updateMany({ where: { ...where, dueAt: { not: null } }, data: { dueAt: nextReading(at) } });
  if (first.count > 0) await record(tx, { actor: run.actor, verb: "catalog.failed", importRun: run, facts: { problem } });
}

function columns({ counts, remarks, known, listed, stop, reasons, examples, strangers }: ImportReport) {
  return {
    ...counts,
    known,
    listed,
    problem: stop,
    finishedAt: now(),
    remarks: remarks as unknown as Prisma.InputJsonArray,
    details: { reasons, examples, strangers: strangers.slice(0, mostStrangers) },
  };
}

const mostStrangers = 200;
