import type { PersonActor } from "~/domains/activity/actor";
import { followWithin } from "~/domains/following/commands.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict, notFound } from "~/platform/errors";
import { votingOpen } from "../model";
import { canSee, canVote } from "../policy";
import type { VoteForm } from "../schemas";
import { votableForUpdate } from "./locking.server";

/** Gives the vote or takes it back: the wanted state, so a repeat is harmless. Throws `conflict` once voting is over. */
export async function castVote(actor: PersonActor, id: number, form: VoteForm): Promise<void> {
  await transaction(async (tx) => {
    const request = await votableForUpdate(tx, id);
    if (!canSee(actor, request)) throw notFound();
    if (!votingOpen(request.status)) throw conflict({ status: request.status });
    allow(canVote(actor, request));

    await count(tx, id, form.voted ? await give(tx, actor.id, id, form.use) : await takeBack(tx, actor.id, id));
    if (form.voted && form.follow) await followWithin(tx, actor.id, { request: id }, true);
  });
}

/**
 * For whoever would have asked the same: the vote where voting is open, and following. True where the vote counts. Throws `not-found`.
 */
export async function joinRequest(actor: PersonActor, id: number): Promise<boolean> {
  return transaction(async (tx) => {
    const request = await votableForUpdate(tx, id);
    if (!canSee(actor, request)) throw notFound();
    const votes = canVote(actor, request);
    if (votes) await count(tx, id, await give(tx, actor.id, id, undefined));
    await followWithin(tx, actor.id, { request: id }, true);
    return votes;
  });
}

async function count(tx: Tx, id: number, difference: number): Promise<void> {
  if (difference !== 0) await tx.datasetRequest.update({ where: { id }, data: { voteCount: { increment: difference } } });
}

async function give(tx: Tx, personId: number, requestId: number, use: string | undefined): Promise<number> {
  const vote = { requestId, personId, at: now(), use: use ?? null };
  const { count } = await tx.vote.createMany({ data: [vote], skipDuplicates: true });
  if (count === 0 && use !== undefined) await tx.vote.updateMany({ where: { requestId, personId }, data: { use } });
  return count;
}

async function takeBack(tx: Tx, personId: number, requestId: number): Promise<number> {
  const { count } = await tx.vote.deleteMany({ where: { requestId, personId } });
  return -count;
}

/** A person who leaves takes their votes along: requests first, in order, as every command takes them. */
export async function takeBackAllVotes(tx: Tx, personId: number): Promise<void> {
  const voted = await tx.$queryRaw<{ id: number }[]>`
    SELECT r.id FROM dataset_request r JOIN vote v ON v.request_id = r.id WHERE v.person_id = ${personId} ORDER BY r.id FOR NO KEY UPDATE OF r`;
  await tx.vote.deleteMany({ where: { personId } });
  await tx.datasetRequest.updateMany({ where: { id: { in: voted.map(({ id }) => id) } }, data: { voteCount: { decrement: 1 } } });
}
