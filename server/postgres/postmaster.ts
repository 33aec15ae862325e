import { spawn } from "node:child_process";
import { closeSync, openSync, statSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { runs } from "../process/identity.mjs";
import { freePort } from "../process/port.mjs";
import { refusal } from "../process/refusal.mjs";
import type { Binaries } from "./binaries";
import { canConnect, type Address } from "./connection";
import { bareEnvironment, type SystemUser } from "./system-user";

export type Postmaster = { pid: number; port: number };
type Start = { binaries: Binaries; folder: string; log: string; user: SystemUser | null; address: (port: number) => Address; port?: number; settings?: Record<string, string> };

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
};

/** A running server of this folder that takes our password: the one a killed Plaza left behind, or another command's. */
export async function findPostmaster(folder: string, address: (port: number) => Address): Promise<Postmaster | null> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const noted = await readNote(folder);
    if (!noted || !runs(noted.pid)) return null;
    if (noted.port > 0 && (await canConnect(address(noted.port)))) return { pid: noted.pid, port: noted.port };
    if (!(await isPostgres(noted.pid)) || performance.now() > deadline) {
      // The number belongs to someone else by now, and PostgreSQL would refuse to start because of it.
      await rm(join(folder, "postmaster.pid"), { force: true });
      return null;
    }
    await pause(50);
  }
}

/** Starts it in a session of its own: Ctrl-C in the terminal must not reach it before us. */
export async function startPostmaster(start: Start): Promise<Postmaster> {
  for (let tries = 1; ; tries++) {
    const port = start.port ?? (await freePort());
    const result = await attempt(start, port);
    if (result !== null) return { pid: result, port };
    if (tries === 5) throw refusal(`The embedded PostgreSQL did not start: ${await lastWords(start.log)} (all of it is in ${start.log}).`);
    // A crashed server's children may still hold its memory, or someone took the port.
    await pause(tries * 200);
  }
}

/** The "fast" way: connections are cut, everything is written. */
export async function stopPostmaster({ pid }: Postmaster): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (let signal: NodeJS.Signals = "SIGINT"; runs(pid); signal = "SIGQUIT") {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    while (runs(pid) && performance.now() < deadline) await pause(10);
  }
}

async function attempt({ binaries, folder, log, user, address, settings: more }: Start, port: number): Promise<number | null> {
  const flags = Object.entries({ ...settings, ...more }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const out = openLog(log);
  const server = spawn(binaries.postgres, ["-D", folder, "-p", String(port), ...flags], {
    ...user,
    cwd: folder,
    detached: true,
    env: bareEnvironment,
    stdio: ["ignore", out, out],
  });
  closeSync(out);
  server.unref();
  let gone = false;
  server.once("exit", () => (gone = true)).once("error", () => (gone = true));
  while (!gone) {
    if (await canConnect(address(port))) return server.pid ?? null;
    await pause(20);
  }
  return null;
}

/** Kept from one start to the next, for whoever looks into a crash, but not for ever. */
function openLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(log, size > 5_000_000 ? "w" : "a", 0o600);
}

async function readNote(folder: string): Promise<Postmaster | null> {
  const lines = await readFile(join(folder, "postmaster.pid"), "utf8").then((text) => text.split("\n"), () => null);
  return lines && { pid: Number(lines[0]), port: Number(lines[3] ?? 0) };
}

async function isPostgres(pid: number): Promise<boolean> {
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "postgres");
  return name.trim() === "postgres";
}

async function lastWords(log: string): Promise<string> {
  const lines = (await readFile(log, "utf8").catch(() => "")).trim().split("\n");
  const telling = lines.findLast((line) => /FATAL|ERROR|could not/.test(line)) ?? lines.at(-1) ?? "";
  return telling.replace(/^.*?(FATAL|ERROR|PANIC):\s*/, "");
}
