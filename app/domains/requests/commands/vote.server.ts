import type { LinkActor, PersonActor } from "~/domains/activity/actor";
import { followWithin } from "~/domains/following/commands.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict, notFound } from "~/platform/errors";
import { votingOpen, wasBrought } from "../model";
import { canDropVote, canSee, canTakeBackBrought, canVote } from "../policy";
import type { VoteForm } from "../schemas";
import { requestForUpdate, votableForUpdate } from "./locking.server";
import { forgetHanded } from "./merging.server";

/**
 * Gives the vote or takes it back: the wanted state, so a repeat is harmless. Throws `conflict` once voting is over, but for a vote that
 * a merge or a split brought and that is taken back.
 */
export async function castVote(actor: PersonActor, id: number, form: VoteForm): Promise<void> {
  await transaction(async (tx) => {
    const request = await votableForUpdate(tx, id);
    if (!canSee(actor, request)) throw notFound();
    if (votingOpen(request.status)) allow(canVote(actor, request));
    else if (!form.voted && (await isBrought(tx, actor.id, id))) allow(canTakeBackBrought(actor, request));
    else throw conflict({ status: request.status });

    await (form.voted ? give(tx, actor.id, id, form.use) : takeBack(tx, actor.id, id));
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
    if (votes) await give(tx, actor.id, id);
    await followWithin(tx, actor.id, { request: id }, true);
    return votes;
  });
}

/** Takes back, through the mailed link, a vote and a following that came with a merge or a split, also once voting is over. Twice is once. */
export async function dropVote(actor: LinkActor, id: number): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canDropVote(actor, request));
    await takeBack(tx, actor.id, id);
    await followWithin(tx, actor.id, { request: id }, false);
  });
}

async function isBrought(tx: Tx, personId: number, requestId: number): Promise<boolean> {
  const vote = await tx.vote.findUnique({
    where: { requestId_personId: { requestId, personId } },
    select: { mergeId: true, request: { select: { splitFromId: true } } },
  });
  return vote !== null && wasBrought(vote, vote.request);
}

/** One vote more, or none where it is given already: counted in the statement that gives it. Throws `forbidden` where the person left meanwhile. */
export async function give(tx: Tx, personId: number, requestId: number, use?: string): Promise<void> {
  const added = await tx.$executeRaw`
    WITH given AS (
      INSERT INTO vote (request_id, person_id, at, use)
      SELECT ${requestId}, id, ${now()}, ${use ?? null} FROM person WHERE id = ${personId} AND deleted_at IS NULL FOR KEY SHARE
      ON CONFLICT DO NOTHING RETURNING request_id
    )
    UPDATE dataset_request SET vote_count = vote_count + 1 WHERE id = (SELECT request_id FROM given)`;
  if (added > 0) return;
  // Whoever a merge brought here and who now votes is here on their own.
  const { count } = await tx.vote.updateMany({ where: { requestId, personId }, data: { mergeId: null, ...(use !== undefined && { use }) } });
  allow(count > 0);
}

async function takeBack(tx: Tx, personId: number, requestId: number): Promise<void> {
  const taken = await tx.$executeRaw`
    WITH taken AS (DELETE FROM vote WHERE request_id = ${requestId} AND person_id = ${personId} RETURNING request_id)
    UPDATE dataset_request SET vote_count = vote_count - 1 WHERE id = (SELECT request_id FROM taken)`;
  if (taken > 0) await forgetHanded(tx, personId, requestId);
}

/** A person who leaves takes their votes along. Whoever calls has locked what they voted for. */
export async function takeBackAllVotes(tx: Tx, personId: number): Promise<void> {
  await tx.$executeRaw`
    WITH taken AS (DELETE FROM vote WHERE person_id = ${personId} RETURNING request_id)
    UPDATE dataset_request SET vote_count = vote_count - 1 WHERE id IN (SELECT request_id FROM taken)`;
  await tx.handedVote.deleteMany({ where: { personId } });
}
