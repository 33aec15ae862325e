import { execFile } from "node:child_process";
import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { whileLocked } from "../../server/process/lock.mjs";

const sources = ["app", "public", "vite.config.ts", "remix.config.js", "package-lock.json"];
const built = "build/server/index.js";

/** Builds where the sources are newer than the build: what the browser is shown is what stands there. */
export default async function freshBuild(): Promise<void> {
  await mkdir(".cache", { recursive: true });
  await whileLocked(".cache/build.lock", async () => {
    const made = await stat(built).then(({ mtimeMs }) => mtimeMs, () => 0);
    if (made < (await newest(sources))) await build();
  });
}

async function build(): Promise<void> {
  const { VITEST: _, ...env } = process.env; // under Vitest, vite.config.ts leaves Remix out
  const done = run(process.execPath, ["node_modules/@remix-run/dev/dist/cli.js", "vite:build"], { env: { ...env, NODE_ENV: "production" } });
  await done.catch(({ stderr }: { stderr: string }) => {
    throw new Error(`The sources do not build:\n${stderr.split("\n    at ")[0]}`);
  });
}

const run = promisify(execFile);

async function newest(paths: string[]): Promise<number> {
  const times = await Promise.all(paths.map(changed));
  return Math.max(0, ...times);
}

async function changed(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return newest((await readdir(path)).filter((name) => name !== "generated").map((name) => join(path, name)));
}
