import { db } from "~/platform/db/client.server";
import { type WishKind, isMuted, pacesOf, wishKinds } from "./model";
import type { Unsubscribing } from "./unsubscribe-links.server";
import { shown, shownColumns } from "./shown.server";

export { requestNews } from "./news.server";
export type { Addition, Period } from "./supplement";
export { unsubscribingOf } from "./unsubscribe-links.server";

const most = 99;
const pageSize = 30;

/** How many notifications a person has not read; 99 stands for 99 or more, so that the count stays cheap. */
export async function unreadCount(personId: number): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    FROM (SELECT 1 FROM notification WHERE person_id = ${personId} AND read_at IS NULL LIMIT ${most}) AS unread`;
  return row?.count ?? 0;
}

/** A person's notifications, newest first, of activities before `before` where given: in the order of what happened. */
export async function notificationsOf(personId: number, before: number | null) {
  const rows = await db().notification.findMany({
    where: {
      personId,
      silent: false,
      ...(before && { activityId: { lt: before } }),
      activity: { is: { OR: [{ requestId: null }, { request: { is: { hiddenAt: null } } }] } },
    },
    orderBy: { activityId: "desc" },
    take: pageSize + 1,
    relationLoadStrategy: "join",
    select: shownColumns,
  });
  const page = rows.slice(0, pageSize);
  return { notifications: page.map(shown), next: rows.length > pageSize ? (page.at(-1)?.activity.id ?? null) : null };
}

/** How a person wants to be told, kind by kind, where they wished for anything. */
export async function wishesOf(personId: number) {
  const { mailStopped, workMail, notificationWishes } = await db().person.findUniqueOrThrow({
    where: { id: personId },
    select: { mailStopped: true, workMail: true, notificationWishes: { select: { kind: true, mail: true, onPlaza: true } } },
  });
  const wish = (kind: WishKind) => notificationWishes.find((one) => one.kind === kind);
  return {
    mailStopped,
    onPlaza: wishKinds.filter((kind) => wish(kind)?.onPlaza ?? true),
    mine: wish("mine")?.mail ?? pacesOf.mine[0],
    datasets: wish("datasets")?.mail ?? pacesOf.datasets[0],
    departments: wish("departments")?.mail ?? pacesOf.departments[0],
    searches: wish("searches")?.mail ?? pacesOf.searches[0],
    work: wish("work")?.mail ?? workMail,
  };
}

/** What a mail's link could stop and what is stopped already; null once its person is gone. */
export async function unsubscribing({ person: id, request: requestId }: Unsubscribing) {
  const person = await db().person.findFirst({ where: { id, deletedAt: null }, select: { mailStopped: true } });
  if (!person) return null;
  return { everythingStopped: person.mailStopped, request: requestId ? await requestMuting(id, requestId) : null };
}

async function requestMuting(personId: number, requestId: number) {
  const own = { where: { personId }, select: { createdAt: true } };
  const row = await db().datasetRequest.findFirst({
    where: { id: requestId, hiddenAt: null },
    select: { id: true, slug: true, title: true, language: true, mutes: own, subscriptions: own },
  });
  if (!row) return null;
  const { mutes, subscriptions, ...request } = row;
  return { ...request, stopped: isMuted(mutes[0], subscriptions[0]) };
}
