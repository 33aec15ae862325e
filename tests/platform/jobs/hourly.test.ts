import { afterEach, expect, it } from "vitest";
import { drainJobs } from "~/jobs.server";
import { now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { enqueue } from "~/platform/jobs/queue.server";
import { queueMails } from "~/platform/mail/outbox.server";
import { useDatabase } from "../../support/database";
import { aPerson } from "../../support/people";

useDatabase();

const daysAgo = (days: number) => new Date(now().getTime() - days * 86_400_000);
const hour = () => transaction((tx) => enqueue(tx, "hourly", {})).then(drainJobs);

afterEach(() => db().$executeRaw`ALTER TABLE IF EXISTS saved_search_away RENAME TO saved_search`);

it("does the hour's other work where one part of it fails, and says what failed", async () => {
  const { id: personId } = await aPerson();
  await db().session.create({ data: { id: "over", personId, createdAt: daysAgo(90), lastUsedAt: daysAgo(90), expiresAt: daysAgo(1) } });
  await db().$executeRaw`ALTER TABLE saved_search RENAME TO saved_search_away`;
  await db().dataCopy.create({ data: { personId, askedAt: daysAgo(9), expiresAt: daysAgo(2) } });
  await expect(hour()).rejects.toThrow(/saved_search/);
  expect(await db().session.count()).toBe(0);
  expect(await db().dataCopy.count()).toBe(0);
});

it("forgets a month's mails in steps", async () => {
  const mail = { kind: "answer", to: "ana@example.org", language: "en" as const, subject: "One", text: "one", html: "" };
  await queueMails(db(), Array.from({ length: 2_500 }, (_, at) => ({ ...mail, dedupeKey: `activity:${at}:1` })));
  await db().mail.updateMany({ where: { dedupeKey: { not: "activity:7:1" } }, data: { createdAt: daysAgo(31), status: "sent" } });
  await hour();
  expect(await db().mail.findMany({ select: { dedupeKey: true } })).toEqual([{ dedupeKey: "activity:7:1" }]);
});
