import { db } from "~/platform/db/client.server";
import { matcher } from "./matching";
import type { Known } from "./plan.server";

/** Everything this source ever listed. */
export async function knownOf(sourceId: number | null): Promise<Known[]> {
  if (sourceId === null) return [];
  const rows = await db().dataset.findMany({
    where: { sourceId },
    select: {
      id: true, identifier: true, title: true, contentHash: true, departmentId: true, topicId: true, goneAt: true,
      followerCount: true, requests: { select: { requestId: true }, take: 1 },
    },
  });
  return rows.map(({ followerCount, requests, ...row }) => ({ ...row, matters: followerCount > 0 || requests.length > 0 }));
}

/** How the city's own departments and topics are found in a feed's words. */
export async function cityWords() {
  const departments = await db().department.findMany({ select: { id: true, name: true, shortName: true, abbreviation: true } });
  const topics = await db().topic.findMany({ select: { id: true, slug: true, nameEn: true, nameEs: true } });
  return {
    department: matcher(departments.map(({ id, name, shortName, abbreviation }) => ({ id, names: [name, shortName, abbreviation] }))),
    topic: matcher(topics.map(({ id, slug, nameEn, nameEs }) => ({ id, names: [nameEn, nameEs, slug] }))),
  };
}
