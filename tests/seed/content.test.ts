import { expect, test } from "vitest";
import { catalog } from "../../prisma/seed/demonstration/catalog";
import { datasets } from "../../prisma/seed/demonstration/datasets";
import { departments } from "../../prisma/seed/demonstration/departments";
import { emailOf, kindsOfPeople, people } from "../../prisma/seed/demonstration/people";
import { topics } from "../../prisma/seed/demonstration/topics";

const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);

test("the city has its 48 departments, once each", () => {
  expect(departments).toHaveLength(48);
  unique(departments.map(({ abbreviation }) => abbreviation));
  unique(departments.map(({ slug }) => slug));
  unique(departments.map(({ name }) => name));
});

test("there is one person of each kind to enter as, and mail to nobody leaves", () => {
  expect(people.flatMap(({ enterAs }) => enterAs ?? []).sort()).toEqual([...kindsOfPeople].sort());
  unique(people.map(({ key }) => key));
  unique(people.map(({ displayName }) => displayName));
  expect(people.every((person) => emailOf(person).endsWith("@example.org"))).toBe(true);
});

test("topics are named in both languages", () => {
  unique(topics.map(({ slug }) => slug));
  unique(topics.flatMap(({ nameEn, nameEs }) => [nameEn, nameEs]));
});

test("the catalogue is a DCAT-US feed of real addresses and no real contacts", () => {
  const feed = catalog("2026-11-23", 0);
  expect(feed.dataset.length).toBeGreaterThanOrEqual(80);
  unique(feed.dataset.map(({ identifier }) => identifier));
  for (const dataset of feed.dataset) {
    expect(dataset["landingPage"]).toMatch(/^https:\/\/data\.lacity\.org\/d\/\w{4}-\w{4}$/);
    expect(JSON.stringify(dataset["contactPoint"])).toContain("@example.org");
  }
});

test("some data has no licence, some no promised rhythm, and what went from the portal is not listed after", () => {
  expect(datasets.filter(({ publicDomain }) => !publicDomain).length).toBeGreaterThan(10);
  expect(datasets.filter((dataset) => !dataset.frequency).length).toBeGreaterThan(10);
  const gone = datasets.find(({ goneDaysAgo }) => goneDaysAgo)!;
  const lists = (daysAgo: number) => catalog("2026-11-23", daysAgo).dataset.some(({ title }) => title === gone.title);
  expect([gone.goneDaysAgo! + 1, gone.goneDaysAgo!, 0].map(lists)).toEqual([true, false, false]);
});

test("what the portal lists later is not listed before", () => {
  const { listedDaysAgo, title } = datasets.find((dataset) => dataset.listedDaysAgo)!;
  const lists = (daysAgo: number) => catalog("2026-11-23", daysAgo).dataset.some((dataset) => dataset.title === title);
  expect([listedDaysAgo! + 1, listedDaysAgo!, 0].map(lists)).toEqual([false, true, true]);
});

test("nearly every department is spoken of", () => {
  expect(new Set(datasets.map(({ department }) => department)).size).toBeGreaterThan(30);
  expect(new Set(datasets.map(({ topic }) => topic))).toEqual(new Set(topics.map(({ slug }) => slug)));
});

test("data renewed in the story carries its new date from that day on", () => {
  const renewed = datasets.find(({ renewedDaysAgo }) => renewedDaysAgo === 64)!;
  const dateOf = (daysAgo: number) =>
    catalog("2026-11-23", daysAgo).dataset.find(({ title }) => title === renewed.title)!["modified"];
  expect(dateOf(65)).toBe(renewed.modified);
  expect(dateOf(64)).toBe("2026-09-20");
});
