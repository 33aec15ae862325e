import { beforeAll, describe, expect, it } from "vitest";
import { lateSince, planEnds, statuses } from "~/domains/requests/model";
import { cityDay, dayOf, daysBetween } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { useDatabase } from "../support/database";

useDatabase({ keep: true });

describe("the demonstration city", () => {
  beforeAll(seedDemonstration, 300_000);

  it("has every state, and 60 requests or more", async () => {
    const groups = await db().datasetRequest.groupBy({ by: ["status"], _count: true });
    expect(groups.map((group) => group.status).sort()).toEqual([...statuses].sort());
    expect(groups.reduce((sum, group) => sum + group._count, 0)).toBeGreaterThanOrEqual(60);
  });

  it("has a refusal that waits for another look and one that stands after it, an answer that was corrected, and templates in use", async () => {
    const appeals = await db().appeal.findMany({ orderBy: { at: "asc" }, include: { answer: { include: { author: true } }, declinedBy: true } });
    expect(appeals.map(({ outcome, declinedBy, answer }) => [outcome, declinedBy?.displayName, answer?.author.displayName])).toEqual([
      ["upheld", "Marcus Alder", "Irene Rowan"], [null, "Mina Juniper", undefined],
    ]);
    expect(await db().answer.count({ where: { correctsId: { not: null } } })).toBe(1);
    expect(await db().answerTemplate.count({ where: { uses: { gt: 0 } } })).toBe(2);
    expect(await db().answer.count({ where: { body: { contains: "{{" } } })).toBe(0);
  });

  it("has 80 datasets or more, each at home in a department", async () => {
    expect(await db().dataset.count({ where: { departmentId: { not: null } } })).toBeGreaterThanOrEqual(80);
    expect(await db().dataset.count({ where: { departmentId: null } })).toBe(0);
  });

  it("lost one dataset, which is still shown", async () => {
    const gone = await db().dataset.findMany({ where: { goneAt: { not: null } } });
    expect(gone.map(({ title }) => title)).toEqual(["Los Angeles International Airport (LAX) - Parking Lots Current Status"]);
  });

  it("released to an address that the catalogue came to list, and named another that it still does not", async () => {
    const joined = await db().datasetRevision.findMany({ where: { fields: { has: "joined" } }, include: { dataset: { include: { requests: true } } } });
    expect(joined.map(({ dataset }) => [dataset.title, dataset.requests.length, dataset.provisionalSince])).toEqual([["Building and Safety Certificate of Occupancy", 1, null]]);
    expect(await db().dataset.findMany({ where: { provisionalSince: { not: null } }, select: { title: true } })).toEqual([
      { title: "Bureau Of Street Lighting (BSL) - Performance Metrics" },
    ]);
  });

  it("offers data that came to the catalogue meanwhile to a request of StreetsLA's, and waits for its word", async () => {
    const offers = await db().datasetOffer.findMany({ include: { request: { include: { department: true } }, dataset: true } });
    expect(offers.map(({ request, dataset, verdict }) => [request.department?.abbreviation, request.title, dataset.title, verdict])).toEqual([
      ["BSS", "Bus stops where a concrete pad was installed", "Location of FY 2014 Bus Pads Installed", null],
    ]);
  });

  it("asked for its files: most work, and two datasets of LADOT's have one that does not, of which people were told", async () => {
    const asked = await db().linkCheck.groupBy({ by: ["outcome"], where: { checkedAt: { not: null } }, _count: true });
    expect(asked.map(({ outcome, _count }) => [outcome, outcome === "ok" ? _count > 300 : _count]).sort()).toEqual([["error", 1], ["login", 1], ["ok", true]]);
    expect(await db().dataset.count({ where: { brokenLinks: { gt: 0 } } })).toBe(2);
    const told = await db().notification.findMany({ where: { activity: { verb: "dataset.link_broken" } }, select: { reason: true } });
    expect([...new Set(told.map(({ reason }) => reason))].sort()).toEqual(["dataset", "responder"]);
  });

  it("knows the columns of a good dozen datasets", async () => {
    const [row] = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM dataset WHERE jsonb_typeof(columns) = 'array'`;
    expect(row!.count).toBeGreaterThan(12);
  });

  it("reaches over eighteen months, to these days", async () => {
    const { _min, _max } = await db().datasetRequest.aggregate({ _min: { createdAt: true }, _max: { createdAt: true } });
    const today = cityDay(new Date());
    expect(daysBetween(cityDay(_min.createdAt!), today)).toBeGreaterThan(500);
    expect(daysBetween(cityDay(_max.createdAt!), today)).toBeLessThan(7);
  });

  it("has plans that were kept, plans that were revised and plans that are late", async () => {
    const planned = (await db().datasetRequest.findMany({ where: { firstPlannedOn: { not: null } } })).map((request) => ({
      ...request,
      dueOn: dayOf(request.dueOn),
      plannedOn: request.plannedOn && dayOf(request.plannedOn),
      promised: planEnds(dayOf(request.firstPlannedOn!), request.firstPlannedPrecision!),
      releasedOn: request.releasedAt && cityDay(request.releasedAt),
    }));
    const today = cityDay(new Date());
    expect(planned.filter(({ releasedOn, promised }) => releasedOn && releasedOn <= promised).length).toBeGreaterThan(5);
    expect(planned.filter(({ releasedOn, promised }) => releasedOn && releasedOn > promised).length).toBeGreaterThanOrEqual(2);
    expect(planned.filter((request) => lateSince(request, today)?.what === "plan").length).toBeGreaterThanOrEqual(3);
    expect(await db().answer.count({ where: { planReason: { not: null } } })).toBeGreaterThanOrEqual(5);
  });

  it("joined requests, parted a wrong pair, split some and gave some to another department", async () => {
    expect(await db().merge.count({ where: { endedAt: null } })).toBeGreaterThanOrEqual(3);
    expect(await db().merge.count({ where: { endedAt: { not: null } } })).toBe(1);
    expect(await db().vote.count({ where: { mergeId: { not: null } } })).toBeGreaterThan(5);
    const split = await db().datasetRequest.groupBy({ by: ["splitFromId"], where: { splitFromId: { not: null } } });
    expect(split).toHaveLength(2);
    expect(await db().transfer.count()).toBeGreaterThanOrEqual(3);
  });

  it("kept its days: told of what was due, put one off, and closed what nobody replied to", async () => {
    const told = await db().activity.groupBy({ by: ["verb"], where: { verb: { in: ["request.due_soon", "request.overdue", "request.reminded", "request.closed_unanswered", "request.extended"] } } });
    expect(told).toHaveLength(5);
    const lasan = await db().datasetRequest.findFirstOrThrow({ where: { department: { abbreviation: "LASAN" }, splitFromId: null }, orderBy: { id: "desc" } });
    expect(daysBetween(cityDay(lasan.createdAt), dayOf(lasan.acknowledgeDueOn!))).toBeLessThan(7);
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
