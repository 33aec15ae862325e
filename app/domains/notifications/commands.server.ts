import { stopAllMail } from "~/domains/accounts/commands.server";
import { actorById } from "~/domains/accounts/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { type Tx, db, transaction } from "~/platform/db/client.server";
import { found } from "~/platform/errors";
import { type WishKind, pacesOf, wishKinds } from "./model";
import type { ReadForm, UnsubscribeForm, WishesForm } from "./schemas";
import type { Unsubscribing } from "./unsubscribe-links.server";

/** Marks one's own notifications as read; those of others are left alone. */
export async function markRead(actor: PersonActor, { notification, upTo }: ReadForm): Promise<void> {
  const which = notification ? { id: notification } : { activityId: { lte: upTo ?? 0 } };
  await db().notification.updateMany({ where: { personId: actor.id, readAt: null, ...which }, data: { readAt: now() } });
}

/** Sets how a person wants to be told, from now on. */
export async function changeWishes(actor: PersonActor, form: WishesForm): Promise<void> {
  await stopAllMail(actor, form.mailStopped);
  const wishes = wishKinds.flatMap((kind) => {
    const mail = form[kind];
    return mail ? [{ personId: actor.id, kind, mail, onPlaza: form.onPlaza.includes(kind) }] : [];
  });
  await transaction(async (tx) => {
    await tx.notificationWish.deleteMany({ where: { personId: actor.id, kind: { in: wishes.map(({ kind }) => kind) } } });
    await tx.notificationWish.createMany({ data: wishes });
  });
}

/** Tells on Plaza of what fits people's searches, whoever wishes it, once an activity: who heard of it otherwise knows. */
export async function tellOfFinds(tx: Tx, activity: { id: number; at: Date }, finds: { personId: number; savedSearchId: number }[]): Promise<void> {
  const unwished = await tx.notificationWish.findMany({
    where: { kind: "searches", onPlaza: false, personId: { in: finds.map(({ personId }) => personId) } },
    select: { personId: true },
  });
  const unwishing = new Set(unwished.map(({ personId }) => personId));
  await tx.notification.createMany({
    data: finds
      .filter(({ personId }) => !unwishing.has(personId))
      .map((find) => ({ ...find, activityId: activity.id, reason: "search", createdAt: activity.at })),
    skipDuplicates: true,
  });
}

/** Stops mail of one kind, or lets it come again as usual; messages on Plaza stay as wished. */
export async function stopMailOf(personId: number, kind: WishKind, stopped: boolean): Promise<void> {
  found(await actorById(personId));
  const mail = stopped ? "never" : pacesOf[kind][0];
  await db().notificationWish.upsert({
    where: { personId_kind: { personId, kind } },
    update: { mail },
    create: { personId, kind, mail, onPlaza: true },
  });
}

/** A person who leaves has no messages. */
export async function forgetNotifications(tx: Tx, personId: number): Promise<void> {
  await tx.notification.deleteMany({ where: { personId } });
  await tx.requestMute.deleteMany({ where: { personId } });
  await tx.notificationWish.deleteMany({ where: { personId } });
}

/** Stops mail as the holder of a mail's link wants it, or starts it again. Pressing twice is pressing once. */
export async function unsubscribe(link: Unsubscribing, { scope, stopped }: UnsubscribeForm): Promise<void> {
  const person = found(await actorById(link.person));
  const everything = link.request === null || scope === "everything";
  if (everything) await stopAllMail(person, stopped);
  else await muteRequest(person.id, link.request, stopped);
}

async function muteRequest(personId: number, requestId: number | null, muted: boolean): Promise<void> {
  const key = { personId, requestId: found(requestId) };
  if (muted) await db().requestMute.upsert({ where: { personId_requestId: key }, create: { ...key, createdAt: now() }, update: { createdAt: now(), mergeId: null } });
  else await db().requestMute.deleteMany({ where: key });
}
