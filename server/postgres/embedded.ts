import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { contents, kept } from "../process/data-folder.mjs";
import { runs } from "../process/identity.mjs";
import { whileLocked } from "../process/lock.mjs";
import { refusal } from "../process/refusal.mjs";
import { reachableBinaries } from "./binaries";
import { ensureDatabase, urlOf, type Address } from "./connection";
import { initialise, superuser } from "./initialise";
import { binariesFolder, clusterFolder, reaches } from "./places";
import { findPostmaster, startPostmaster, stopPostmaster, type Postmaster } from "./postmaster";
import { systemUser } from "./system-user";
import { enter, leave } from "./users";

const major = "18";
const database = "plaza";

export type EmbeddedDatabase = {
  url: string;
  folder: string;
  /** Starts the server again, at the same address, where it has died. */
  revive(): Promise<void>;
  /** Stops it, unless another process of this data folder still uses it. */
  close(): Promise<void>;
};

/** The PostgreSQL of this data folder: made where there is none, joined where it runs, started where it does not. */
export async function openEmbedded(data: string): Promise<EmbeddedDatabase> {
  const lock = join(data, "lock");
  const usersFolder = join(data, "in-use-by");
  const log = join(data, "postgres.log");
  const user = systemUser();

  return whileLocked(lock, async () => {
    const password = await kept(join(data, "postgres-password"), () => randomBytes(24).toString("hex"));
    const address = (name: string) => (port: number): Address => ({ host: "127.0.0.1", port, user: superuser, password, database: name });
    const binaries = await reachableBinaries(user, binariesFolder);
    const folder = await clusterFolder(data, user);
    await checkVersion(folder, () => initialise(binaries, folder, user, password));
    if (!reaches(folder, user)) throw refusal(`PostgreSQL's own user cannot reach ${folder} any more: open the folders above it again.`);

    const start = (port?: number) => startPostmaster({ binaries, folder, log, user, port, address: address("postgres") });
    let postmaster: Postmaster = (await findPostmaster(folder, address("postgres"))) ?? (await start());
    await ensureDatabase(address("postgres")(postmaster.port), database);
    await enter(usersFolder);

    return {
      url: urlOf(address(database)(postmaster.port)),
      folder,
      revive: () =>
        whileLocked(lock, async () => {
          if (!runs(postmaster.pid)) postmaster = (await findPostmaster(folder, address("postgres"))) ?? (await start(postmaster.port));
        }),
      close: () =>
        whileLocked(lock, async () => {
          const { last } = await leave(usersFolder);
          if (last) await stopPostmaster(postmaster);
        }),
    };
  });
}

async function checkVersion(folder: string, make: () => Promise<void>): Promise<void> {
  const version = await contents(join(folder, "PG_VERSION"));
  if (version === null) return make();
  if (version === major) return;
  throw refusal(
    Number(version) > Number(major)
      ? `The data in ${folder} was made by a newer Plaza (PostgreSQL ${version}): update this one, or set PLAZA_DATA_DIR to another folder.`
      : `The data in ${folder} is PostgreSQL ${version}'s and this Plaza brings ${major}: dump it with the Plaza that made it, or set PLAZA_DATA_DIR to another folder.`,
  );
}
