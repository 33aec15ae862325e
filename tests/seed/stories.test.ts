import { expect, test } from "vitest";
import { addDays, cityDay } from "~/platform/calendar";
import { statuses } from "~/domains/requests/model";
import { people, personNamed } from "../../prisma/seed/demonstration/people";
import { schedule, withPlannedDate } from "../../prisma/seed/demonstration/schedule";
import { stories } from "../../prisma/seed/demonstration/stories";
import { play } from "./story-rules";

// A week, so that every step falls on every day of it once; and days when months and clocks change.
const seedDays = [...Array.from({ length: 7 }, (_, day) => addDays("2026-11-23", day)), "2027-01-01", "2027-03-14", "2028-02-29"];

const playedOn = (seedDay: string) => {
  const steps = schedule(stories, seedDay);
  return stories.map((story) => ({ story, request: play(steps.filter((step) => step.story === story), seedDay) }));
};

test.each(seedDays)("seeded on %s, no step is refused and none lies in the future", (seedDay) => {
  expect(() => playedOn(seedDay)).not.toThrow();
  const days = schedule(stories, seedDay).map(({ at }) => cityDay(at));
  expect(days.every((day) => day < seedDay)).toBe(true);
  expect(days).toEqual([...days].sort());
});

test("every state is there", () => {
  const seen = new Set(playedOn("2026-11-23").map(({ request }) => request.status));
  expect(statuses.filter((status) => !seen.has(status))).toEqual([]);
});

test("a tenth or more is asked in Spanish, by people who speak it, and answered in Spanish", () => {
  const spanish = stories.filter(({ steps }) => steps.some((step) => "ask" in step && step.ask.language === "es"));
  expect(spanish.length).toBeGreaterThanOrEqual(stories.length / 10);

  const languages = (story: (typeof stories)[number]) =>
    story.steps
      .filter((step) => "ask" in step || "answer" in step || "update" in step || "replan" in step || "reopen" in step)
      .map((step) => personNamed(step.by).language);
  for (const story of spanish) expect(new Set(languages(story)), story.key).toEqual(new Set(["es"]));
  for (const story of stories) {
    if (spanish.includes(story)) continue;
    const staff = story.steps.filter((step) => "answer" in step).map((step) => personNamed(step.by).language);
    expect(staff.every((language) => language === "en"), story.key).toBe(true);
  }
});

test("a duplicate names an earlier request", () => {
  for (const { step } of schedule(stories, "2026-11-23")) {
    if (!("answer" in step) || step.answer.to !== "duplicate") continue;
    const { of } = step.answer;
    const original = stories.find(({ key }) => key === of);
    expect(original?.steps[0]?.daysAgo).toBeGreaterThan(step.daysAgo);
  }
});

test("votes differ from request to request and stay within the people there are", () => {
  const counts = playedOn("2026-11-23").map(({ request }) => request.votes.size);
  expect(Math.max(...counts)).toBeLessThanOrEqual(people.length);
  expect(Math.max(...counts)).toBeGreaterThanOrEqual(20);
  expect(new Set(counts).size).toBeGreaterThan(10);
});

test("a planned date stands in the text, in the answer's language", () => {
  const month = { inDays: 100, precision: "month" } as const;
  expect(withPlannedDate("We will publish it in {planned}.", month, "2026-11-23", "en")).toBe("We will publish it in March 2027.");
  expect(withPlannedDate("Saldrá en {planned}.", month, "2026-11-23", "es")).toBe("Saldrá en marzo de 2027.");
});
