import { claimInvitation, grantWithin, invite, withdrawInvitation } from "~/domains/accounts/commands.server";
import { canAdminister } from "~/domains/accounts/policy";
import { actorById, invitationByToken } from "~/domains/accounts/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { db, transaction } from "~/platform/db/client.server";
import type { Invitation } from "~/platform/db/generated/client";
import type { DepartmentRole, Language } from "~/platform/db/generated/enums";
import { allow, found, invalid } from "~/platform/errors";
import { canManageMembers } from "../policy";
import { addMemberWithin } from "./members.server";

/** Invites someone into a department by mail. Throws `forbidden`. */
export async function inviteMember(
  actor: PersonActor, departmentId: number, form: { email: string; role: DepartmentRole }, language: Language,
): Promise<void> {
  allow(canManageMembers(actor, { id: departmentId }));
  const { name } = found(await db().department.findUnique({ where: { id: departmentId }, select: { name: true } }));
  const to = { departmentId, departmentRole: form.role };
  await invite(actor, { email: form.email, to, place: () => name, language }, (tx, id) =>
    record(tx, {
      actor, verb: "department.invited", department: { id: departmentId }, forDepartmentId: departmentId,
      facts: { role: form.role, invitation: id },
    }),
  );
}

/** Accepts what the mailed link invites to. Throws `invalid` where it is over, `forbidden` for anyone but the invited. */
export async function acceptInvitation(actor: PersonActor, token: string): Promise<Invitation> {
  const shown = await invitationByToken(token);
  if (!shown || !(await inviterStillMay(shown))) throw invalid({ "": ["invitationOver"] });
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

/** Takes back an invitation that nobody has accepted. Throws `forbidden`, `not-found`. */
export function withdrawMemberInvitation(actor: PersonActor, departmentId: number, id: number): Promise<void> {
  return withdrawInvitation(actor, id, (invitation) =>
    invitation.departmentId === departmentId && canManageMembers(actor, { id: departmentId }));
}

/** Whoever lost the right to invite has not left an open door behind. */
async function inviterStillMay({ invitedById, departmentId }: Pick<Invitation, "invitedById" | "departmentId">): Promise<boolean> {
  const inviter = invitedById === null ? null : await actorById(invitedById);
  if (!inviter) return false;
  return departmentId === null ? canAdminister(inviter) : canManageMembers(inviter, { id: departmentId });
}
