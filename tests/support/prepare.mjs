import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { check, node } from "./steps.mjs";

/** Brings a fresh checkout to where tests can run; without packages and the typed client nothing can, without a build much. */
export async function prepare() {
  const ready = (await check("install", install)) && (await check("generate", generate));
  if (ready) await check("build", build);
  return ready;
}

async function install() {
  if (newer("node_modules/.package-lock.json", "package-lock.json")) return { ok: true, output: "" };
  const { status } = spawnSync("npm", ["ci", "--include=dev"], { stdio: "inherit", shell: process.platform === "win32" });
  return { ok: status === 0, output: "npm ci failed" };
}

async function generate() {
  mkdirSync(".cache/tests", { recursive: true });
  writeFileSync(".cache/tests/no-engine", "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  return node("node_modules/prisma/build/index.js", ["generate"], { env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: `${process.cwd()}/.cache/tests/no-engine` } });
}

async function build() {
  return node("node_modules/@remix-run/dev/dist/cli.js", ["vite:build"]);
}

function newer(made, source) {
  return existsSync(made) && statSync(made).mtimeMs >= statSync(source).mtimeMs;
}
