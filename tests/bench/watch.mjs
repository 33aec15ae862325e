// @ts-check
/** Loaded into the measured process: counts what it asks its database, and says how much memory it ever took. */
import { createServer } from "node:http";
import pg from "pg";

let queries = 0;
const ask = pg.Client.prototype.query;
pg.Client.prototype.query = /** @type {typeof ask} */ (
  /** @this {pg.Client} */ function (/** @type {any[]} */ ...given) {
    queries++;
    return Reflect.apply(ask, this, given);
  }
);

createServer((_request, response) => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const { rss, heapUsed, heapTotal, external, arrayBuffers } = process.memoryUsage();
  response.end(JSON.stringify({ queries, peakMemory: maxRSS * 1_024, rss, heapUsed, heapTotal, external, arrayBuffers, cpu: userCPUTime + systemCPUTime, databaseUrl: process.env["DATABASE_URL"] }));
})
  .listen(Number(process.env["BENCH_WATCH_PORT"]), "localhost")
  .unref();
