// @ts-check
/** Runs the steps of `npm test`, says how long each took and counts what passed. On node: modules alone. */
import { spawn } from "node:child_process";

export const tally = { passed: 0, failed: 0 };

/**
 * One check: passed or failed, its output shown only where it failed.
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, output: string }>} work
 */
export async function check(name, work) {
  const began = performance.now();
  const { ok, output } = await work().catch((error) => ({ ok: false, output: String(error.message ?? error) }));
  tally[ok ? "passed" : "failed"]++;
  console.log(`${ok ? "✓" : "✗"} ${name} ${seconds(began)}`);
  if (!ok) console.log(firstLines(output));
  return ok;
}

/**
 * Runs a program of node_modules on this very Node.
 * @param {string} file
 * @param {string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv }} [options] show: as it runs, instead of keeping its output
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function node(file, args, { show = false, env = process.env } = {}) {
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));
  return new Promise((resolve, reject) => child.once("error", reject).once("close", (code) => resolve({ ok: code === 0, output })));
}

/** The line everybody reads, alone, and the exit code that agrees with it. */
export function conclude() {
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

/** @param {string} output */
function firstLines(output, most = 80) {
  const lines = output.trim().split("\n");
  return [...lines.slice(0, most), ...(lines.length > most ? [`… and ${lines.length - most} lines more`] : [])].join("\n");
}

/** @param {number} began */
function seconds(began) {
  return `(${((performance.now() - began) / 1_000).toFixed(1)} s)`;
}
