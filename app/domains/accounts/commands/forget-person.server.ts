import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import { forgetMailTo } from "~/platform/mail/outbox.server";
import { revokeWithin } from "./city-roles.server";

/**
 * Everything by which this person is someone, gone; a row without a name stays behind what they wrote. Throws `invalid` for the last
 * administrator.
 */
export async function forgetPerson(tx: Tx, actor: PersonActor): Promise<void> {
  const { email, cityRoles } = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true, cityRoles: true } });
  for (const { role } of cityRoles) await revokeWithin(tx, actor, { personId: actor.id, role });
  const theirs = { where: { personId: actor.id } };
  await tx.session.deleteMany(theirs);
  await tx.addressChange.deleteMany(theirs);
  await tx.dataCopy.deleteMany(theirs);
  await tx.personFormerSlug.deleteMany(theirs);
  if (email) {
    await tx.signIn.deleteMany({ where: { email } });
    await tx.invitation.updateMany({ where: { email, acceptedAt: null, withdrawnAt: null }, data: { withdrawnAt: now() } });
    await tx.invitation.updateMany({ where: { email }, data: { email: "" } });
  }
  await forgetMailTo(tx, { personId: actor.id, email });
  await tx.person.update({
    where: { id: actor.id },
    data: { email: null, displayName: "", slug: `former-${actor.id}`, mailStopped: true, deletedAt: now() },
  });
  await record(tx, { actor, verb: "person.left", person: actor });
}
