import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { provisionalSource } from "~/domains/datasets/model";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { takeTurn } from "~/platform/db/turns.server";
import { allow, conflict, found } from "~/platform/errors";
import { nextReading } from "../next-reading";
import { allowReading } from "../outside.server";
import { canKeepCatalogs } from "../policy";
import type { SourceForm } from "../schemas";
import { queueRun } from "./ask-for-run.server";

/** Adds a source and tries it: nothing of it is brought in before a person has seen what would come. One that is known already is not tried. */
export async function addSource(actor: PersonActor, form: SourceForm): Promise<{ source: number; run: number | null }> {
  allow(canKeepCatalogs(actor));
  const { address, reader } = form;
  return transaction(async (tx) => {
    await takeTurn(tx, "a source's address");
    const known = await tx.catalogSource.findUnique({ where: { address }, select: { id: true } });
    if (known) return { source: known.id, run: null };
    const title = form.title ?? new URL(address).host;
    const { id } = await tx.catalogSource.create({ data: { address, title, reader, createdAt: now() }, select: { id: true } });
    return { source: id, run: await queueRun(tx, { sourceId: id, startedById: actor.id, dryRun: true }) };
  });
}

/** Has a source read every day, or no longer. */
export async function readDaily(actor: PersonActor, sourceId: number, daily: boolean): Promise<void> {
  allow(canKeepCatalogs(actor));
  if (daily) await allowReading();
  await transaction(async (tx) => {
    const { count } = await tx.catalogSource.updateMany({
      where: { id: sourceId, daily: !daily, address: { startsWith: "http", mode: "insensitive" }, checkedAt: { not: null } },
      data: { daily, dueAt: daily ? nextReading(now()) : null },
    });
    if (count === 0) return;
    const importRun = await tx.importRun.findFirstOrThrow({ where: { sourceId }, orderBy: { id: "desc" }, select: { id: true } });
    await record(tx, { actor, verb: daily ? "catalog.resumed" : "catalog.paused", importRun });
  });
}

/** Takes away a source of which nothing was brought in. Throws `conflict` for any other. */
export async function removeSource(actor: PersonActor, sourceId: number): Promise<void> {
  allow(canKeepCatalogs(actor));
  await transaction(async (tx) => {
    found(await tx.catalogSource.findFirst({ where: { id: sourceId, address: { not: provisionalSource } }, select: { id: true } }));
    await tx.$queryRaw`SELECT id FROM catalog_source WHERE id = ${sourceId} FOR UPDATE`;
    const used = await tx.importRun.count({ where: { sourceId, dryRun: false } });
    if (used > 0) throw conflict({ reason: "used" });
    await tx.importRun.deleteMany({ where: { sourceId } });
    await tx.catalogSource.delete({ where: { id: sourceId } });
  });
}
