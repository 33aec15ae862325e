import type { DatasetEntry } from "~/domains/datasets/model";
import { db } from "~/platform/db/client.server";

const mostShown = 50;

/** How many records wait for a person to say which dataset they are. */
export const matchesWaiting = () => db().waitingMatch.count();

/** Records that may be datasets known already, the longest waiting first, each beside what it may be. */
export async function waitingMatches() {
  const matches = await db().waitingMatch.findMany({ orderBy: { id: "asc" }, take: mostShown, include: { source: { select: { id: true, title: true } } } });
  const known = await db().dataset.findMany({
    where: { id: { in: matches.flatMap(({ candidates }) => candidates) } },
    select: {
      id: true, slug: true, title: true, publisherName: true, landingPage: true, followerCount: true,
      department: { select: { name: true } }, _count: { select: { requests: true } },
    },
  });
  return matches.map(({ entry, candidates, ...match }) => {
    const { publisherName, landingPage } = entry as unknown as DatasetEntry;
    return { ...match, doubt: match.doubt as "several" | "weak", publisherName, landingPage, candidates: known.filter(({ id }) => candidates.includes(id)) };
  });
}
