import type { PersonActor } from "~/domains/activity/actor";
import { followWithin } from "~/domains/following/commands.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import type { InventoryStatus } from "~/platform/db/generated/enums";
import { allow, conflict, found } from "~/platform/errors";
import { votingOpen } from "../model";
import type { EntryVoteForm } from "../schemas";

/** Gives the vote or takes it back: the wanted state, so a repeat is harmless. Throws `conflict` once it is published or removed. */
export async function voteForEntry(actor: PersonActor, id: number, form: EntryVoteForm): Promise<void> {
  await transaction(async (tx) => {
    const { status } = await votableForUpdate(tx, id);
    if (!votingOpen(status)) throw conflict({ status });
    await (form.voted ? give(tx, actor.id, id, form.use) : takeBack(tx, actor.id, id));
    if (form.voted && form.follow) await followWithin(tx, actor.id, { inventoryEntry: id }, true);
  });
}

/** For whoever would have asked for it: the vote where voting is open, and following. True where the vote counts. Throws `not-found`. */
export async function joinEntry(actor: PersonActor, id: number): Promise<boolean> {
  return transaction(async (tx) => {
    const { status } = await votableForUpdate(tx, id);
    const votes = votingOpen(status);
    if (votes) await give(tx, actor.id, id);
    await followWithin(tx, actor.id, { inventoryEntry: id }, true);
    return votes;
  });
}

async function votableForUpdate(tx: Tx, id: number): Promise<{ status: InventoryStatus }> {
  const [entry] = await tx.$queryRaw<{ status: InventoryStatus }[]>`SELECT status FROM inventory_entry WHERE id = ${id} FOR NO KEY UPDATE`;
  return found(entry);
}

/** One vote more, or none where it is given already: counted in the statement that gives it. Throws `forbidden` where the person left meanwhile. */
async function give(tx: Tx, personId: number, entryId: number, use?: string): Promise<void> {
  const added = await tx.$executeRaw`
    WITH given AS (
      INSERT INTO inventory_vote (entry_id, person_id, at, use)
      SELECT ${entryId}, id, ${now()}, ${use ?? null} FROM person WHERE id = ${personId} AND deleted_at IS NULL FOR KEY SHARE
      ON CONFLICT DO NOTHING RETURNING entry_id
    )
    UPDATE inventory_entry SET vote_count = vote_count + 1 WHERE id = (SELECT entry_id FROM given)`;
  if (added > 0) return;
  const { count } = await tx.inventoryVote.updateMany({ where: { entryId, personId }, data: use === undefined ? {} : { use } });
  allow(count > 0);
}

async function takeBack(tx: Tx, personId: number, entryId: number): Promise<void> {
  await tx.$executeRaw`
    WITH taken AS (DELETE FROM inventory_vote WHERE entry_id = ${entryId} AND person_id = ${personId} RETURNING entry_id)
    UPDATE inventory_entry SET vote_count = vote_count - 1 WHERE id = (SELECT entry_id FROM taken)`;
}

/** A person who leaves takes their votes along, and is answerable for no data. Whoever calls has locked what they voted for. */
export async function leaveInventory(tx: Tx, personId: number): Promise<void> {
  await tx.$executeRaw`
    WITH taken AS (DELETE FROM inventory_vote WHERE person_id = ${personId} RETURNING entry_id)
    UPDATE inventory_entry SET vote_count = vote_count - 1 WHERE id IN (SELECT entry_id FROM taken)`;
  await tx.inventoryEntry.updateMany({ where: { ownerId: personId }, data: { ownerId: null } });
}
