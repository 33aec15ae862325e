import { beforeAll, describe, expect, it } from "vitest";
import { statuses } from "~/domains/requests/model";
import { db } from "~/platform/db/client.server";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { useDatabase } from "../support/database";

useDatabase({ keep: true });

describe("the demonstration city", () => {
  beforeAll(seedDemonstration, 90_000);

  it("has every state but appealed, and 25 requests or more", async () => {
    const groups = await db().datasetRequest.groupBy({ by: ["status"], _count: true });
    expect(groups.map((group) => group.status).sort()).toEqual(statuses.filter((status) => status !== "appealed").sort());
    expect(groups.reduce((sum, group) => sum + group._count, 0)).toBeGreaterThanOrEqual(25);
  });

  it("has 20 datasets or more, each at home in a department", async () => {
    expect(await db().dataset.count({ where: { departmentId: { not: null } } })).toBeGreaterThanOrEqual(20);
    expect(await db().dataset.count({ where: { departmentId: null } })).toBe(0);
  });

  it("speaks Spanish in a tenth of the requests", async () => {
    const [spanish, all] = await Promise.all([db().datasetRequest.count({ where: { language: "es" } }), db().datasetRequest.count()]);
    expect(spanish).toBeGreaterThanOrEqual(all / 10);
  });

  it("has timelines that run forward and end before now", async () => {
    const activities = await db().activity.findMany({ where: { requestId: { not: null } }, orderBy: { id: "asc" } });
    const times = activities.map((activity) => activity.at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(Date.now());
  });

  it("counts votes and followers as they are", async () => {
    const wrong = await db().$queryRaw`
      SELECT id FROM dataset_request r
      WHERE vote_count <> (SELECT count(*) FROM vote v WHERE v.request_id = r.id)
         OR follower_count <> (SELECT count(*) FROM subscription s WHERE s.request_id = r.id)`;
    expect(wrong).toEqual([]);
  });

  it("sends nothing to anybody", async () => {
    expect(await db().mail.count({ where: { status: { not: "kept" } } })).toBe(0);
  });
});
