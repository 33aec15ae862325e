// @ts-check
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { refusal } from "../process/refusal.mjs";
import { runNode } from "./run.mjs";

const stamp = "node_modules/.plaza-installed-by";
const installer = `node ${process.versions.node.split(".")[0]} on ${process.platform} ${process.arch}`;

/** Whether node_modules holds what package-lock.json asks for, installed by this kind of Node. */
export async function packagesAreCurrent() {
  const [wanted, present, by] = await Promise.all([packagesIn("package-lock.json"), packagesIn("node_modules/.package-lock.json"), read(stamp)]);
  if (!wanted || !present || (by !== null && by !== installer)) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true;
    return present[path] ? present[path].version === version : optional === true;
  });
}

/** What installs run scripts for, we do ourselves where it is needed: no script runs, on any version of npm. */
export async function installPackages() {
  try {
    // With NODE_ENV=production npm would leave out what the build needs.
    await runNode([await npm(), "ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  } catch (error) {
    throw refusal(`npm could not install the packages Plaza needs: make the package registry reachable, then start again. It says:\n${complaint(error)}`, error);
  }
  await writeFile(stamp, installer);
}

/**
 * npm's first words; its advice on usage follows them.
 * @param {unknown} error
 */
function complaint(error) {
  const lines = /** @type {Error} */ (error).message.split("\n").filter((line) => line.startsWith("npm error"));
  return lines.slice(0, 8).join("\n");
}

/** npm's own program, whichever npm started us, or the one beside this Node. */
async function npm() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env["npm_execpath"] ?? "",
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    ...(process.env["PATH"] ?? "").split(":").map((folder) => join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js")),
    "/usr/share/nodejs/npm/bin/npm-cli.js",
  ];
  const found = candidates.find((file) => /npm-cli\.js$/.test(file) && existsSync(file));
  if (!found) throw refusal("npm is not installed beside this Node.js: install it, then start again.");
  return found;
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }> | null>}
 */
async function packagesIn(file) {
  const text = await read(file);
  return text === null ? null : JSON.parse(text).packages;
}

/** @param {string} file */
function read(file) {
  return readFile(file, "utf8").catch(() => null);
}
