// @ts-check
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { identity, isAlive } from "./identity.mjs";
import { refusal } from "./refusal.mjs";

/**
 * Runs `work` while no other process holds the lock. A lock whose holder is dead is taken over.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {number} [patience] milliseconds
 * @returns {Promise<T>}
 */
export async function whileLocked(file, work, patience = 300_000) {
  const deadline = performance.now() + patience;
  while (!(await taken(file))) {
    if (performance.now() > deadline) throw refusal(`Another Plaza process has held ${file} for too long: end it, then start again.`);
    await pause(50);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * A link appears whole or not at all; a file just opened could be met empty.
 * @param {string} file
 */
async function taken(file) {
  const mine = `${file}.${process.pid}`;
  await writeFile(mine, identity());
  try {
    await link(mine, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
    await clearIfStale(file);
    return false;
  } finally {
    await rm(mine, { force: true });
  }
}

/**
 * The rename lets one of several waiting processes clear it.
 * @param {string} file
 */
async function clearIfStale(file) {
  const holder = await readFile(file, "utf8").catch(() => null);
  if (holder === null || isAlive(holder)) return;
  const aside = `${file}.stale.${process.pid}`;
  await rename(file, aside).then(() => rm(aside, { force: true }), () => undefined);
}
