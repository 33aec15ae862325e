// @ts-check
/** `npm run bench`: a city of 20,000 requests, and what its pages cost beside two references. Writes docs/benchmarks.md. */
import { writeFile } from "node:fs/promises";
import os from "node:os";
import { fileURLToPath } from "node:url";
import { prepare } from "../../server/first-run/prepare.mjs";
import { addPeople, addRequests, cookieOf, openRequests } from "./crowd.mjs";
import { middle, rates, reference, weight } from "./measure.mjs";
import { openPlaza, ownFolder, throwAway } from "./plaza.mjs";
import { report } from "./report.mjs";
import { similarWhileTyping } from "./similar.mjs";
import { votesASecond } from "./voting.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const [few, many] = [1_000, 20_000];
const crowds = [1, 16, 64];
const growing = ["/requests", "/requests?stage=released", "/requests?topic=housing&sort=newest", "/search?q=street+trees"];
const pages = { Home: "/", List: "/requests", "Filtered list": "/requests?topic=housing&stage=released", Search: "/search?q=street+trees", "A request": "/requests/1", "A dataset": "/datasets/1" };

await prepare({ needs: "site" });
const folder = await ownFolder();
await fill(folder);
const plaza = await openPlaza(folder);
try {
  const { databaseUrl } = await plaza.watched();
  const atFew = await milliseconds(growing);
  await addRequests(databaseUrl, many - few);
  const atMany = await milliseconds(growing);
  const measured = [];
  for (const [name, path] of Object.entries(pages)) measured.push(await measuredPage(name, await whereItIs(path), databaseUrl));
  const similar = [];
  for (const connections of crowds) similar.push({ connections, ...(await similarWhileTyping(plaza.url, connections)) });
  const open = await openRequests(databaseUrl);
  const votes = [];
  for (const connections of crowds) votes.push({ connections, aSecond: await votesASecond(plaza.url, open, connections) });
  const { peakMemory } = await plaza.watched();
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model}, Node ${process.versions.node}`;
  const growth = growing.map((path, n) => ({ path, ratio: (atMany[n] ?? NaN) / (atFew[n] ?? NaN) }));
  const text = report({ machine, crowds, pages: measured, growth, similar, votes, peakMemory });
  await writeFile("docs/benchmarks.md", text);
  console.log(text);
} finally {
  await plaza.close();
  await throwAway(folder);
}

/** The demonstration and its crowd come in a process of their own: playing eighteen months is not serving. @param {string} folder */
async function fill(folder) {
  const plaza = await openPlaza(folder);
  try {
    const { databaseUrl } = await plaza.watched();
    await addPeople(databaseUrl);
    await addRequests(databaseUrl, few);
  } finally {
    await plaza.close();
  }
}

/** @param {string} name @param {string} address @param {string} databaseUrl */
async function measuredPage(name, address, databaseUrl) {
  const bytes = await reference("bytes", address, databaseUrl);
  const react = await reference("react", address, databaseUrl);
  try {
    const ratios = [];
    for (const connections of crowds) {
      const [visitor = NaN, asBytes = NaN, asReact = NaN] = await rates([address, bytes.url, react.url], connections);
      const [member = NaN] = await rates([address], connections, { cookie: cookieOf(1) });
      ratios.push({ visitor: visitor / asReact, member: member / asReact, bytes: visitor / asBytes });
    }
    return { name, path: new URL(address).pathname + new URL(address).search, ratios, queries: await queriesOf(address), weight: await weight(address) };
  } finally {
    await bytes.close();
    await react.close();
  }
}

/** What a signed-in person's page asks the database, the session included: the least of several, since others ask as well. @param {string} address */
async function queriesOf(address) {
  const counts = [];
  for (let n = 0; n < 5; n++) {
    const before = (await plaza.watched()).queries;
    await (await fetch(address, { headers: { cookie: cookieOf(1) } })).arrayBuffer();
    counts.push((await plaza.watched()).queries - before);
  }
  return Math.min(...counts);
}

/** How long one person, signed in, waits for each path: the middle of 25. @param {string[]} paths */
async function milliseconds(paths) {
  const found = paths.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < 25; round++) {
    for (const [n, path] of paths.entries()) {
      const began = performance.now();
      await (await fetch(plaza.url + path, { headers: { cookie: cookieOf(1) } })).arrayBuffer();
      found[n]?.push(performance.now() - began);
    }
  }
  return found.map(middle);
}

/** Its full address: a number alone is sent on to it. @param {string} path */
async function whereItIs(path) {
  return (await fetch(plaza.url + path)).url;
}
