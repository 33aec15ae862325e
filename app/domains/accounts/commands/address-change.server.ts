import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, db, transaction } from "~/platform/db/client.server";
import type { AddressChange } from "~/platform/db/generated/client";
import { isUniqueViolation } from "~/platform/db/violations.server";
import { type AppError, found, invalid } from "~/platform/errors";
import { eraseMail, queueMails } from "~/platform/mail/outbox.server";
import { randomToken, sha256 } from "~/platform/signing.server";
import { addressChangeMail } from "../mail";
import { addressChangeDays, daysAfter } from "../model";
import { actorById } from "../queries/actor.server";

const over = (): AppError => invalid({ "": ["addressChangeOver"] });

/** Asks the old and the new address for their yes; an earlier wish is void. Throws `invalid` for the address one already has. */
export async function askForAddress(actor: PersonActor, newEmail: string): Promise<void> {
  const { email, language } = await db().person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true, language: true } });
  const oldEmail = found(email);
  // Whether somebody else has it is told to whoever reads its mail, and to nobody else.
  if (oldEmail === newEmail) throw invalid({ email: ["sameAddress"] });
  const [oldToken, newToken] = [randomToken(), randomToken()];
  const toOld = await addressChangeMail({ language, token: oldToken, side: "old", newEmail });
  const toNew = await addressChangeMail({ language, token: newToken, side: "new", newEmail });
  const at = now();
  await transaction(async (tx) => {
    await endOpen(tx, actor.id);
    const { id } = await tx.addressChange.create({
      data: { personId: actor.id, newEmail, oldHash: sha256(oldToken), newHash: sha256(newToken), createdAt: at, expiresAt: daysAfter(at, addressChangeDays) },
      select: { id: true },
    });
    await queueMails(tx, [
      { ...toOld, dedupeKey: `address:${id}:old`, kind: "address_change", to: oldEmail, language, personId: actor.id },
      { ...toNew, dedupeKey: `address:${id}:new`, kind: "address_change", to: newEmail, language, personId: actor.id },
    ]);
  });
}

/** Calls a change off. */
export function keepAddress(actor: PersonActor): Promise<void> {
  return transaction((tx) => endOpen(tx, actor.id));
}

/** The yes of whoever reads mail at one of both addresses; the second one makes the change. Throws `invalid`: over, or taken meanwhile. */
export async function confirmAddress(token: string): Promise<void> {
  try {
    await transaction(async (tx) => {
      const change = await lockedChange(tx, sha256(token));
      if (!change) throw over();
      const at = now();
      const side = change.oldHash === sha256(token) ? { oldConfirmedAt: change.oldConfirmedAt ?? at } : { newConfirmedAt: change.newConfirmedAt ?? at };
      const after = await tx.addressChange.update({ where: { id: change.id }, data: side });
      if (after.oldConfirmedAt && after.newConfirmedAt) await makeChange(tx, after);
    });
  } catch (error) {
    throw isUniqueViolation(error, "email") ? invalid({ "": ["addressTaken"] }) : error;
  }
}

async function makeChange(tx: Tx, { id, personId, newEmail }: AddressChange): Promise<void> {
  const actor = await actorById(personId);
  if (!actor) throw over();
  await tx.person.update({ where: { id: personId }, data: { email: newEmail } });
  await end(tx, [id]);
  await record(tx, { actor, verb: "person.changed", person: actor, facts: { fields: ["email"] } });
}

/** Both may press at once: one waits for the other. */
async function lockedChange(tx: Tx, hash: string): Promise<AddressChange | null> {
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM address_change WHERE (old_hash = ${hash} OR new_hash = ${hash}) AND ended_at IS NULL AND expires_at > ${now()} FOR UPDATE`;
  return row ? tx.addressChange.findUnique({ where: { id: row.id } }) : null;
}

async function endOpen(tx: Tx, personId: number): Promise<void> {
  const open = await tx.addressChange.findMany({ where: { personId, endedAt: null }, select: { id: true } });
  await end(tx, open.map(({ id }) => id));
}

/** Their mails hold secrets that are now spent. */
async function end(tx: Tx, ids: number[]): Promise<void> {
  await tx.addressChange.updateMany({ where: { id: { in: ids }, endedAt: null }, data: { endedAt: now() } });
  await eraseMail(ids.flatMap((id) => [`address:${id}:old`, `address:${id}:new`]), tx);
}
