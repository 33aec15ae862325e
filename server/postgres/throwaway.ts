import { spawn } from "node:child_process";
import { once } from "node:events";
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { reachableBinaries } from "./binaries";
import { urlOf } from "./connection";
import { initialise, superuser } from "./initialise";
import { binariesFolder } from "./places";
import { startPostmaster, stopPostmaster } from "./postmaster";
import { systemUser } from "./system-user";

export type ThrowawayCluster = { url(database: string): string; stop(): Promise<void> };

/** Speed over safety: nobody will miss it. */
const careless = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** A PostgreSQL for tests, gone when stopped, or when this process dies however it dies. */
export async function startThrowawayCluster(): Promise<ThrowawayCluster> {
  const user = systemUser();
  const binaries = await reachableBinaries(user, binariesFolder);
  const home = await mkdtemp(join(tmpdir(), "plaza-throwaway-"));
  await chmod(home, 0o711);
  const folder = join(home, "postgres");
  const password = randomBytes(12).toString("hex");
  const address = (database: string) => (port: number) => ({ host: "127.0.0.1", port, user: superuser, password, database });

  await initialise(binaries, folder, user, password, ["--no-sync"]);
  const start = { binaries, folder, log: join(home, "log"), user, address: address("postgres"), settings: careless };
  const postmaster = await startPostmaster(start);
  const undertaker = spawn(process.execPath, [fileURLToPath(new URL("undertaker.mjs", import.meta.url)), String(postmaster.pid), home], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  undertaker.unref();

  return {
    url: (database) => urlOf(address(database)(postmaster.port)),
    async stop() {
      await stopPostmaster(postmaster);
      undertaker.ref();
      undertaker.stdin.end();
      if (undertaker.exitCode === null) await once(undertaker, "exit");
      await rm(home, { recursive: true, force: true });
    },
  };
}
