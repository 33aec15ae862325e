// @ts-check
/** `npm run bench`: what pages cost, as a multiple of a page that asks the database for nothing, measured in turn with it. */
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { prepare } from "../../server/first-run/prepare.mjs";
import { demonstration } from "./demonstration.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const reference = "/about";
const pages = ["/", "/requests", "/requests?q=trees", "/requests/1", "/datasets", "/datasets?q=streets", "/datasets/1", "/departments", "/departments/streetsla", "/requests/new"];
const rounds = 3;

await prepare({ building: true });
const city = await demonstration();
try {
  console.log(`Pages, as a multiple of ${reference}; alone, and with 10 people at once:\n`);
  for (const page of await Promise.all(pages.map(whereItIs))) console.log(`${page.padEnd(48)} ${shown(await ratio(page, 1))} ${shown(await ratio(page, 10))}`);
} finally {
  await city.close();
}

/**
 * The middle of several rounds, each beside the reference, so that a noisy moment reaches both.
 * @param {string} page
 * @param {number} people
 */
async function ratio(page, people) {
  const found = [];
  for (let round = 0; round < rounds; round++) found.push((await milliseconds(page, people)) / (await milliseconds(reference, people)));
  return found.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN;
}

/**
 * @param {string} path
 * @param {number} people
 */
async function milliseconds(path, people) {
  const { latency, non2xx, errors } = await autocannon({ url: city.url + path, connections: people, amount: people * 20 });
  if (non2xx + errors > 0) throw new Error(`${path} was refused ${non2xx + errors} times.`);
  return latency.mean;
}

/** Its full address: a number alone is sent on to it. @param {string} path */
async function whereItIs(path) {
  const { pathname, search } = new URL((await fetch(city.url + path)).url);
  return pathname + search;
}

/** @param {number} ratio */
function shown(ratio) {
  return `${ratio.toFixed(1)} ×`.padStart(8);
}
