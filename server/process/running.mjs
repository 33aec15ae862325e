// @ts-check
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { contents, writeWhole } from "./data-folder.mjs";
import { identity, isAlive } from "./identity.mjs";
import { refusal } from "./refusal.mjs";

const closingTakes = 30_000;

/**
 * Refuses when a Plaza is serving this data folder already; waits for one that is closing.
 * @param {string} folder
 */
export async function checkNotRunning(folder) {
  const deadline = performance.now() + closingTakes;
  for (;;) {
    const [who, address, closing] = ((await contents(join(folder, "running"))) ?? "").split(" ");
    if (!who || who === identity() || !isAlive(who)) return;
    if (!closing || performance.now() > deadline) throw refusal(`Plaza is already running at ${address}.`);
    await pause(100);
  }
}

/**
 * Says that this process serves the data folder.
 * @param {string} folder
 * @param {string} address
 */
export async function claim(folder, address) {
  const file = join(folder, "running");
  await checkNotRunning(folder);
  await writeWhole(file, `${identity()} ${address}\n`);
  return {
    closing: () => writeWhole(file, `${identity()} ${address} closing\n`),
    release: () => rm(file, { force: true }),
  };
}
