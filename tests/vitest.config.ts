import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** A test belongs where the strongest thing it uses puts it. */
const kinds = [
  { name: "journeys", uses: /\buseBrowser\(/, testTimeout: 60_000 },
  { name: "server", uses: /\buse(App|Server)\(/, testTimeout: 30_000 },
  { name: "database", uses: /\buseDatabase\(/, testTimeout: 20_000 },
  { name: "unit", uses: /^/, testTimeout: 5_000 },
];

const files = readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => join("tests", file));

const kindOf = (file: string) => kinds.find(({ uses }) => uses.test(readFileSync(join(root, file), "utf8")))?.name;

const cluster = "tests/support/cluster.ts";

export default defineConfig({
  root,
  resolve: { alias: { "~": join(root, "app") } },
  test: {
    pool: "forks",
    maxWorkers: 2,
    // One process a worker: its database, server and browser are made once; `useDatabase` empties them between tests.
    isolate: false,
    server: { deps: { external: [/\/build\/server\//] } },
    env: { NODE_ENV: "test", PLAZA_SECRET: "a secret for tests only, longer than thirty-two characters", TZ: "America/New_York" },
    projects: kinds.map(({ name, testTimeout }, order) => ({
      extends: true,
      test: {
        name,
        testTimeout,
        hookTimeout: 60_000,
        include: files.filter((file) => kindOf(file) === name),
        passWithNoTests: true,
        globalSetup: name === "unit" ? [] : name === "database" ? [cluster] : [cluster, "tests/support/build.ts"],
        // Quick kinds first: what is broken there breaks everything after.
        sequence: { groupOrder: kinds.length - order },
      },
    })),
  },
});
