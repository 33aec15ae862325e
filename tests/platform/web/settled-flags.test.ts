import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("no route has a loader or an action of the browser's own, nor sends its data in pieces: the build leaves out what would run them", () => {
  const files = readdirSync("app/routes", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /\bexport\b.*\bclient(Loader|Action)\b|\bdefer\(/.test(readFileSync(join("app/routes", file), "utf8")))).toEqual([]);
});
