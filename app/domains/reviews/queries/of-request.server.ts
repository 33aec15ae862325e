import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { dueAgain, gateOf, lacksOf } from "../model";
import { weighedColumns, weighedOf } from "./weighed.server";

/** The reviews of a request that run now or stand, for its staff page. */
export async function reviewsOfRequest(requestId: number) {
  const rows = await db().releaseReview.findMany({
    where: { requestId, endedAt: null }, orderBy: { id: "asc" }, relationLoadStrategy: "join", select: { ...weighedColumns, reason: true },
  });
  const today = cityDay(now());
  return rows.map((row) => {
    const review = weighedOf(row);
    return {
      id: row.id, version: row.version, title: row.dataset?.title ?? row.workingTitle ?? "", begunAt: row.begunAt, outcome: row.outcome, reason: row.reason,
      concludedAt: row.concludedAt, gate: gateOf(review, today), lacks: lacksOf(review, today), again: row.outcome && dueAgain(review, today), sides: row.sides,
    };
  });
}
