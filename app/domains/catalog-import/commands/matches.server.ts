import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { addDatasets, changeDatasets, joinProvisional } from "~/domains/datasets/commands.server";
import type { DatasetEntry } from "~/domains/datasets/model";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict } from "~/platform/errors";
import { canKeepCatalogs } from "../policy";
import type { MatchForm } from "../schemas";

/** A person says which dataset a doubtful record is, or that it is a new one. Throws `conflict` once somebody has, or the feed changed. */
export async function decideMatch(actor: PersonActor, { match: id, is }: MatchForm): Promise<number> {
  allow(canKeepCatalogs(actor));
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM waiting_match WHERE id = ${id} FOR UPDATE`;
    const match = await tx.waitingMatch.findUnique({ where: { id } });
    if (!match || (is !== "new" && !match.candidates.includes(is))) throw conflict({ reason: "overtaken" });
    const entry = match.entry as unknown as DatasetEntry;
    const dataset = { id: is === "new" ? await added(tx, match.sourceId, entry) : await same(tx, match.sourceId, is, entry) };
    await tx.waitingMatch.delete({ where: { id } });
    if (is !== "new") await nobodyElses(tx, is);
    await record(tx, { actor, verb: "dataset.matched", dataset, facts: { same: is !== "new" } });
    return dataset.id;
  });
}

async function added(tx: Tx, sourceId: number, entry: DatasetEntry): Promise<number> {
  await addDatasets(tx, sourceId, [entry], now());
  const { id } = await tx.dataset.findUniqueOrThrow({ where: { sourceId_identifier: { sourceId, identifier: entry.identifier } }, select: { id: true } });
  return id;
}

/** What no catalogue had listed may have been found in another source since, or given up. */
async function same(tx: Tx, sourceId: number, id: number, entry: DatasetEntry): Promise<number> {
  await tx.$queryRaw`SELECT id FROM dataset WHERE id = ${id} FOR NO KEY UPDATE`;
  const dataset = await tx.dataset.findUniqueOrThrow({ where: { id }, select: { sourceId: true, provisionalSince: true, goneAt: true } });
  const provisional = dataset.provisionalSince !== null && dataset.goneAt === null;
  if (!provisional && dataset.sourceId !== sourceId) throw conflict({ reason: "overtaken" });
  if (provisional) await joinProvisional(tx, sourceId, [{ id, identifier: entry.identifier }], now());
  await changeDatasets(tx, [{ id, entry }], now());
  return id;
}

/** What is found is no candidate of another record any more; one left without any is decided by the next run. */
async function nobodyElses(tx: Tx, datasetId: number): Promise<void> {
  await tx.$executeRaw`UPDATE waiting_match SET candidates = array_remove(candidates, ${datasetId}) WHERE ${datasetId} = ANY(candidates)`;
}
