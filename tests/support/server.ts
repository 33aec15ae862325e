import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject } from "vitest";
import { freePort } from "../../server/process/port.mjs";
import { administer, databaseUrl } from "./administer";

export interface Plaza {
  url: string;
  process: ChildProcess;
  /** Everything it printed. */
  said(): string;
  /** Once visitors may come; throws what it said where it ended instead. */
  ready(): Promise<void>;
  /** Its exit code. */
  ended(): Promise<number | null>;
}

/** Plaza as its own process, started as people start it, in an environment of nothing but what is given. */
export function useServer() {
  const started: Plaza[] = [];
  const folders: string[] = [];

  afterAll(async () => {
    for (const plaza of started) if (plaza.process.exitCode === null) plaza.process.kill("SIGTERM");
    await Promise.all(started.map((plaza) => plaza.ended()));
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  });

  return {
    /** A folder of its own, with a space in its name. */
    async folder(): Promise<string> {
      const folder = await mkdtemp(join(tmpdir(), "plaza test "));
      folders.push(folder);
      return folder;
    },
    /** A migrated database of its own. */
    async database(): Promise<string> {
      const { url, template } = inject("cluster");
      const name = `${template}_${randomBytes(4).toString("hex")}`;
      await administer(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
      return databaseUrl(url, name);
    },
    async start(environment: Record<string, string>, ...args: string[]): Promise<Plaza> {
      const port = environment["PORT"] ?? String(await freePort());
      const plaza = watched(port, { PATH: process.env["PATH"] ?? "", ...environment, PORT: port }, args);
      started.push(plaza);
      return plaza;
    },
  };
}

function watched(port: string, environment: Record<string, string>, args: string[]): Plaza {
  const child = spawn(process.execPath, ["server/start.mjs", ...args], { env: environment as NodeJS.ProcessEnv, stdio: ["ignore", "pipe", "pipe"] });
  const exit = once(child, "close");
  const url = `http://localhost:${port}`;
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  return {
    url,
    process: child,
    said: () => output,
    async ready() {
      const answers = async () => {
        if (child.exitCode !== null) throw new Error(`it ended: ${output}`);
        return fetch(`${url}/readyz`).then(({ status }) => status, () => 0);
      };
      await expect.poll(answers, { timeout: 60_000, interval: 50 }).toBe(200);
    },
    async ended() {
      await exit;
      return child.exitCode;
    },
  };
}
