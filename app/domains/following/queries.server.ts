import { type Actor, personId } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { type Followed, followedKey } from "./model";

/** Whether whoever looks follows this; nobody follows nothing, and asks no database. */
export async function isFollowing(actor: Actor, subject: Followed): Promise<boolean> {
  const id = personId(actor);
  if (id === null) return false;
  return (await db().subscription.findFirst({ where: { personId: id, ...followedKey(subject) }, select: { id: true } })) !== null;
}

/** Everything a person follows, newest first, for "what I follow"; at most 500. */
export async function followedBy(personId: number) {
  const rows = await db().subscription.findMany({
    where: { personId },
    orderBy: { id: "desc" },
    take: 500,
    relationLoadStrategy: "join",
    select: {
      request: { select: { id: true, slug: true, title: true, status: true, hiddenAt: true } },
      dataset: { select: { id: true, slug: true, title: true, goneAt: true } },
      department: { select: { id: true, slug: true, name: true } },
      inventoryEntry: { select: { id: true, slug: true, title: true } },
    },
  });
  return {
    requests: rows.flatMap(({ request }) => (request && request.hiddenAt === null ? [request] : [])),
    datasets: rows.flatMap(({ dataset }) => dataset ?? []),
    departments: rows.flatMap(({ department }) => department ?? []),
    entries: rows.flatMap(({ inventoryEntry }) => inventoryEntry ?? []),
  };
}
