// @ts-check
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Of names and contents, not of times: a clone has new times and the same sources.
 * @param {string[]} paths files and folders; those that do not exist count as such
 * @param {(path: string) => boolean} [except]
 * @returns {Promise<string>}
 */
export async function fingerprint(paths, except = () => false) {
  const files = (await Promise.all(paths.map((path) => filesOf(path, except)))).flat().sort();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash("sha256");
  files.forEach((file, at) => hash.update(`${file}\0${contents[at]?.length}\0`).update(contents[at] ?? ""));
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @param {(path: string) => boolean} except
 * @returns {Promise<string[]>}
 */
async function filesOf(path, except) {
  if (except(path)) return [];
  const found = await stat(path).catch(() => null);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return (await Promise.all(names.map((name) => filesOf(join(path, name), except)))).flat();
}
