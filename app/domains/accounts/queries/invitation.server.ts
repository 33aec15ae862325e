import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { sha256 } from "~/platform/signing.server";

/** The invitation behind a mailed link, while it is open. */
export async function invitationByToken(token: string) {
  return db().invitation.findFirst({
    where: { tokenHash: sha256(token), ...stillOpen() },
    relationLoadStrategy: "join",
    select: {
      email: true, departmentRole: true, cityRole: true, departmentId: true, invitedById: true,
      department: { select: { name: true, slug: true } },
      invitedBy: { select: { displayName: true } },
    },
  });
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

/** What makes an invitation one that can still be accepted. */
export const stillOpen = () => ({ acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } });
