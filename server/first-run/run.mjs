// @ts-check
import { spawn } from "node:child_process";

/**
 * Runs a program of Node's to its end, quietly; what it said is in the error when it fails. Ending us ends it.
 * @param {string[]} command the script and its arguments
 * @param {Record<string, string>} [environment]
 * @returns {Promise<void>}
 */
export function runNode(command, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { env: { ...process.env, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (text) => (said += text));
    child.stderr.on("data", (text) => (said += text));
    const end = (/** @type {NodeJS.Signals} */ signal) => {
      child.kill(signal);
      process.exit(1);
    };
    process.once("SIGINT", end).once("SIGTERM", end).once("SIGHUP", end);
    const done = () => process.off("SIGINT", end).off("SIGTERM", end).off("SIGHUP", end);
    child.once("error", (error) => reject(error)).once("close", (code) => {
      done();
      if (code === 0) resolve();
      else reject(new Error(said.trim()));
    });
  });
}

/** @param {unknown} error what `runNode` threw */
export function lastLines(error) {
  return /** @type {Error} */ (error).message.split("\n").slice(-30).join("\n");
}
