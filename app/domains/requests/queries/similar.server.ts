import type { Actor } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { datasetsLike, entriesLike, requestsLike } from "./alike.server";
import { rowColumns, rowOf } from "./row.server";

const most = 5;
/** Fewer letters say nothing yet. */
const shortest = 4;

/** What was asked before, what is published already and what a department lists as not published yet that a title, perhaps half typed, may mean: the closest first, five of each at most. */
export async function similarTo(viewer: Actor, title: string) {
  if (title.trim().length < shortest) return { requests: [], datasets: [], entries: [] };
  const [ids, datasets, entries] = await Promise.all([requestsLike(title, most), datasetsLike(title, most), entriesLike(title, most)]);
  const rows = await db().datasetRequest.findMany({
    where: { id: { in: ids }, hiddenAt: null, status: { not: "withdrawn" } },
    select: rowColumns(viewer),
    relationLoadStrategy: "join",
  });
  return { requests: rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)).map(rowOf), datasets, entries };
}

export type Similar = Awaited<ReturnType<typeof similarTo>>;

const besideOne = 3;

/** Requests whose titles say something alike, for the side of a request's page. */
export async function similarRequests(request: { id: number; title: string }) {
  const ids = (await requestsLike(request.title, besideOne + 1)).filter((id) => id !== request.id).slice(0, besideOne);
  const columns = { id: true, slug: true, title: true, language: true } as const;
  const rows = await db().datasetRequest.findMany({ where: { id: { in: ids }, hiddenAt: null }, select: columns });
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
