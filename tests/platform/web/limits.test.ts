import { expect, test } from "vitest";
import { db, disconnect } from "~/platform/db/client.server";
import { forgetExpiredLimits, limited } from "~/platform/web/limits.server";
import { networkOf } from "~/platform/web/network";
import { useDatabase } from "../../support/database";

useDatabase();

const outcomes = async (presses: Promise<void>[]) => (await Promise.allSettled(presses)).filter(({ status }) => status === "fulfilled").length;

test("so many and no more, however many at once, each key for itself", async () => {
  expect(await outcomes(Array.from({ length: 20 }, () => limited("signInMailsToAddress", "ana@example.org")))).toBe(5);
  await limited("signInMailsToAddress", "bea@example.org");
  await limited("signInMailsFromNetwork", "ana@example.org");
});

test("over the limit it says how long to wait", async () => {
  await outcomes(Array.from({ length: 60 }, () => limited("votes", 7)));
  await expect(limited("votes", 7)).rejects.toMatchObject({ code: "too-many", facts: { retryAfterSeconds: expect.any(Number) } });
  const wait = await limited("votes", 7).catch((error: { facts: { retryAfterSeconds: number } }) => error.facts.retryAfterSeconds);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
});

test("the counters live in the database, which another process shares, and name nobody", async () => {
  for (let press = 0; press < 5; press += 1) await limited("newRequests", "ana@example.org");
  await disconnect();
  await expect(limited("newRequests", "ana@example.org")).rejects.toMatchObject({ code: "too-many" });
  expect(JSON.stringify(await db().limitCount.findMany({ select: { key: true } }))).not.toContain("ana");
});

test("without the store nobody is held up", async () => {
  await db().$executeRaw`ALTER TABLE limit_count RENAME TO limit_count_gone`;
  try {
    await limited("votes", 7);
  } finally {
    await db().$executeRaw`ALTER TABLE limit_count_gone RENAME TO limit_count`;
  }
});

test("counters that are over are forgotten", async () => {
  await limited("votes", 7);
  await db().limitCount.updateMany({ data: { expire: Date.now() - 1_000 } });
  await limited("votes", 8);
  await forgetExpiredLimits();
  expect(await db().limitCount.count()).toBe(1);
});

test.each([
  ["203.0.113.7", "203.0.113.7"], ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"], ["2001:db8:1:2:ffff::1", "2001:db8:1:2::"], ["", "unknown"],
])("%j counts as %j", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
