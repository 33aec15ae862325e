import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { Prisma } from "~/platform/db/generated/client";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, notFound } from "~/platform/errors";
import { type Followed, followedKey } from "./model";

/** Follows or no longer follows. Throws `not-found` where there is nothing to follow, `forbidden` where the person left meanwhile. */
export function follow(actor: PersonActor, subject: Followed, following: boolean): Promise<boolean> {
  return transaction((tx) => followWithin(tx, actor.id, subject, following));
}

/** The same inside another command's transaction. True where it changed anything. */
export async function followWithin(tx: Tx, personId: number, subject: Followed, following: boolean): Promise<boolean> {
  if (following && (await begin(tx, personId, subject))) return true;
  await lock(tx, subject, following);
  if (following) return stayOnTheirOwn(tx, personId, subject);
  const count = await end(tx, personId, subject);
  if (count !== 0) await addFollowers(tx, subject, count);
  return count !== 0;
}

/** Locked, begun and counted in one statement: most who vote follow as well. False where there was nothing to begin. */
async function begin(tx: Tx, personId: number, subject: Followed): Promise<boolean> {
  const { table, column, id, shown } = rowOf(subject);
  const begun = await tx.$executeRaw`
    WITH subject AS (SELECT id FROM ${table} WHERE id = ${id} AND ${shown} FOR NO KEY UPDATE),
    begun AS (
      INSERT INTO subscription (person_id, ${column}, created_at)
      SELECT person.id, subject.id, ${now()} FROM subject, person WHERE person.id = ${personId} AND deleted_at IS NULL FOR KEY SHARE OF person
      ON CONFLICT DO NOTHING RETURNING ${column} AS id
    )
    UPDATE ${table} SET follower_count = follower_count + 1 WHERE id = (SELECT id FROM begun)`;
  return begun > 0;
}

/** Whoever was brought here and now follows on their own is here on their own. */
async function stayOnTheirOwn(tx: Tx, personId: number, subject: Followed): Promise<false> {
  const { count } = await tx.subscription.updateMany({ where: { personId, ...followedKey(subject) }, data: { mergeId: null } });
  allow(count > 0);
  return false;
}

/** What was hidden is followed by nobody new. */
function rowOf(subject: Followed) {
  if ("request" in subject) {
    return { table: Prisma.sql`dataset_request`, column: Prisma.sql`request_id`, id: subject.request, shown: Prisma.sql`hidden_at IS NULL` };
  }
  if ("dataset" in subject) return { table: Prisma.sql`dataset`, column: Prisma.sql`dataset_id`, id: subject.dataset, shown: Prisma.sql`true` };
  if ("inventoryEntry" in subject) {
    return { table: Prisma.sql`inventory_entry`, column: Prisma.sql`inventory_entry_id`, id: subject.inventoryEntry, shown: Prisma.sql`true` };
  }
  return { table: Prisma.sql`department`, column: Prisma.sql`department_id`, id: subject.department, shown: Prisma.sql`true` };
}

async function end(tx: Tx, personId: number, subject: Followed): Promise<number> {
  const { count } = await tx.subscription.deleteMany({ where: { personId, ...followedKey(subject) } });
  await forgetHanded(tx, personId, subject);
  return -count;
}

/** A person who leaves follows nothing any more. Whoever calls has locked what they followed. */
export async function unfollowEverything(tx: Tx, personId: number): Promise<void> {
  await tx.$executeRaw`
    WITH ended AS (DELETE FROM subscription WHERE person_id = ${personId} RETURNING request_id, dataset_id, department_id, inventory_entry_id),
      requests AS (UPDATE dataset_request SET follower_count = follower_count - 1 WHERE id IN (SELECT request_id FROM ended)),
      datasets AS (UPDATE dataset SET follower_count = follower_count - 1 WHERE id IN (SELECT dataset_id FROM ended)),
      entries AS (UPDATE inventory_entry SET follower_count = follower_count - 1 WHERE id IN (SELECT inventory_entry_id FROM ended))
    UPDATE department SET follower_count = follower_count - 1 WHERE id IN (SELECT department_id FROM ended)`;
  await tx.handedFollower.deleteMany({ where: { personId } });
}

/** The subject before the subscription, as every command takes them: in another order two could wait for each other. */
async function lock(tx: Tx, subject: Followed, following: boolean): Promise<void> {
  const { table, id, shown } = rowOf(subject);
  // Whoever follows what was hidden may stop.
  const rows = await tx.$queryRaw<unknown[]>`SELECT id FROM ${table} WHERE id = ${id} AND (${shown} OR NOT ${following}) FOR NO KEY UPDATE`;
  if (rows.length === 0) throw notFound();
}

async function addFollowers(tx: Tx, subject: Followed, change: number): Promise<void> {
  const data = { followerCount: { increment: change } };
  if ("request" in subject) await tx.datasetRequest.updateMany({ where: { id: subject.request }, data });
  else if ("dataset" in subject) await tx.dataset.updateMany({ where: { id: subject.dataset }, data });
  else if ("inventoryEntry" in subject) await tx.inventoryEntry.updateMany({ where: { id: subject.inventoryEntry }, data });
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
