/** Composition root of leaving for good: each domain lets go of what it knows of a person, in one transaction. */
import { forgetPerson } from "~/domains/accounts/commands.server";
import { canLeave } from "~/domains/accounts/policy";
import { leaverOf } from "~/domains/accounts/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { leaveDepartments } from "~/domains/departments/commands.server";
import { unfollowEverything } from "~/domains/following/commands.server";
import { forgetNotifications } from "~/domains/notifications/commands.server";
import { takeBackAllVotes } from "~/domains/requests/commands.server";
import { forgetSearches } from "~/domains/search/commands.server";
import { transaction } from "~/platform/db/client.server";
import { allow } from "~/platform/errors";

/**
 * What they wrote stays, by a former resident; their votes, what they follow, their messages, roles and address go. Throws `forbidden`
 * for the demonstration's own people, `invalid` for the last administrator.
 */
export async function leavePlaza(actor: PersonActor): Promise<void> {
  allow(canLeave(await leaverOf(actor.id)));
  await transaction(async (tx) => {
    await takeBackAllVotes(tx, actor.id);
    await unfollowEverything(tx, actor.id);
    await forgetNotifications(tx, actor.id);
    await forgetSearches(tx, actor.id);
    await leaveDepartments(tx, actor);
    await forgetPerson(tx, actor);
  });
}
