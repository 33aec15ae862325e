import { db } from "~/platform/db/client.server";
import { countCityFigures } from "./commands.server";

/** Hourly, too: "this year" begins anew although nothing happened. */
export { countCityFigures };

/** The city's figures change when something happened to a request. */
export async function countAfter(activityId: number): Promise<void> {
  const activity = await db().activity.findUnique({ where: { id: activityId }, select: { requestId: true } });
  if (activity?.requestId != null) await countCityFigures();
}
