import { db } from "~/platform/db/client.server";
import { daysAfter, now } from "~/platform/clock";

const mostShown = 50;
export const patientDays = 30;

/** What answers named by address alone and no catalogue has listed for a month, the longest first. */
export function unlisted() {
  return db().dataset.findMany({
    where: { provisionalSince: { lt: daysAfter(now(), -patientDays) }, goneAt: null },
    orderBy: { provisionalSince: "asc" },
    take: mostShown,
    relationLoadStrategy: "join",
    select: { id: true, slug: true, title: true, provisionalSince: true, department: { select: { shortName: true } } },
  });
}
