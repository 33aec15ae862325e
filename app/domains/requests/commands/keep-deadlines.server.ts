import { daysOff } from "~/domains/departments/queries.server";
import { cityDay, cityHour } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { doEach } from "~/platform/jobs/each.server";
import { alertOfDueDays } from "./alert.server";
import { remindOfQuestions } from "./remind.server";

/** Before the day's mail goes, which carries it. */
const morning = 5;

/** What the calendar does to requests, from the city's morning on: as often as one likes, each once. */
export async function keepDeadlines(): Promise<void> {
  const at = now();
  if (cityHour(at) < morning) return;
  const today = cityDay(at);
  const off = await daysOff();
  await doEach([() => alertOfDueDays(today, off), () => remindOfQuestions(today, off)]);
}
