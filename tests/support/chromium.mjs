// @ts-check
/** Finds a Chromium for the browser tests, or installs one. On node: modules alone, as it runs before anything else may. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const apps = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** @returns {Promise<{ path: string, origin: string }>} */
export async function chromium() {
  return given() ?? installed() ?? (await playwrights()) ?? (await downloaded()) ?? debians() ?? refuse();
}

function given() {
  const path = process.env.CHROMIUM_PATH;
  if (!path) return null;
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH is ${path}, and nothing is there.`);
  return { path, origin: "CHROMIUM_PATH" };
}

function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...apps];
  const path = candidates.find((candidate) => existsSync(candidate));
  return path ? { path, origin: "installed on this machine" } : null;
}

async function playwrights() {
  const { chromium: playwright } = await import("playwright-core");
  const path = playwright.executablePath();
  return existsSync(path) ? { path, origin: "Playwright's own" } : null;
}

async function downloaded() {
  console.log("  No Chromium found: trying Playwright's own …");
  const cli = join("node_modules", "playwright-core", "cli.js");
  const { status } = spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 180_000 });
  return status === 0 ? playwrights() : null;
}

function debians() {
  if (process.getuid?.() !== 0) return null;
  console.log("  Playwright's can't be downloaded: trying Debian's package …");
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync("apt-get", args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
  return apt("update") && apt("install", "--yes", "--no-install-recommends", "chromium") ? installed() : null;
}

/** @returns {never} */
function refuse() {
  throw new Error("The browser tests need a Chromium: install one, or set CHROMIUM_PATH to its program.");
}
