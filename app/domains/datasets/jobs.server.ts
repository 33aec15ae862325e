import { db } from "~/platform/db/client.server";
import { countWanted, countWantedBy, enrolLinks, judgeAnew, settleBroken } from "./commands.server";

/** Every minute: a few links, gently. */
export { checkLinks } from "./commands.server";

/** Hourly: what depends on votes, on addresses, and on rules that a new version brought. */
export async function keepDatasets(): Promise<void> {
  await judgeAnew();
  await countWanted();
  await keepLinks();
}

/** What a request names is wanted as much as the request; what was imported brings its own addresses. */
export async function keepDatasetsAfter(activityId: number): Promise<void> {
  const activity = await db().activity.findUnique({
    where: { id: activityId },
    relationLoadStrategy: "join",
    select: { requestId: true, importRunId: true, request: { select: { datasets: { take: 1, select: { datasetId: true } } } } },
  });
  if (activity?.requestId != null && activity.request?.datasets.length) await countWantedBy(activity.requestId);
  if (activity?.importRunId != null) await keepLinks();
}

async function keepLinks(): Promise<void> {
  await enrolLinks();
  await settleBroken();
}
