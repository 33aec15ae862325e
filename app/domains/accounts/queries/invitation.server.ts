import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { sha256 } from "~/platform/signing.server";

/** The invitation behind a mailed link, while it is open; `isNew` where the address has no account yet. */
export async function invitationByToken(token: string) {
  const invitation = await db().invitation.findFirst({
    where: { tokenHash: sha256(token), ...stillOpen() },
    relationLoadStrategy: "join",
    select: {
      email: true, departmentRole: true, cityRole: true,
      department: { select: { name: true, slug: true } },
      invitedBy: { select: { displayName: true } },
    },
  });
  if (!invitation) return null;
  const accounts = await db().person.count({ where: { email: invitation.email } });
  return { ...invitation, isNew: accounts === 0 };
}

/** Invitations to city roles nobody has answered yet. */
export async function openCityInvitations() {
  return db().invitation.findMany({
    where: { cityRole: { not: null }, ...stillOpen() },
    orderBy: { id: "desc" },
    take: 100,
    select: { id: true, email: true, cityRole: true, expiresAt: true },
  });
}

/** The invitation to a city role that this person has just sent, to tell them so. */
export async function cityInvitationSent(actor: PersonActor, act: number): Promise<{ email: string; again: boolean } | null> {
  const sent = await db().activity.findFirst({ where: { id: act, verb: "person.invited", actorId: actor.id }, select: { facts: true } });
  const { invitation: id = 0, again = false } = (sent?.facts ?? {}) as { invitation?: number; again?: boolean };
  const invitation = await db().invitation.findUnique({ where: { id }, select: { email: true } });
  return invitation && { ...invitation, again };
}

/** What makes an invitation one that can still be accepted. */
export const stillOpen = () => ({ acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } });
