import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";
import { db, pool } from "../db/client.server";
import { tooMany } from "../errors";
import { log } from "../log.server";
import { once } from "../process";
import { keyed } from "../signing.server";

const minute = 60;
const hour = 60 * minute;

/** How often one may: so many times in so many seconds. */
const limits = {
  signInMailsToAddress: { points: 5, duration: hour },
  signInMailsFromNetwork: { points: 20, duration: hour },
  formsKeptFromNetwork: { points: 200, duration: hour },
  addressChanges: { points: 5, duration: 24 * hour },
  addressChangesToAddress: { points: 5, duration: 24 * hour },
  dataCopies: { points: 10, duration: hour },
  newRequests: { points: 5, duration: 24 * hour },
  votes: { points: 60, duration: minute },
  similarFromNetwork: { points: 240, duration: minute },
} satisfies Record<string, { points: number; duration: number }>;

export type Limit = keyof typeof limits;

/** Counts one more for `key`. Throws `too-many` over the limit; without the store nobody is held up. */
export async function limited(name: Limit, key: string | number): Promise<void> {
  try {
    // The key may be an address: what is stored tells nobody which.
    await limiter(name).consume(keyed("limit", String(key)));
  } catch (refusal) {
    if (!isOver(refusal)) return log().error({ err: refusal, limit: name }, "a limit could not be counted");
    throw tooMany(Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)));
  }
}

/** Looking while one types writes nothing: each process counts it for itself, so that what visitors share stays shared. */
function limiter(name: Limit): RateLimiterAbstract {
  if (name === "similarFromNetwork") return once(`limit ${name}`, () => new RateLimiterMemory({ ...limits[name], keyPrefix: name }));
  return new RateLimiterPostgres({ ...limits[name], storeClient: pool(), tableName: "limit_count", tableCreated: true, keyPrefix: name, clearExpiredByTimeout: false });
}

function isOver(refusal: unknown): refusal is RateLimiterRes {
  return typeof (refusal as RateLimiterRes | null)?.msBeforeNext === "number";
}

export async function forgetExpiredLimits(): Promise<void> {
  // The counters' own clock is the machine's.
  await db().limitCount.deleteMany({ where: { expire: { lt: Date.now() } } });
}
