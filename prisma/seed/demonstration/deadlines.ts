/** Whoever fetches what stands in the street takes it up sooner than the city promises. */
import { changeDeadlines } from "~/domains/departments/commands.server";
import { type Cast, actorOf } from "./play";

export async function promiseOtherwise(cast: Cast): Promise<void> {
  const follows = { decideDays: null, extensionDays: null, appealDays: null };
  await changeDeadlines(await actorOf(cast, "alma"), cast.departments.get("LASAN")!, { ...follows, acknowledgeDays: 2 });
}
