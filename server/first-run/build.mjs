// @ts-check
import { readFile, rm, writeFile } from "node:fs/promises";
import { refusal } from "../process/refusal.mjs";
import { compressAssets } from "./compress.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { lastLines, runNode } from "./run.mjs";

const everywhere = ["app", "package-lock.json", "tsconfig.json"];

/** What browsers get, and what answers them. */
export const site = made("build/.site-made-from", [...everywhere, "public", "vite.config.ts", "remix.config.js"], "Plaza's site", async () => {
  await runNode(["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "error"], { NODE_ENV: "production", VITEST: "" });
  await compressAssets("build/client/assets");
});

/** What runs around it: the web process, the worker, the command line. */
export const program = made("build/.program-made-from", [...everywhere, "server", "prisma/seed"], "Plaza's program", () =>
  runNode(["server/first-run/bundle.mjs"], { NODE_ENV: "production" }),
);

/**
 * @param {string} stamp where it is noted what it was made from
 * @param {string[]} sources
 * @param {string} what
 * @param {() => Promise<void>} work
 */
function made(stamp, sources, what, work) {
  return {
    isCurrent: async () => (await readFile(stamp, "utf8").catch(() => "")) === (await fingerprint(sources)),
    async make() {
      const from = await fingerprint(sources);
      await rm(stamp, { force: true });
      try {
        await work();
      } catch (error) {
        throw refusal(`${what} could not be built:\n${lastLines(error)}`, error);
      }
      await writeFile(stamp, from);
    },
  };
}
