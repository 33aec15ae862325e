import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import type { DatasetEntry } from "~/domains/datasets/model";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict, found } from "~/platform/errors";
import { write } from "../batch.server";
import { type Known, knownById } from "../known.server";
import { lockIdle } from "../live.server";
import { canKeepCatalogs } from "../policy";
import type { MatchForm } from "../schemas";

/**
 * A person says which dataset a doubtful record is, or that it is a new one: it is written as an import writes it. Throws `conflict`
 * once somebody has, once the feed changed, and while the source is being read.
 */
export async function decideMatch(actor: PersonActor, { match: id, is }: MatchForm): Promise<number> {
  allow(canKeepCatalogs(actor));
  return transaction(async (tx) => {
    const { sourceId, ...match } = await taken(tx, id);
    if (is !== "new" && !match.candidates.includes(is)) throw conflict({ reason: "overtaken" });
    const entry = match.entry as unknown as DatasetEntry;
    const known = is === "new" ? null : await candidate(tx, sourceId, is);
    await write(tx, { id: null, sourceId, actor, at: now() }, [{ position: 1, entry, known }]);
    await tx.waitingMatch.delete({ where: { id } });
    if (known) await nobodyElses(tx, known.id);
    const dataset = known ?? (await tx.dataset.findUniqueOrThrow({ where: { sourceId_identifier: { sourceId, identifier: entry.identifier } }, select: { id: true } }));
    await record(tx, { actor, verb: "dataset.matched", dataset, facts: { same: known !== null } });
    return dataset.id;
  });
}

/** A run writes what waits anew at its end: whoever decides has the source for themselves, and reads what waits only then. */
async function taken(tx: Tx, id: number) {
  const match = await tx.waitingMatch.findUnique({ where: { id }, select: { sourceId: true } });
  if (match) await lockIdle(tx, match.sourceId);
  const still = await tx.waitingMatch.findUnique({ where: { id } });
  if (!still) throw conflict({ reason: "overtaken" });
  return still;
}

/** What no catalogue had listed may have been found in another source since, or given up. */
async function candidate(tx: Tx, sourceId: number, id: number): Promise<Known> {
  const [dataset] = await tx.$queryRaw<{ source_id: number }[]>`SELECT source_id FROM dataset WHERE id = ${id} FOR NO KEY UPDATE`;
  const known = found(await knownById(tx, id));
  const awaited = known.provisional && known.goneAt === null;
  if (!awaited && dataset?.source_id !== sourceId) throw conflict({ reason: "overtaken" });
  return known;
}

/** What is found is no candidate of another record any more; one left without any is decided by the next run. */
async function nobodyElses(tx: Tx, datasetId: number): Promise<void> {
  await tx.$executeRaw`UPDATE waiting_match SET candidates = array_remove(candidates, ${datasetId}) WHERE ${datasetId} = ANY(candidates)`;
}
