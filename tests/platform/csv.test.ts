import { expect, it } from "vitest";
import { csvOf } from "~/platform/csv";

it("quotes what would end a cell, and makes a text of what would be a formula", () => {
  expect(csvOf([["plain", 'say "no"', "a,b", "two\nlines", null, 7]])).toBe('plain,"say ""no""","a,b","two\nlines",,7\r\n');
  const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1"];
  for (const formula of formulas) expect(csvOf([[formula]]).replace(/^"/, "").startsWith("'"), formula).toBe(true);
});
