// @ts-check
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { contents, writeWhole } from "./data-folder.mjs";
import { identity, isAlive } from "./identity.mjs";
import { refusal } from "./refusal.mjs";

/**
 * Refuses when a Plaza is serving this data folder already.
 * @param {string} folder
 */
export async function checkNotRunning(folder) {
  const [who, address] = ((await contents(join(folder, "running"))) ?? "").split(" ");
  if (who && who !== identity() && isAlive(who)) throw refusal(`Plaza is already running at ${address}.`);
}

/**
 * Says that this process serves the data folder, until the answered function is called.
 * @param {string} folder
 * @param {string} address
 */
export async function claim(folder, address) {
  const file = join(folder, "running");
  await checkNotRunning(folder);
  await writeWhole(file, `${identity()} ${address}\n`);
  return () => rm(file, { force: true });
}
