import { deadlinesOf } from "~/domains/departments/queries.server";
import type { Day } from "~/platform/calendar";
import { extensionDays } from "../clock";

/** The days to which a request's answer may be put off, the first first. */
export async function extensionChoices(request: { departmentId: number | null; dueOn: Day }): Promise<Day[]> {
  return extensionDays(await deadlinesOf(request.departmentId), request.dueOn);
}
