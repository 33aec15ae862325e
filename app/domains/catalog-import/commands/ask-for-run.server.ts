import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { enqueue } from "~/platform/jobs/queue.server";
import { allow, conflict, found } from "~/platform/errors";
import { lockIdle } from "../live.server";
import { listedBy } from "../model";
import { allowReading } from "../outside.server";
import { canKeepCatalogs } from "../policy";
import { isWebAddress } from "../web-address";

interface Wanted {
  sourceId: number;
  startedById: number | null;
  dryRun?: boolean;
  /** A person confirmed that a listing of at least so many records is whole. */
  accepts?: number | null;
}

/** Asks for a source to be read, or only tried. Throws as `queueRun` does. */
export async function askForRun(actor: PersonActor, sourceId: number, { dryRun }: { dryRun: boolean }): Promise<number> {
  allow(canKeepCatalogs(actor));
  return transaction((tx) => queueRun(tx, { sourceId, startedById: actor.id, dryRun }));
}

/** A person looked at a run that stopped: a listing as long as it found is whole. Throws `conflict` once there is a later run. */
export async function confirmRun(actor: PersonActor, runId: number): Promise<number> {
  allow(canKeepCatalogs(actor));
  return transaction(async (tx) => {
    const run = found(await tx.importRun.findUnique({ where: { id: runId } }));
    const later = await tx.importRun.count({ where: { sourceId: run.sourceId, id: { gt: run.id } } });
    if (run.status !== "stopped" || later > 0) throw conflict({ reason: "overtaken" });
    return queueRun(tx, { sourceId: run.sourceId, startedById: actor.id, accepts: listedBy(run) });
  });
}

/** Queues a run: the worker takes it from here. Throws `conflict` while another of the source is under way, where it is not on the web, and in a demonstration. */
export async function queueRun(tx: Tx, { sourceId, startedById, dryRun = false, accepts = null }: Wanted): Promise<number> {
  await allowReading();
  const source = found(await tx.catalogSource.findUnique({ where: { id: sourceId }, select: { address: true } }));
  if (!isWebAddress(source.address)) throw conflict({ reason: "not-on-web" });
  await lockIdle(tx, sourceId);
  const at = now();
  const { id } = await tx.importRun.create({
    data: { sourceId, startedById, dryRun, accepts, status: "queued", startedAt: at, heartbeatAt: at },
    select: { id: true },
  });
  await enqueue(tx, "catalog.run", { run: id });
  return id;
}
