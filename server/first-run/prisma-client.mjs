// @ts-check
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { refusal } from "../process/refusal.mjs";
import { fingerprint } from "./fingerprint.mjs";
import { lastLines, runNode } from "./run.mjs";

const stamp = "app/platform/db/generated/.made-from";
const sources = ["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"];

export async function clientIsCurrent() {
  return (await readFile(stamp, "utf8").catch(() => "")) === (await fingerprint(sources));
}

/** Prisma downloads an engine even to generate, unless it is told of one. It only has to exist, and to fail when asked. */
export async function generateClient() {
  const engine = ["/bin/false", "/usr/bin/false"].find((file) => existsSync(file)) ?? process.execPath;
  const settings = { PRISMA_SCHEMA_ENGINE_BINARY: engine, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  try {
    await runNode(["node_modules/prisma/build/index.js", "generate"], settings);
  } catch (error) {
    throw refusal(`The database client could not be made; Prisma says:\n${lastLines(error)}`, error);
  }
  await writeFile(stamp, await fingerprint(sources));
}
