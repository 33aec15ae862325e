import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { contents, writeWhole } from "../process/data-folder.mjs";
import { refusal } from "../process/refusal.mjs";
import type { SystemUser } from "./system-user";

const beyond = "/var/lib/plaza";

/**
 * The folder PostgreSQL's data is in: beside the rest, or where that lies beyond the system user's reach (a mode-700
 * home) in a place of its own that is noted beside the rest.
 */
export async function clusterFolder(data: string, user: SystemUser | null): Promise<string> {
  const note = join(data, "postgres-is-at");
  const noted = await contents(note);
  if (noted) return noted;
  if (reaches(data, user)) return join(data, "postgres");
  if (process.env.PLAZA_DATA_DIR) {
    throw refusal(`PostgreSQL does not run as root, and its own user cannot reach ${data}: open the folders above it, or set PLAZA_DATA_DIR elsewhere.`);
  }
  const place = join(beyond, `${basename(dirname(data))}-${randomBytes(3).toString("hex")}`);
  await makeBeyond(place);
  await writeWhole(note, `${place}\n`);
  return place;
}

/** Where binaries go that the system user cannot reach in the checkout: one copy for all checkouts. */
export function binariesFolder(): string {
  return process.env.PLAZA_DATA_DIR ?? beyond;
}

/** Fills a new folder that belongs to `user` and puts it at `place`, whole or not at all. */
export async function makeWhole(place: string, user: SystemUser | null, fill: (folder: string) => Promise<void>): Promise<void> {
  const half = `${place}.new-${process.pid}`;
  try {
    await clearHalfMade(place);
    await mkdir(half, { mode: 0o700 });
    if (user) await chown(half, user.uid, user.gid);
    await fill(half);
    await rename(half, place);
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw error;
  }
}

/** What a killed process left; the caller holds the lock, so nobody is still at it. */
async function clearHalfMade(place: string): Promise<void> {
  const left = (await readdir(dirname(place))).filter((name) => name.startsWith(`${basename(place)}.new-`));
  await Promise.all(left.map((name) => rm(join(dirname(place), name), { recursive: true, force: true })));
}

export function reaches(folder: string, user: SystemUser | null): boolean {
  if (user === null) return true;
  return spawnSync("/bin/sh", ["-c", 'cd "$0"', folder], { ...user, cwd: "/", stdio: "ignore" }).status === 0;
}

async function makeBeyond(place: string): Promise<void> {
  try {
    await mkdir(dirname(place), { recursive: true });
    await chmod(dirname(place), 0o755);
  } catch (error) {
    throw refusal(`Plaza cannot write to ${dirname(place)}: set PLAZA_DATA_DIR to a folder that other users can reach.`, error);
  }
}
