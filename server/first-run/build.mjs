// @ts-check
import { readFile, rm, writeFile } from "node:fs/promises";
import { refusal } from "../process/refusal.mjs";
import { compressAssets } from "./compress.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { lastLines, runNode } from "./run.mjs";

const stamp = "build/.made-from";
const sources = ["app", "public", "package-lock.json", "vite.config.ts", "remix.config.js", "tsconfig.json"];

export async function buildIsCurrent() {
  return (await readFile(stamp, "utf8").catch(() => "")) === (await fingerprint(sources));
}

export async function build() {
  const made = await fingerprint(sources);
  await rm(stamp, { force: true });
  try {
    await runNode(["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "error"], { NODE_ENV: "production", VITEST: "" });
    await compressAssets("build/client/assets");
  } catch (error) {
    throw refusal(`Plaza could not be built:\n${lastLines(error)}`, error);
  }
  await writeFile(stamp, made);
}
