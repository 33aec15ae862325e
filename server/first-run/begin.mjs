// @ts-check
import { fileURLToPath, pathToFileURL } from "node:url";
import { dataFolder } from "../process/data-folder.mjs";
import { checkListening } from "../process/port.mjs";
import { isRefusal } from "../process/refusal.mjs";
import { checkNotRunning } from "../process/running.mjs";
import { prepare } from "./prepare.mjs";
import { sayOnError } from "./say.mjs";

const checkout = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

/**
 * Makes ready what is missing, then hands over in this same process, so that signals find one process.
 * @param {string[]} args
 */
export async function begin([mode, ...args]) {
  try {
    process.chdir(checkout);
    process.env["NODE_ENV"] = mode === "--dev" ? "development" : "production";
    if (mode === "--cli") sayOnError();
    else if (mode !== "--worker") await checkFree();
    if (mode === "--dev") await develop();
    else await run(mode, args);
  } catch (error) {
    console.error(isRefusal(error) ? error.message : error);
    process.exit(1);
  }
}

/** Straight from the sources, as they stand. */
async function develop() {
  await prepare({ needs: "sources" });
  const { register } = await import("tsx/esm/api");
  register({ tsconfig: `${checkout}/tsconfig.json` });
  const { serve } = await import("../main.ts");
  await serve({ development: true });
}

/**
 * As built of the sources.
 * @param {string | undefined} mode
 * @param {string[]} args
 */
async function run(mode, args) {
  await prepare({ needs: mode === undefined ? "site" : "program" });
  if (mode === "--cli") {
    await (await built("cli")).run(args);
    process.exit();
  }
  if (mode === "--worker") return (await built("worker")).work();
  return (await built("main")).serve({ development: false });
}

/** @param {"main" | "worker" | "cli"} name */
const built = (name) => import(pathToFileURL(`${checkout}/build/process/${name}.js`).href);

/** Said before minutes of installing rather than after; looked at again when it is time to listen. */
async function checkFree() {
  if (!process.env["DATABASE_URL"]) await checkNotRunning(dataFolder(checkout));
  const port = Number(process.env["PORT"] || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) await checkListening(process.env["HOST"] || "127.0.0.1", port);
}
