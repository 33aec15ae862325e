import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, notFound } from "~/platform/errors";
import { type Followed, followedKey } from "./model";

/** Follows or no longer follows. Throws `not-found` where there is nothing to follow, `forbidden` where the person left meanwhile. */
export function follow(actor: PersonActor, subject: Followed, following: boolean): Promise<boolean> {
  return transaction((tx) => followWithin(tx, actor.id, subject, following));
}

/** The same inside another command's transaction. True where it changed anything. */
export async function followWithin(tx: Tx, personId: number, subject: Followed, following: boolean): Promise<boolean> {
  await lock(tx, subject, following);
  const count = following ? await begin(tx, personId, subject) : await end(tx, personId, subject);
  if (count !== 0) await addFollowers(tx, subject, count);
  return count !== 0;
}

async function begin(tx: Tx, personId: number, subject: Followed): Promise<number> {
  const { requestId, datasetId, departmentId } = { requestId: null, datasetId: null, departmentId: null, ...followedKey(subject) };
  const added = await tx.$executeRaw`
    INSERT INTO subscription (person_id, request_id, dataset_id, department_id, created_at)
    SELECT id, ${requestId}, ${datasetId}, ${departmentId}, ${now()} FROM person WHERE id = ${personId} AND deleted_at IS NULL FOR KEY SHARE
    ON CONFLICT DO NOTHING`;
  if (added > 0) return added;
  // Whoever was brought here and now follows on their own is here on their own.
  const { count } = await tx.subscription.updateMany({ where: { personId, ...followedKey(subject) }, data: { mergeId: null } });
  allow(count > 0);
  return 0;
}

async function end(tx: Tx, personId: number, subject: Followed): Promise<number> {
  const { count } = await tx.subscription.deleteMany({ where: { personId, ...followedKey(subject) } });
  await forgetHanded(tx, personId, subject);
  return -count;
}

/** A person who leaves follows nothing any more. Whoever calls has locked what they followed. */
export async function unfollowEverything(tx: Tx, personId: number): Promise<void> {
  await tx.$executeRaw`
    WITH ended AS (DELETE FROM subscription WHERE person_id = ${personId} RETURNING request_id, dataset_id, department_id),
      requests AS (UPDATE dataset_request SET follower_count = follower_count - 1 WHERE id IN (SELECT request_id FROM ended)),
      datasets AS (UPDATE dataset SET follower_count = follower_count - 1 WHERE id IN (SELECT dataset_id FROM ended))
    UPDATE department SET follower_count = follower_count - 1 WHERE id IN (SELECT department_id FROM ended)`;
  await tx.handedFollower.deleteMany({ where: { personId } });
}

/** The subject before the subscription, as every command takes them: in another order two could wait for each other. */
async function lock(tx: Tx, subject: Followed, following: boolean): Promise<void> {
  const rows = await lockedRows(tx, subject, following);
  if (rows.length === 0) throw notFound();
}

function lockedRows(tx: Tx, subject: Followed, following: boolean): Promise<unknown[]> {
  // What was hidden is followed by nobody new; whoever follows it may stop.
  if ("request" in subject) {
    return tx.$queryRaw`
      SELECT id FROM dataset_request WHERE id = ${subject.request} AND (hidden_at IS NULL OR NOT ${following}) FOR NO KEY UPDATE`;
  }
  if ("dataset" in subject) return tx.$queryRaw`SELECT id FROM dataset WHERE id = ${subject.dataset} FOR NO KEY UPDATE`;
  return tx.$queryRaw`SELECT id FROM department WHERE id = ${subject.department} FOR NO KEY UPDATE`;
}

async function addFollowers(tx: Tx, subject: Followed, change: number): Promise<void> {
  const data = { followerCount: { increment: change } };
  if ("request" in subject) await tx.datasetRequest.updateMany({ where: { id: subject.request }, data });
  else if ("dataset" in subject) await tx.dataset.updateMany({ where: { id: subject.dataset }, data });
  else await tx.department.updateMany({ where: { id: subject.department }, data });
}

interface Handing {
  from: number;
  to: number;
  merge: number;
}

/** Who follows a request that is split follows its part, too. Whoever calls has locked both. */
export async function copyFollowers(tx: Tx, { from, to }: { from: number; to: number }): Promise<void> {
  const added = await tx.$executeRaw`
    INSERT INTO subscription (person_id, request_id, created_at) SELECT person_id, ${to}, created_at FROM subscription WHERE request_id = ${from}`;
  await addFollowers(tx, { request: to }, added);
}

/** Who follows a duplicate follows its original instead, each once. Whoever calls has locked both. */
export async function handFollowers(tx: Tx, { from, to, merge }: Handing): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO handed_follower (merge_id, person_id, created_at)
    SELECT ${merge}, person_id, created_at FROM subscription WHERE request_id = ${from}`;
  const added = await tx.$executeRaw`
    INSERT INTO subscription (person_id, request_id, created_at, merge_id)
    SELECT person_id, ${to}, created_at, ${merge} FROM subscription WHERE request_id = ${from}
    ON CONFLICT DO NOTHING`;
  const { count: left } = await tx.subscription.deleteMany({ where: { requestId: from } });
  await addFollowers(tx, { request: from }, -left);
  await addFollowers(tx, { request: to }, added);
}

/** And back again: who stopped following meanwhile is given nothing anew, who follows on their own stays. */
export async function returnFollowers(tx: Tx, { from, to, merge }: Handing): Promise<void> {
  const returned = await tx.$executeRaw`
    INSERT INTO subscription (person_id, request_id, created_at)
    SELECT person_id, ${to}, created_at FROM handed_follower WHERE merge_id = ${merge}
    ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    UPDATE subscription SET merge_id = other.id FROM merge other JOIN handed_follower handed ON handed.merge_id = other.id
    WHERE subscription.merge_id = ${merge} AND subscription.person_id = handed.person_id AND other.original_id = ${from} AND other.ended_at IS NULL`;
  const { count: left } = await tx.subscription.deleteMany({ where: { mergeId: merge } });
  await tx.handedFollower.deleteMany({ where: { mergeId: merge } });
  await addFollowers(tx, { request: to }, returned);
  await addFollowers(tx, { request: from }, -left);
}

/** Whoever stops following stops all that came here: no undoing gives it anew. */
async function forgetHanded(tx: Tx, personId: number, subject: Followed): Promise<void> {
  if ("request" in subject) await tx.handedFollower.deleteMany({ where: { personId, merge: { is: { originalId: subject.request, endedAt: null } } } });
}
