import type { PersonActor } from "~/domains/activity/actor";
import { daysAfter, now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { enqueue } from "~/platform/jobs/queue.server";
import { queueMail } from "~/platform/mail/outbox.server";
import { dataCopyMail } from "../mail";
import { dataCopyDays, rowsGatheredAtOnce } from "../model";
import { copyAskedBy, copyOf, sizeOfCopy } from "../queries/copy.server";

/** The copy at once, or null where it is too much to wait for: then it is made soon, and a mail says where it is. */
export async function askForCopy(actor: PersonActor): Promise<string | null> {
  if ((await sizeOfCopy(actor.id)) <= rowsGatheredAtOnce) return copyOf(actor.id);
  const asked = await copyAskedBy(actor.id);
  if (asked && asked.readyAt === null) return null;
  const at = now();
  await transaction(async (tx) => {
    const { id } = await tx.dataCopy.create({ data: { personId: actor.id, askedAt: at, expiresAt: daysAfter(at, dataCopyDays) }, select: { id: true } });
    await enqueue(tx, "person.copy", { copy: id });
  });
  return null;
}

/** Gathers a copy that was asked for, and mails where it is. */
export async function makeCopy(id: number): Promise<void> {
  const asked = await db().dataCopy.findFirst({
    where: { id, readyAt: null, person: { is: { deletedAt: null } } },
    select: { personId: true, person: { select: { email: true, language: true } } },
  });
  if (!asked?.person.email) return;
  const { personId, person: { email, language } } = asked;
  const json = await copyOf(personId);
  const mail = await dataCopyMail({ language, id });
  await transaction(async (tx) => {
    await tx.dataCopy.update({ where: { id }, data: { json, readyAt: now() }, select: { id: true } });
    await queueMail(tx, { ...mail, dedupeKey: `copy:${id}`, kind: "data_copy", to: email, language, personId });
  });
}
