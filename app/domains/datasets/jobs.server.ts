import { db } from "~/platform/db/client.server";
import { countWanted, countWantedBy, judgeAnew } from "./commands.server";

/** Hourly: what depends on votes, and on rules that a new version brought. */
export async function keepDatasets(): Promise<void> {
  await judgeAnew();
  await countWanted();
}

/** What a request names is wanted as much as the request. */
export async function countWantedAfter(activityId: number): Promise<void> {
  const activity = await db().activity.findUnique({ where: { id: activityId }, select: { requestId: true } });
  if (activity?.requestId != null) await countWantedBy(activity.requestId);
}
