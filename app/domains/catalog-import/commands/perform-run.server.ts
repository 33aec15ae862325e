import { actorById } from "~/domains/accounts/queries.server";
import { system } from "~/domains/activity/actor";
import { isAppError } from "~/platform/errors";
import type { Run } from "../batch.server";
import { carryThrough } from "../carry-through.server";
import { compare } from "../compare.server";
import { type Feed, readFeed } from "../feed.server";
import { heartbeat, takeQueued } from "../live.server";
import { allowReading } from "../outside.server";
import { readerOf } from "../readers/all";
import type { OpenDocument } from "../readers/reader";
import { failRun, finishDryRun } from "../runs.server";

/** Carries out a run that was asked for, in the worker. One that is taken already, or over, is left alone. */
export async function performRun(runId: number, open?: OpenDocument): Promise<void> {
  const taken = await take(runId);
  if (!taken) return;
  const { run, source } = taken;
  const onProgress = heartbeat(runId);
  const feed = await readOrFail(run, async () => {
    await allowReading();
    return readFeed({ address: source.address, reader: readerOf(source.reader) }, onProgress, open);
  });
  if (!feed) return;
  if (run.dryRun) await tryOut(run, feed);
  else await carryThrough(run, feed, onProgress);
}

async function take(id: number): Promise<{ run: Run; source: { address: string; reader: string } } | null> {
  const taken = await takeQueued(id);
  if (!taken) return null;
  const { sourceId, startedById, startedAt: at, accepts, dryRun, source } = taken;
  const person = startedById === null ? null : await actorById(startedById);
  return { run: { id, sourceId, actor: person ?? system, at, accepts, dryRun }, source };
}

/** A feed that cannot be read ends the run; it is no fault of ours, and trying again at once would not help. */
async function readOrFail(run: Run, read: () => Promise<Feed>): Promise<Feed | null> {
  try {
    return await read();
  } catch (error) {
    const { reason, status } = isAppError(error) ? (error.facts as { reason?: string; status?: number }) : {};
    await failRun(run, status ? `status:${status}` : (reason ?? "unexpected"));
    if (!reason) throw error;
    return null;
  }
}

async function tryOut(run: Run, feed: Feed): Promise<void> {
  try {
    await finishDryRun(run, feed, (await compare(run.sourceId, feed, { dryRun: true })).report);
  } catch (error) {
    await failRun(run, "unexpected");
    throw error;
  }
}
