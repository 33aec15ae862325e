// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../server/process/port.mjs";

/** @typedef {{ queries: number, peakMemory: number, databaseUrl: string }} Watched */

/** A folder for a Plaza of the bench's own. */
export const ownFolder = () => mkdtemp(join(tmpdir(), "plaza-bench-"));

/** @param {string} folder */
export const throwAway = (folder) => rm(folder, { recursive: true, force: true });

/** The demonstration city kept in a folder, in a process of its own, once visitors may come: from many networks, as they say themselves. @param {string} folder */
export async function openPlaza(folder) {
  const [port, watchPort] = [await freePort(), await freePort()];
  /** @type {Record<string, string>} */
  const env = { PATH: process.env["PATH"] ?? "", MALLOC_ARENA_MAX: "2", PORT: String(port), PLAZA_DATA_DIR: folder, PLAZA_DEMO: "1", TRUST_PROXY: "loopback", LOG_LEVEL: "error", BENCH_WATCH_PORT: String(watchPort) };
  const program = ["--import", "./tests/bench/watch.mjs", "server/start.mjs"];
  const plaza = spawn(process.execPath, program, { env: /** @type {NodeJS.ProcessEnv} */ (env), stdio: ["ignore", "pipe", "inherit"] });
  await opened(plaza);
  plaza.stdout.resume();
  return {
    url: `http://localhost:${port}`,
    /** @returns {Promise<Watched>} */
    watched: async () => /** @type {Watched} */ (await (await fetch(`http://localhost:${watchPort}`)).json()),
    async close() {
      plaza.kill("SIGTERM");
      await once(plaza, "close");
    },
  };
}

/** @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, null>} plaza */
async function opened(plaza) {
  for await (const said of plaza.stdout.iterator({ destroyOnReturn: false })) if (String(said).includes("Plaza is open")) return;
  throw new Error("Plaza did not start.");
}
