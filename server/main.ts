import { env, type Env } from "~/platform/env.server";
import { checkout, openDatabase } from "./database/open";
import { hostOf } from "./host";
import { closeAfter, closeOnSignals, onClose } from "./process/closing";
import { dataFolder, openDataFolder } from "./process/data-folder.mjs";
import { checkListening } from "./process/port.mjs";
import { claim } from "./process/running.mjs";

/** The web process, from the environment to the first visitor. What was opened is closed in reverse, however it ends. */
export async function serve({ development }: { development: boolean }): Promise<void> {
  closeOnSignals();
  try {
    const settings = env();
    const claimed = settings.databaseUrl ? null : await claimDataFolder(settings);
    await checkListening(hostOf(settings), settings.port);
    // Reading the application takes as long as starting its database.
    const [database, { openDoors }] = await Promise.all([openDatabase(), import("./doors")]);
    await openDoors({ settings, database, development });
    if (claimed) onClose("closing", claimed.closing);
  } catch (error) {
    await closeAfter(error);
  }
}

async function claimDataFolder({ publicUrl }: Env) {
  const folder = dataFolder(checkout);
  await openDataFolder(folder);
  const claimed = await claim(folder, publicUrl);
  onClose("claim", claimed.release);
  return claimed;
}
