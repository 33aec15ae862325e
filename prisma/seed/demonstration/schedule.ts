import { Temporal } from "temporal-polyfill";
import { type Day, addDays, startOfDay } from "~/platform/calendar";
import { createFormat } from "~/platform/i18n/format";
import { personNamed } from "./people";
import type { Planned, Step, Story } from "./story";

export type ScheduledStep = { at: Date; story: Story; step: Step };

/** All steps of all stories in the order they happened, none of them after the seed's day began. */
export function schedule(stories: readonly Story[], seedDay: Day): ScheduledStep[] {
  return stories
    .flatMap((story, number) => scheduleStory(story, number, seedDay))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

function scheduleStory(story: Story, number: number, seedDay: Day): ScheduledStep[] {
  const steps = [...story.steps].sort((a, b) => b.daysAgo - a.daysAgo);
  let previous = 0;
  return steps.map((step, index) => {
    const minute = 8 * 60 + ((number * 37 + index * 53) % (9 * 60));
    const wanted = startOfDay(dayOfStep(step, seedDay)).getTime() + minute * 60_000;
    previous = Math.max(wanted, previous + 60_000);
    return { at: new Date(previous), story, step };
  });
}

/** Residents act on any day, staff on working days: on Monday after a weekend, or on Friday where Monday is still to come. */
function dayOfStep(step: Step, seedDay: Day): Day {
  const day = addDays(seedDay, -step.daysAgo);
  const { member, city } = personNamed(step.by);
  if ((!member && !city) || "vote" in step) return day;
  const monday = mondayAfterWeekend(day);
  return monday < seedDay ? monday : addDays(monday, -3);
}

function mondayAfterWeekend(day: Day): Day {
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return dayOfWeek > 5 ? addDays(day, 8 - dayOfWeek) : day;
}

/** A promise as the answer form sends it: "2027-03", or a working day. */
export function plannedOn(planned: Planned, seedDay: Day): string {
  const day = addDays(seedDay, planned.inDays);
  return planned.precision === "month" ? day.slice(0, 7) : mondayAfterWeekend(day);
}

/** The text with its planned date in words. */
export function withPlannedDate(body: string, planned: Planned | undefined, seedDay: Day, language: "en" | "es"): string {
  if (!planned) return body;
  const on = plannedOn(planned, seedDay);
  const format = createFormat({ language, timeZone: "UTC", now: startOfDay(seedDay) });
  return body.replaceAll("{planned}", format.promised(on.padEnd(10, "-01"), planned.precision));
}
