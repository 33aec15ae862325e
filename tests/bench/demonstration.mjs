// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../server/process/port.mjs";

/** The demonstration city, in a process and a folder of its own, once visitors may come. */
export async function demonstration() {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "plaza-bench-"));
  /** @type {Record<string, string>} */
  const env = { PATH: process.env["PATH"] ?? "", PORT: String(port), PLAZA_DATA_DIR: folder, PLAZA_DEMO: "1", LOG_LEVEL: "error" };
  const plaza = spawn(process.execPath, ["server/start.mjs"], { env: /** @type {NodeJS.ProcessEnv} */ (env), stdio: ["ignore", "pipe", "inherit"] });
  await opened(plaza);
  plaza.stdout.resume();
  return {
    url: `http://localhost:${port}`,
    async close() {
      plaza.kill("SIGTERM");
      await once(plaza, "close");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, null>} plaza */
async function opened(plaza) {
  for await (const said of plaza.stdout.iterator({ destroyOnReturn: false })) if (String(said).includes("Plaza is open")) return;
  throw new Error("Plaza did not start.");
}
