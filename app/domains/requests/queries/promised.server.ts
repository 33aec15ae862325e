import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { promisedBefore } from "../plan";

/** What an answer's promise is measured by: what was promised before, and today. */
export async function promiseBefore(id: number) {
  const columns = { plannedOn: true, plannedPrecision: true, firstPlannedOn: true } as const;
  const request = await db().datasetRequest.findUniqueOrThrow({ where: { id }, select: columns });
  return { promised: promisedBefore(request), today: cityDay(now()) };
}
