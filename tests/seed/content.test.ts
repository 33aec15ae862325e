import { expect, test } from "vitest";
import { catalog } from "../../prisma/seed/demonstration/catalog";
import { columnsOf } from "../../prisma/seed/demonstration/columns";
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

test("the catalogue is the portal's own feed of real addresses, and names nobody to write to", () => {
  const { results } = catalog("2026-11-23", 0);
  expect(results.length).toBeGreaterThanOrEqual(80);
  unique(results.map(({ resource }) => resource.id));
  for (const { permalink } of results) expect(permalink).toMatch(/^https:\/\/data\.lacity\.org\/d\/\w{4}-\w{4}$/);
  expect(JSON.stringify(results)).not.toContain("@");
});

test("a good dozen of datasets say what stands in their columns", () => {
  const described = Object.values(columnsOf);
  expect(described.length).toBeGreaterThan(12);
  for (const columns of described) unique(columns.map(([name]) => name));
});

test("some data has no licence, some no promised rhythm, and what went from the portal is not listed after", () => {
  expect(datasets.filter(({ publicDomain }) => !publicDomain).length).toBeGreaterThan(10);
  expect(datasets.filter((dataset) => !dataset.frequency).length).toBeGreaterThan(10);
  const gone = datasets.find(({ goneDaysAgo }) => goneDaysAgo)!;
  const lists = (daysAgo: number) => catalog("2026-11-23", daysAgo).results.some(({ resource }) => resource.name === gone.title);
  expect([gone.goneDaysAgo! + 1, gone.goneDaysAgo!, 0].map(lists)).toEqual([true, false, false]);
});

test("what the portal lists later is not listed before", () => {
  const { listedDaysAgo, title } = datasets.find((dataset) => dataset.listedDaysAgo)!;
  const lists = (daysAgo: number) => catalog("2026-11-23", daysAgo).results.some(({ resource }) => resource.name === title);
  expect([listedDaysAgo! + 1, listedDaysAgo!, 0].map(lists)).toEqual([false, true, true]);
});

test("nearly every department is spoken of", () => {
  expect(new Set(datasets.map(({ department }) => department)).size).toBeGreaterThan(30);
  expect(new Set(datasets.map(({ topic }) => topic))).toEqual(new Set(topics.map(({ slug }) => slug)));
});

test("data renewed in the story carries its new date from that day on", () => {
  const renewed = datasets.find(({ renewedDaysAgo }) => renewedDaysAgo === 64)!;
  const dateOf = (daysAgo: number) =>
    catalog("2026-11-23", daysAgo).results.find(({ resource }) => resource.name === renewed.title)!.resource["data_updated_at"];
  expect(dateOf(65)).toBe(renewed.modified);
  expect(dateOf(64)).toBe("2026-09-20");
});
