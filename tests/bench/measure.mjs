// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { gzipSync } from "node:zlib";
import autocannon from "autocannon";
import { freePort } from "../../server/process/port.mjs";

const seconds = 2;

/** Answers a second of each address at so many connections, in turn and thrice, so that a noisy moment reaches all: the middle of each. @param {string[]} addresses @param {number} connections @param {Record<string, string>} [headers] */
export async function rates(addresses, connections, headers = {}) {
  const found = addresses.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < 3; round++) {
    for (const [n, url] of addresses.entries()) {
      const { requests, non2xx, errors, statusCodeStats } = await autocannon({ url, connections, duration: seconds / 2, headers, timeout: 30 });
      if (non2xx + errors > 0) throw new Error(`${url} was refused ${non2xx + errors} times: ${JSON.stringify(statusCodeStats)}`);
      found[n]?.push(requests.average);
    }
  }
  return found.map(middle);
}

/** @param {number[]} numbers */
export const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** A reference of `reference.mjs` for one address, until closed. @param {"bytes" | "react"} kind @param {string} address @param {string} databaseUrl */
export async function reference(kind, address, databaseUrl) {
  const port = await freePort();
  const { pathname, search } = new URL(address);
  /** @type {Record<string, string>} */
  const env = { PATH: process.env["PATH"] ?? "", DATABASE_URL: databaseUrl, PLAZA_SECRET: "bench ".repeat(8), LOG_LEVEL: "error" };
  const child = spawn(process.execPath, ["tests/bench/reference.mjs", kind, String(port), address], { env: /** @type {NodeJS.ProcessEnv} */ (env), stdio: ["ignore", "pipe", "inherit"] });
  await Promise.race([once(child.stdout, "data"), once(child, "exit").then(() => Promise.reject(new Error(`The ${kind} reference of ${address} ended.`)))]);
  return {
    url: `http://localhost:${port}${pathname}${search}`,
    async close() {
      child.kill();
      await once(child, "close");
    },
  };
}

/** Gzipped bytes of a page and of the scripts and styles it names. @param {string} address */
export async function weight(address) {
  const html = await (await fetch(address)).text();
  const files = new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"]+\.(?:css|js))"|"(\/assets\/manifest-[^"]+\.js)"/g)].map(([, one, other]) => one ?? other ?? ""));
  const sizes = await Promise.all([...files].map(async (file) => [file, gzipped(await (await fetch(new URL(file, address))).text())]));
  const of = (/** @type {string} */ ending) => sizes.filter(([file]) => String(file).endsWith(ending)).reduce((sum, [, size]) => sum + Number(size), 0);
  return { html: gzipped(html), css: of(".css"), js: of(".js") };
}

/** @param {string} text */
const gzipped = (text) => gzipSync(text, { level: 9 }).length;
