import { expect, test } from "vitest";
import { sourcePage } from "~/domains/catalog-import/queries.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { feed, feedRecord, importFeed } from "../../support/catalog";
import { useDatabase } from "../../support/database";

useDatabase();

test("a source's older runs are led to, and its state is the last run's on each page", async () => {
  setClock(() => new Date("2026-05-01T19:00:00Z"));
  await importFeed(feed(feedRecord("trees")));
  const { id } = await db().catalogSource.findFirstOrThrow();
  const startedAt = new Date("2026-05-01T20:00:00Z");
  await db().importRun.createMany({ data: Array.from({ length: 130 }, () => ({ sourceId: id, status: "done", dryRun: true, startedAt, finishedAt: startedAt })) });
  await db().importRun.create({ data: { sourceId: id, status: "running", startedAt, heartbeatAt: new Date("2026-05-01T19:00:00Z") } });
  const first = await sourcePage(id);
  expect([first?.history.rows.length, first?.history.next, first?.source.state]).toEqual([20, { after: undefined, show: 40 }, "under_way"]);
  const whole = await sourcePage(id, { show: 100 });
  const after = Number(whole?.history.next?.after);
  expect(whole?.history.rows.at(-1)?.id).toBe(after);
  const older = await sourcePage(id, { after, show: 40 });
  expect([older?.history.rows.length, older?.history.rows[0]?.id, older?.history.next, older?.source.state]).toEqual([32, after - 1, null, "under_way"]);
  expect(older?.source.imported).toBe(true);
});
