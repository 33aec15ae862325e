// @ts-check
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { refusal } from "./refusal.mjs";

/** Raised when the folder's layout changes in a way that an older Plaza would misread. */
const format = 1;

/**
 * @param {string} checkout
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function dataFolder(checkout, environment = process.env) {
  return environment["PLAZA_DATA_DIR"] ? resolve(checkout, environment["PLAZA_DATA_DIR"]) : join(checkout, "data");
}

/**
 * Makes the folder, or refuses one that cannot be written or that a newer Plaza made.
 * @param {string} folder
 */
export async function openDataFolder(folder) {
  const stamp = join(folder, "format");
  const written = Number(await contents(stamp) ?? 0);
  if (written > format) throw refusal(`The data in ${folder} was made by a newer Plaza: update this one, or set PLAZA_DATA_DIR to another folder.`);
  try {
    await makeFolder(folder);
    const trial = join(folder, `.trial-${process.pid}`);
    await writeFile(trial, "");
    await rm(trial);
    // As root the database runs as another user, who passes through here but sees no file of ours.
    if (written === 0) await chmod(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    if (written < format) await writeWhole(stamp, `${format}\n`);
  } catch (error) {
    throw refusal(`Plaza cannot write to ${folder}: give this user the right to, or set PLAZA_DATA_DIR to a folder it can write to.`, error);
  }
}

/**
 * One level after the other: Node's own way never ends where a file system takes no folders, as in /proc.
 * @param {string} folder
 */
async function makeFolder(folder) {
  const parent = dirname(folder);
  if (parent !== folder && !existsSync(parent)) await makeFolder(parent);
  await mkdir(folder).catch((error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  });
}

/**
 * @param {string} file
 * @returns {Promise<string | null>} null where there is no such file
 */
export async function contents(file) {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT") return null;
    throw refusal(`Plaza cannot read ${file}: start it as the user who started it first, or set PLAZA_DATA_DIR to another folder.`, error);
  }
}

/**
 * Whole or not at all, whatever interrupts it.
 * @param {string} file
 * @param {string} text
 */
export async function writeWhole(file, text) {
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, text, { mode: 0o600 });
  await rename(half, file);
}

/**
 * A value made once and kept.
 * @param {string} file
 * @param {() => string} make
 */
export async function kept(file, make) {
  const found = await contents(file);
  if (found) return found;
  const made = make();
  await writeWhole(file, made);
  return made;
}
