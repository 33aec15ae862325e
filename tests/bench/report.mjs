// @ts-check

/** @typedef {{ visitor: number, member: number, bytes: number }} Ratios */
/** @typedef {{ name: string, path: string, ratios: Ratios[], queries: number, weight: { html: number, css: number, js: number } }} Page */

/** @param {{ machine: string, crowds: number[], pages: Page[], growth: { path: string, ratio: number }[], similar: { connections: number, aSecond: number, middle: number, slow: number }[], votes: { connections: number, aSecond: number }[], peakMemory: number }} found */
export function report({ machine, crowds, pages, growth, similar, votes, peakMemory }) {
  return `# What Plaza costs

Written by \`npm run bench\`, on ${machine}: 20,000 requests, 100,000 votes, 100,000 rows of activity. The bench, the database
and the references share the machine, so only the ratios mean something.

## Pages a second

As a share of a bare process that renders the very same page from memory with React, at ${crowds.join(", ")} connections. "Visitor" is signed out,
"member" signed in. The last columns compare the visitor's with a bare server that sends the same bytes.

${table(["Page", ...crowds.map((n) => `visitor ${n}`), ...crowds.map((n) => `member ${n}`), ...crowds.map((n) => `bytes ${n}`)], pages.map(({ name, ratios }) => [name, ...ratios.map(({ visitor }) => percent(visitor)), ...ratios.map(({ member }) => percent(member)), ...ratios.map(({ bytes }) => percent(bytes))]))}

## What a page asks and weighs

Queries of a signed-in person's page, the session's included; kilobytes gzipped.

${table(["Page", "queries", "HTML", "CSS", "JavaScript", "together"], pages.map(({ name, queries, weight: { html, css, js } }) => [name, String(queries), ...[html, css, js, html + css + js].map(kilobytes)]))}

## Twenty times as many requests

How much longer a signed-in person waits at 20,000 requests than at 1,000.

${table(["Page", "ratio"], growth.map(({ path, ratio }) => [`\`${path}\``, `${ratio.toFixed(2)} ×`]))}

## What is alike, while a title is typed

At 20,000 requests, each time another title. Milliseconds from the press of a key to the answer: half take no longer than the first, 99 of 100 no
longer than the second. With more people at once they wait for each other: these share two cores with the database and the bench.

${table(["Connections", "answers a second", "half within", "99 of 100 within"], similar.map(({ connections, aSecond, middle, slow }) => [String(connections), aSecond.toFixed(0), `${middle} ms`, `${slow} ms`]))}

## Votes and memory

${table(["Connections", "votes a second"], votes.map(({ connections, aSecond }) => [String(connections), aSecond.toFixed(0)]))}

The web process, its worker included, took ${(peakMemory / 1_048_576).toFixed(0)} MB at most.
`;
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, n) => (n === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(0)} %`;
/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1_000).toFixed(1);
