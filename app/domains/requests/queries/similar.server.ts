import type { Actor } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { datasetsLike, requestsLike } from "./alike.server";
import { rowColumns, rowOf } from "./row.server";

const most = 5;
/** Fewer letters say nothing yet. */
const shortest = 4;

/** What was asked before and what is published already that a title, perhaps half typed, may mean: the closest first, five of each at most. */
export async function similarTo(viewer: Actor, title: string) {
  if (title.trim().length < shortest) return { requests: [], datasets: [] };
  const [requestIds, datasetIds] = await Promise.all([requestsLike(title, most), datasetsLike(title, most)]);
  const [requests, datasets] = await Promise.all([
    db().datasetRequest.findMany({
      where: { id: { in: requestIds }, hiddenAt: null, status: { not: "withdrawn" } },
      select: rowColumns(viewer),
      relationLoadStrategy: "join",
    }),
    datasetIds.length === 0 ? [] : db().dataset.findMany({
      where: { id: { in: datasetIds } },
      select: { id: true, slug: true, title: true, department: { select: { name: true } } },
      relationLoadStrategy: "join",
    }),
  ]);
  const order = <T extends { id: number }>(rows: T[], ids: number[]) => rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return { requests: order(requests, requestIds).map(rowOf), datasets: order(datasets, datasetIds) };
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
