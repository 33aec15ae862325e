import { db } from "~/platform/db/client.server";
import { countCityFigures, countDatasetFigures, countRecords, countRecordsIfOld } from "./commands.server";

/** Hourly, too: "this year" begins anew, and what was on time is late, although nothing happened. */
export async function countFigures(): Promise<void> {
  await countCityFigures();
  await countDatasetFigures();
  await countRecords();
}

/** What changes no request: a first reading of the catalogue may offer data to thousands, and staff arrange much among themselves. */
const uncounted = ["request.offered", "request.offer_settled", "request.assigned", "request.noted", "request.labelled"];

/** The city's figures change when something happened to a request, the catalogue's when it was read. */
export async function countAfter(activityId: number): Promise<void> {
  const activity = await db().activity.findUnique({ where: { id: activityId }, select: { verb: true, requestId: true, importRunId: true } });
  if (activity?.requestId != null && !uncounted.includes(activity.verb)) {
    await countCityFigures();
    await countRecordsIfOld();
  }
  if (activity?.importRunId != null) await countDatasetFigures();
}
