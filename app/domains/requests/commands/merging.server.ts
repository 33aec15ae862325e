import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { handFollowers, returnFollowers } from "~/domains/following/commands.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import type { LockedRequest } from "./locking.server";

/** Of the merge of a duplicate that stands; null where it is joined to none, or was before merges were kept. */
export function standingMerge(tx: Pick<Tx, "merge">, duplicateId: number) {
  return tx.merge.findFirst({ where: { duplicateId, endedAt: null } });
}

export type Merge = NonNullable<Awaited<ReturnType<typeof standingMerge>>>;

/**
 * Joins a duplicate to its original: its votes and followers go there, each person's once, and nobody's to where they are already.
 * What everyone had is kept with the merge, so that it can be undone. Both requests are locked. Returns the votes that were added.
 */
export async function merge(tx: Tx, duplicate: LockedRequest, originalId: number, answerId: number): Promise<number> {
  const { id } = await tx.merge.create({
    data: { duplicateId: duplicate.id, originalId, answerId, at: now(), ...standing(duplicate) },
    select: { id: true },
  });
  await tx.$executeRaw`
    INSERT INTO handed_vote (merge_id, person_id, at, use)
    SELECT ${id}, person_id, at, use FROM vote WHERE request_id = ${duplicate.id}`;
  const added = await tx.$executeRaw`
    INSERT INTO vote (request_id, person_id, at, use, merge_id)
    SELECT ${originalId}, person_id, at, use, ${id} FROM vote WHERE request_id = ${duplicate.id}
    ON CONFLICT DO NOTHING`;
  await tx.vote.deleteMany({ where: { requestId: duplicate.id } });
  await tx.datasetRequest.update({ where: { id: duplicate.id }, data: { voteCount: 0 } });
  await tx.datasetRequest.update({ where: { id: originalId }, data: { voteCount: { increment: added } } });
  await handFollowers(tx, { from: duplicate.id, to: originalId, merge: id });
  return added;
}

/** What a duplicate was before: its state and the dates that joining it changes. */
function standing({ status, statusSince, acknowledgedAt, firstAnswerAt, lastAnswerAt, decidedAt, dueOn }: LockedRequest) {
  return { fromStatus: status, statusSince, acknowledgedAt, firstAnswerAt, lastAnswerAt, decidedAt, dueOn };
}

/**
 * Gives everyone back what they had at the duplicate, and takes from the original what it had from this merge alone: who voted there
 * on their own since stays, who took the vote back is given none anew. Both requests are locked. Returns the votes that left the original.
 */
async function endMerge(tx: Tx, { id, duplicateId, originalId }: Merge): Promise<number> {
  await tx.merge.update({ where: { id }, data: { endedAt: now() } });
  const returned = await tx.$executeRaw`
    INSERT INTO vote (request_id, person_id, at, use)
    SELECT ${duplicateId}, person_id, at, use FROM handed_vote WHERE merge_id = ${id}
    ON CONFLICT DO NOTHING`;
  // Whoever came from another duplicate, too, stays for that one.
  await tx.$executeRaw`
    UPDATE vote SET merge_id = other.id FROM merge other JOIN handed_vote handed ON handed.merge_id = other.id
    WHERE vote.merge_id = ${id} AND vote.person_id = handed.person_id AND other.original_id = ${originalId} AND other.ended_at IS NULL`;
  const { count: left } = await tx.vote.deleteMany({ where: { mergeId: id } });
  await tx.handedVote.deleteMany({ where: { mergeId: id } });
  await tx.datasetRequest.update({ where: { id: duplicateId }, data: { voteCount: { increment: returned } } });
  await tx.datasetRequest.update({ where: { id: originalId }, data: { voteCount: { decrement: left } } });
  await returnFollowers(tx, { from: originalId, to: duplicateId, merge: id });
  return left;
}

/** Ends a merge whose duplicate goes on by itself; the original's own page tells of it, too. */
export async function part(tx: Tx, actor: PersonActor, request: LockedRequest, merge: Merge): Promise<void> {
  const votes = await endMerge(tx, merge);
  await record(tx, {
    actor, verb: "request.parted", request: { id: merge.originalId }, forDepartmentId: request.departmentId, facts: { other: request.id, votes },
  });
}

/** Whoever takes a vote back takes back all that came here: no undoing gives it anew. */
export async function forgetHanded(tx: Tx, personId: number, originalId: number): Promise<void> {
  await tx.handedVote.deleteMany({ where: { personId, merge: { is: { originalId, endedAt: null } } } });
}
