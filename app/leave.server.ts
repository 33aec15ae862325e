/** Composition root of leaving for good: each domain lets go of what it knows of a person, in one transaction. */
import { forgetPerson, keepAdministrator } from "~/domains/accounts/commands.server";
import { canAdminister, canLeave } from "~/domains/accounts/policy";
import { leaverOf } from "~/domains/accounts/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { leaveDepartments } from "~/domains/departments/commands.server";
import { unfollowEverything } from "~/domains/following/commands.server";
import { leaveInventory } from "~/domains/inventory/commands.server";
import { forgetNotifications } from "~/domains/notifications/commands.server";
import { takeBackAllVotes } from "~/domains/requests/commands.server";
import { forgetSearches } from "~/domains/search/commands.server";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow } from "~/platform/errors";

/**
 * What they wrote stays, by a former resident; their votes, what they follow, their messages, roles and address go. Leaving twice is
 * leaving once. Throws `forbidden` for the demonstration's own people, `invalid` for the last administrator.
 */
export async function leavePlaza(actor: PersonActor): Promise<void> {
  allow(canLeave(await leaverOf(actor.id)));
  // What a merge, a split or another tab brought them to while this waited is locked in its turn, or two could wait for each other.
  while ((await transaction((tx) => leave(tx, actor))) === "anew");
}

async function leave(tx: Tx, actor: PersonActor): Promise<"anew" | "left"> {
  const locked = await lockAllOf(tx, actor);
  if (await isMoreThan(tx, actor.id, locked)) return "anew";
  if (!locked.stays) return "left";

  await takeBackAllVotes(tx, actor.id);
  await leaveInventory(tx, actor.id);
  await unfollowEverything(tx, actor.id);
  await forgetNotifications(tx, actor.id);
  await forgetSearches(tx, actor.id);
  await leaveDepartments(tx, actor);
  await forgetPerson(tx, actor);
  return "left";
}

type Locked = Awaited<ReturnType<typeof lockAllOf>>;

/** All that counts this person, in the order in which every command takes it, and the person last: from then on they come to nothing new. */
async function lockAllOf(tx: Tx, actor: PersonActor) {
  const requests = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM dataset_request WHERE id IN (
      SELECT request_id FROM vote WHERE person_id = ${actor.id} UNION SELECT request_id FROM subscription WHERE person_id = ${actor.id}
    ) ORDER BY id FOR NO KEY UPDATE`;
  const datasets = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM dataset WHERE id IN (SELECT dataset_id FROM subscription WHERE person_id = ${actor.id}) ORDER BY id FOR NO KEY UPDATE`;
  const entries = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM inventory_entry WHERE id IN (
      SELECT entry_id FROM inventory_vote WHERE person_id = ${actor.id} UNION SELECT inventory_entry_id FROM subscription WHERE person_id = ${actor.id}
      UNION SELECT id FROM inventory_entry WHERE owner_id = ${actor.id}
    ) ORDER BY id FOR NO KEY UPDATE`;
  const departments = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM department WHERE id IN (
      SELECT department_id FROM subscription WHERE person_id = ${actor.id} UNION SELECT department_id FROM membership WHERE person_id = ${actor.id}
    ) ORDER BY id FOR NO KEY UPDATE`;
  if (canAdminister(actor)) await keepAdministrator(tx, actor.id);
  const person = await tx.$queryRaw<unknown[]>`SELECT id FROM person WHERE id = ${actor.id} AND deleted_at IS NULL FOR UPDATE`;
  return { requests: idsOf(requests), datasets: idsOf(datasets), entries: idsOf(entries), departments: idsOf(departments), stays: person.length > 0 };
}

const idsOf = (rows: { id: number }[]) => rows.map(({ id }) => id);

async function isMoreThan(tx: Tx, personId: number, { requests, datasets, entries, departments }: Locked): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ more: boolean }[]>`
    SELECT EXISTS (SELECT FROM vote WHERE person_id = ${personId} AND request_id <> ALL (${requests}))
      OR EXISTS (SELECT FROM inventory_vote WHERE person_id = ${personId} AND entry_id <> ALL (${entries}))
      OR EXISTS (SELECT FROM membership WHERE person_id = ${personId} AND department_id <> ALL (${departments}))
      OR EXISTS (SELECT FROM subscription WHERE person_id = ${personId} AND (
        request_id IS NOT NULL AND request_id <> ALL (${requests})
        OR dataset_id IS NOT NULL AND dataset_id <> ALL (${datasets})
        OR inventory_entry_id IS NOT NULL AND inventory_entry_id <> ALL (${entries})
        OR department_id IS NOT NULL AND department_id <> ALL (${departments}))) AS more`;
  return row!.more;
}
