import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { daysAfter, now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import type { AddressChange } from "~/platform/db/generated/client";
import type { Language } from "~/platform/db/generated/enums";
import { isUniqueViolation } from "~/platform/db/violations.server";
import { type AppError, found, invalid } from "~/platform/errors";
import { eraseMail, queueMails } from "~/platform/mail/outbox.server";
import { randomToken, sha256 } from "~/platform/signing.server";
import { addressChangeMail } from "../mail";
import { addressChangeDays } from "../model";
import { actorById } from "../queries/actor.server";

const over = (): AppError => invalid({ "": ["addressChangeOver"] });

/** Asks the old and the new address for their yes; an earlier wish is void. Throws `invalid` for the address one already has. */
export async function askForAddress(actor: PersonActor, newEmail: string): Promise<void> {
  const [oldToken, newToken] = [randomToken(), randomToken()];
  await transaction(async (tx) => {
    const { email: oldEmail, language } = found(await lockedPerson(tx, actor.id));
    // Whether somebody else has it is told to whoever reads its mail, and to nobody else.
    if (oldEmail === newEmail) throw invalid({ email: ["sameAddress"] });
    const toOld = await addressChangeMail({ language, token: oldToken, side: "old", newEmail });
    const toNew = await addressChangeMail({ language, token: newToken, side: "new", newEmail });
    const at = now();
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
  return transaction(async (tx) => {
    await lockedPerson(tx, actor.id);
    await endOpen(tx, actor.id);
  });
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

async function makeChange(tx: Tx, { personId, newEmail }: AddressChange): Promise<void> {
  const actor = await actorById(personId);
  if (!actor) throw over();
  await tx.person.update({ where: { id: personId }, data: { email: newEmail } });
  await endOpen(tx, personId);
  await record(tx, { actor, verb: "person.changed", person: actor, facts: { fields: ["email"] } });
}

/** The person before their changes: two presses at once wait for each other, and so do two wishes. */
async function lockedPerson(tx: Tx, id: number): Promise<{ email: string; language: Language } | undefined> {
  const [row] = await tx.$queryRaw<{ email: string; language: Language }[]>`
    SELECT email, language::text FROM person WHERE id = ${id} AND deleted_at IS NULL FOR NO KEY UPDATE`;
  return row;
}

async function lockedChange(tx: Tx, hash: string): Promise<AddressChange | null> {
  const open = () => tx.addressChange.findFirst({ where: { OR: [{ oldHash: hash }, { newHash: hash }], endedAt: null, expiresAt: { gt: now() } } });
  const change = await open();
  if (!change || !(await lockedPerson(tx, change.personId))) return null;
  return open();
}

/** Their mails hold secrets that are now spent. */
async function endOpen(tx: Tx, personId: number): Promise<void> {
  const open = await tx.addressChange.findMany({ where: { personId, endedAt: null }, select: { id: true } });
  const ids = open.map(({ id }) => id);
  await tx.addressChange.updateMany({ where: { id: { in: ids } }, data: { endedAt: now() } });
  await eraseMail(ids.flatMap((id) => [`address:${id}:old`, `address:${id}:new`]), tx);
}
