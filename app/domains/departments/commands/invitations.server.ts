import { type Proved, claimInvitation, grantWithin, invite, personWithAddress, withdrawInvitation } from "~/domains/accounts/commands.server";
import { actorById, invitationByToken } from "~/domains/accounts/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { paths } from "~/paths";
import { db, transaction } from "~/platform/db/client.server";
import type { Invitation } from "~/platform/db/generated/client";
import type { DepartmentRole, Language } from "~/platform/db/generated/enums";
import { allow, found, invalid } from "~/platform/errors";
import { canManageMembers } from "../policy";
import { addMemberWithin } from "./members.server";

/** Invites someone into a department by mail; returns the number of what was recorded. Throws `forbidden`, and `invalid` for a member. */
export async function inviteMember(
  actor: PersonActor, departmentId: number, form: { email: string; role: DepartmentRole }, language: Language,
): Promise<number> {
  allow(canManageMembers(actor, { id: departmentId }));
  const members = await db().membership.count({ where: { departmentId, person: { email: form.email, deletedAt: null } } });
  if (members > 0) throw invalid({ email: ["isMember"] });
  const { name } = found(await db().department.findUnique({ where: { id: departmentId }, select: { name: true } }));
  const to = { departmentId, departmentRole: form.role };
  return invite(actor, { email: form.email, to, place: () => name, language }, (tx, invited) =>
    record(tx, {
      actor, verb: "department.invited", department: { id: departmentId }, forDepartmentId: departmentId,
      facts: { role: form.role, ...invited },
    }),
  );
}

/**
 * Accepts what the mailed link invites to; it stays good though its inviter has left. Throws `invalid` where it is over, `forbidden`
 * for anyone but the invited.
 */
export async function acceptInvitation(actor: PersonActor, token: string): Promise<Invitation> {
  if (!(await invitationByToken(token))) throw invalid({ "": ["invitationOver"] });
  return transaction(async (tx) => {
    const invitation = await claimInvitation(tx, actor, token);
    const { id, departmentId, departmentRole, cityRole } = invitation;
    const facts = { invitation: id };
    if (departmentId !== null && departmentRole !== null) {
      await addMemberWithin(tx, actor, { departmentId, personId: actor.id }, departmentRole, facts);
    }
    if (cityRole !== null) await grantWithin(tx, actor, { personId: actor.id, role: cityRole }, facts);
    return invitation;
  });
}

/**
 * Accepts, and makes the account of an address that has none yet: the mailed link proves it, once. Null for an address with an
 * account, which a link that is good for days must not open. Throws `invalid` where the invitation is over.
 */
export async function enterByInvitation(token: string, language: Language): Promise<Proved | null> {
  const invitation = await invitationByToken(token);
  if (!invitation) throw invalid({ "": ["invitationOver"] });
  if (!invitation.isNew) return null;
  const { id: personId, isNew } = await transaction((tx) => personWithAddress(tx, invitation.email, language));
  if (!isNew) return null;
  await acceptInvitation(found(await actorById(personId)), token);
  return { personId, isNew, intent: null, returnTo: paths.inbox() };
}

/** Takes back an invitation that nobody has accepted. Throws `forbidden`, `not-found`. */
export function withdrawMemberInvitation(actor: PersonActor, departmentId: number, id: number): Promise<void> {
  return withdrawInvitation(actor, id, (invitation) =>
    invitation.departmentId === departmentId && canManageMembers(actor, { id: departmentId }));
}
