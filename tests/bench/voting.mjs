// @ts-check
import autocannon from "autocannon";
import { cookieOf, voters } from "./crowd.mjs";

let pressed = 0;

/** Votes a second: each press is another person's, for another of these open requests. @param {string} url @param {number[]} open @param {number} connections */
export async function votesASecond(url, open, connections) {
  const headers = { "content-type": "application/x-www-form-urlencoded", accept: "text/html", origin: url };
  const { requests, errors, statusCodeStats } = await autocannon({
    url,
    connections,
    duration: 5,
    requests: [
      {
        method: "POST",
        setupRequest: (request) => {
          pressed++;
          return { ...request, path: `/requests/${open[pressed % open.length]}/vote`, headers: { ...headers, cookie: cookieOf(1 + (pressed % voters)) }, body: "voted=yes" };
        },
      },
    ],
  });
  const { 302: counted, ...refused } = /** @type {Record<string, { count: number }>} */ (statusCodeStats ?? {});
  if (errors > 0 || !counted || Object.keys(refused).length > 0) throw new Error(`Votes were refused: ${JSON.stringify(refused)}`);
  return requests.average;
}
