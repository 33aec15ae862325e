import { execFile } from "node:child_process";
import { chown, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { refusal } from "../process/refusal.mjs";
import type { Binaries } from "./binaries";
import { makeWhole } from "./places";
import { bareEnvironment, type SystemUser } from "./system-user";

export const superuser = "plaza";

/** The same characters and order on every machine, whatever its locales. */
const characters = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];

export async function initialise(binaries: Binaries, place: string, user: SystemUser | null, password: string, more: string[] = []): Promise<void> {
  await makeWhole(place, user, async (folder) => {
    const passwordFile = join(folder, "..", `.password-${process.pid}`);
    try {
      await writeFile(passwordFile, password, { mode: 0o600 });
      if (user) await chown(passwordFile, user.uid, user.gid);
      const options = ["-D", folder, `--username=${superuser}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--no-instructions"];
      await run(binaries.initdb, [...options, ...characters, ...more], { ...user, cwd: folder, env: bareEnvironment });
    } catch (error) {
      throw refusal(`The embedded PostgreSQL could not set up its folder ${place}: ${reason(error)}`, error);
    } finally {
      await rm(passwordFile, { force: true });
    }
  });
}

const run = promisify(execFile);

function reason(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr ?? "").trim().split("\n").find((line) => line.includes("error")) ?? message;
}
