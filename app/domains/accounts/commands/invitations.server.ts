import { type PersonActor, personId } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { daysAfter, now } from "~/platform/clock";
import { type Tx, db, transaction } from "~/platform/db/client.server";
import type { Invitation } from "~/platform/db/generated/client";
import type { CityRole, DepartmentRole, Language } from "~/platform/db/generated/enums";
import { allow, forbidden, found, invalid } from "~/platform/errors";
import { translator } from "~/platform/i18n/server.server";
import { eraseMail, queueMail } from "~/platform/mail/outbox.server";
import { randomToken, sha256 } from "~/platform/signing.server";
import { invitationMail } from "../mail";
import { invitationDays } from "../model";
import { canAdminister } from "../policy";

export type InvitedTo =
  | { departmentId: number; departmentRole: DepartmentRole }
  | { cityRole: CityRole };

interface Inviting {
  email: string;
  to: InvitedTo;
  /** What they are invited to, in the reader's words. */
  place: (language: Language) => string;
  language: Language;
}

/**
 * Writes the invitation down and mails it; `then` records it in the same transaction, and its number comes back. An earlier one to
 * the same place is void.
 */
export async function invite(
  actor: PersonActor, inviting: Inviting, then: (tx: Tx, invited: { invitation: number; again: boolean }) => Promise<{ id: number }>,
): Promise<number> {
  const { email, to } = inviting;
  const token = randomToken();
  const known = await db().person.findUnique({ where: { email }, select: { language: true } });
  const language = known?.language ?? inviting.language;
  const mail = await invitationMail({ language, token, inviter: actor.name, place: inviting.place(language) });
  const at = now();
  return transaction(async (tx) => {
    const earlier = await tx.invitation.findMany({ where: { email, ...to, acceptedAt: null, withdrawnAt: null } });
    const ended = [];
    for (const { id } of earlier) ended.push(await endWithin(tx, id, { withdrawnAt: at }));
    const { id } = await tx.invitation.create({
      data: { email, ...to, tokenHash: sha256(token), invitedById: actor.id, createdAt: at, expiresAt: daysAfter(at, invitationDays) },
      select: { id: true },
    });
    await queueMail(tx, { ...mail, dedupeKey: `invitation:${id}`, kind: "invitation", to: email, language });
    return (await then(tx, { invitation: id, again: ended.includes(true) })).id;
  });
}

/** Invites to a city role; returns the number of what was recorded. Throws `forbidden`, and `invalid` for someone who has the role. */
export async function inviteToCity(actor: PersonActor, form: { email: string; role: CityRole }, language: Language): Promise<number> {
  allow(canAdminister(actor));
  const held = await db().cityGrant.count({ where: { role: form.role, person: { email: form.email, deletedAt: null } } });
  if (held > 0) throw invalid({ email: ["hasRole"] });
  const place = (spoken: Language) => translator(spoken, "accounts")(`role.${form.role}`);
  return invite(actor, { email: form.email, to: { cityRole: form.role }, place, language }, (tx, invited) =>
    record(tx, { actor, verb: "person.invited", person: actor, facts: { role: form.role, ...invited } }),
  );
}

/** Takes back an invitation to a city role. Throws `forbidden`, `not-found`. */
export function withdrawCityInvitation(actor: PersonActor, id: number): Promise<void> {
  return withdrawInvitation(actor, id, (invitation) => invitation.departmentId === null && canAdminister(actor));
}

/** Uses the invitation up. Throws `invalid` where it is over, `forbidden` for anyone but the invited address. */
export async function claimInvitation(tx: Tx, actor: PersonActor, token: string): Promise<Invitation> {
  const invitation = found(await tx.invitation.findUnique({ where: { tokenHash: sha256(token) } }));
  const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
  if (person.email !== invitation.email) throw forbidden();
  if (!(await endWithin(tx, invitation.id, { acceptedAt: now() }))) throw invalid({ "": ["invitationOver"] });
  return invitation;
}

/** Takes an invitation back. Throws `not-found`, and `forbidden` unless `permitted` says that the actor may. */
export async function withdrawInvitation(actor: PersonActor, id: number, permitted: (invitation: Invitation) => boolean): Promise<void> {
  const invitation = found(await db().invitation.findUnique({ where: { id } }));
  allow(personId(actor) !== null && permitted(invitation));
  await transaction((tx) => endWithin(tx, id, { withdrawnAt: now() }));
}

/** Ends what is still open, once; its mail holds a secret that is now spent. */
async function endWithin(tx: Tx, id: number, end: { acceptedAt: Date } | { withdrawnAt: Date }): Promise<boolean> {
  const open = { id, acceptedAt: null, withdrawnAt: null, expiresAt: { gt: now() } };
  const { count } = await tx.invitation.updateMany({ where: open, data: end });
  await eraseMail(`invitation:${id}`, tx);
  return count === 1;
}
