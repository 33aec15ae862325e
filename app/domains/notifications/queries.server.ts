import { db } from "~/platform/db/client.server";

const most = 99;

/** How many notifications a person has not read; 99 stands for 99 or more, so that the count stays cheap. */
export async function unreadCount(personId: number): Promise<number> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
    FROM (SELECT 1 FROM notification WHERE person_id = ${personId} AND read_at IS NULL LIMIT ${most}) AS unread`;
  return row?.count ?? 0;
}
