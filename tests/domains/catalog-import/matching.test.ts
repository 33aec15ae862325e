import { expect, test } from "vitest";
import { matcher } from "~/domains/catalog-import/matching";

const find = matcher([
  { id: 1, names: ["StreetsLA (Bureau of Street Services)", "StreetsLA", "BSS"] },
  { id: 2, names: ["LA Sanitation and Environment (Bureau of Sanitation)", "LASAN", null] },
  { id: 3, names: ["Los Angeles City Employees' Retirement System", "LACERS"] },
]);

test.each([
  [["StreetsLA (Bureau of Street Services)"], 1],
  [["bureau of street services"], 1],
  [["Bureau of Street Services (BSS)"], 1],
  [["bss"], 1],
  [["LA Sanitation & Environment"], 2],
  [["Los Angeles City Employees’ Retirement System"], 3],
  [["Urban Forestry Division", "StreetsLA"], 1],
  [["City of Los Angeles"], null],
  [[], null],
])("%j", (words, id) => {
  expect(find(words)).toBe(id);
});
