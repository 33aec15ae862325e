import { expect, it } from "vitest";
import { daysOff } from "~/domains/departments/queries.server";
import { countRecords, countRecordsIfOld } from "~/domains/metrics/commands.server";
import { type PublicRecord, emptyRecord, percentOf, spanOf, tookOf } from "~/domains/metrics/model";
import { departmentRecords, publicRecord, recordOf } from "~/domains/metrics/queries.server";
import { cityDay, dateOf } from "~/platform/calendar";
import { now, setClock } from "~/platform/clock";
import { db, pool } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment } from "../../support/people";
import { aRequest } from "../../support/requests";
import { aHistory } from "./history";

useDatabase();

interface Scope {
  from: string | null;
  to: string;
  department?: number;
  topic?: number;
}

/** Written apart from what it judges: dates from the spine where it has them, working days counted one by one. */
async function oracle({ from, to, department, topic }: Scope) {
  const ask = async <T>(select: string): Promise<T[]> =>
    (await pool().query(
      `WITH off AS (SELECT unnest($1::date[]) AS day), moved AS (
        SELECT request_id, at, facts->>'to' AS became FROM activity WHERE facts->>'to' ~ '^[a-z_]+$'
      ), seen AS (
        SELECT r.*, date(timezone('America/Los_Angeles', r.created_at)) AS asked_day,
          (SELECT date(timezone('America/Los_Angeles', min(at))) FROM moved WHERE request_id = r.id AND became NOT IN ('submitted', 'withdrawn')) AS ack_day,
          (SELECT date(timezone('America/Los_Angeles', min(at))) FROM moved WHERE request_id = r.id AND became NOT IN ('submitted', 'under_review', 'needs_clarification', 'withdrawn')) AS decided_day,
          (SELECT date(timezone('America/Los_Angeles', min(at))) FROM moved WHERE request_id = r.id AND became IN ('fulfilled', 'partially_fulfilled')) AS released_day,
          CASE WHEN r.first_planned_precision = 'month' THEN (r.first_planned_on + interval '1 month')::date - extract(day FROM r.first_planned_on + interval '1 month')::int ELSE r.first_planned_on END AS plan_day
        FROM dataset_request r
        WHERE r.hidden_at IS NULL AND ($4::int IS NULL OR r.department_id = $4) AND ($5::int IS NULL OR r.topic_id = $5) AND $6::date IS NOT NULL
      ), mine AS (SELECT * FROM seen WHERE ($2::date IS NULL OR asked_day >= $2) AND asked_day <= $3)
      ${select}`,
      [[...(await daysOff())], from, to, department ?? null, topic ?? null, cityDay(now())],
    )).rows as T[];
  const count = async (where: string, of = "mine") => Number((await ask<{ n: string }>(`SELECT count(*) AS n FROM ${of} WHERE ${where}`))[0]!.n);
  const took = async (column: string) => {
    const days = (await ask<{ n: string }>(`
      SELECT (SELECT count(*) FROM generate_series(asked_day + 1, ${column}, interval '1 day') AS d WHERE extract(dow FROM d) NOT IN (0, 6) AND d::date NOT IN (SELECT day FROM off)) AS n
      FROM mine WHERE ${column} IS NOT NULL ORDER BY n`)).map(({ n }) => Number(n));
    const within = (share: number) => days.find((limit) => days.filter((day) => day <= limit).length >= days.length * share - 1e-9) ?? null;
    return { cases: days.length, half: within(0.5), most: within(0.9) };
  };
  const late = "status IN ('submitted', 'under_review', 'appealed') AND due_on < $6::date";
  const ended = "plan_day IS NOT NULL AND status <> 'withdrawn' AND (released_day IS NOT NULL OR plan_day < $6::date)";
  return {
    asked: await count("true"),
    open: await count("status IN ('submitted', 'under_review', 'needs_clarification', 'planned', 'in_progress', 'release_review')"),
    answered: await count("decided_day IS NOT NULL"),
    released: await count("status IN ('fulfilled', 'partially_fulfilled')"),
    declined: await count("status = 'declined'"),
    refused: Object.fromEntries((await ask<{ code: string; n: string }>("SELECT decline_reason AS code, count(*) AS n FROM mine WHERE status = 'declined' GROUP BY 1")).map(({ code, n }) => [code, Number(n)])),
    acknowledgement: await took("ack_day"),
    decision: await took("decided_day"),
    release: await took("released_day"),
    onTime: {
      kept: await count("decided_day <= coalesce(first_due_on, due_on)"),
      cases: await count(`decided_day IS NOT NULL OR (${late})`),
    },
    plans: { kept: await count(`${ended} AND released_day <= plan_day`), cases: await count(ended) },
    lateNow: await count(late, "seen"),
    wanted: (await ask<{ id: number }>("SELECT id FROM seen WHERE decided_day IS NULL AND status IN ('submitted', 'under_review', 'needs_clarification') ORDER BY vote_count DESC, id DESC LIMIT 5")).map(({ id }) => id),
    trend: await ask(`
      SELECT to_char(m, 'YYYY-MM') AS month,
        (SELECT count(*)::int FROM seen WHERE date_trunc('month', asked_day) = m) AS asked,
        (SELECT count(*)::int FROM seen WHERE date_trunc('month', decided_day) = m) AS answered,
        (SELECT count(*)::int FROM seen WHERE date_trunc('month', released_day) = m) AS released
      FROM generate_series(date_trunc('month', $6::date) - interval '23 months', date_trunc('month', $6::date), interval '1 month') AS m ORDER BY m`),
    ticks: {
      decided: await count("decided_day IS NOT NULL"),
      waiting: await count("decided_day IS NULL AND status IN ('submitted', 'under_review', 'needs_clarification')"),
      late: await count(`CASE WHEN decided_day IS NULL THEN ${late} ELSE decided_day > coalesce(first_due_on, due_on) END`),
    },
  };
}

function asOracle({ from: _from, to: _to, refused, ticks, ...record }: PublicRecord) {
  const sum = (which: (tick: PublicRecord["ticks"][number]) => boolean) => ticks.filter(which).reduce((total, { count }) => total + count, 0);
  return {
    ...record,
    refused: Object.fromEntries(refused.map(({ code, count }) => [code, count])),
    ticks: { decided: sum(({ waits }) => !waits), waiting: sum(({ waits }) => waits), late: sum(({ late }) => late) },
  };
}

it("every figure equals one computed apart from it, over a random history; counted from nothing the same as along the way", { timeout: 180_000 }, async () => {
  await db().holiday.upsert({ where: { day: dateOf("2026-03-12") }, create: { day: dateOf("2026-03-12"), name: "Fair", nameEs: "Feria", kind: "own" }, update: {} });
  const { departments, topic, done } = await aHistory(60, 600, 7, countRecordsIfOld);
  expect(done.size, "too few kinds of acts").toBeGreaterThan(14);
  const today = cityDay(now());
  await countRecords();
  const kept = await db().figure.findMany({ where: { key: { startsWith: "record:" } }, orderBy: { key: "asc" } });
  for (const period of ["all", "year", "this-year", "last-year"] as const) {
    const span = spanOf(period, today);
    expect(asOracle(await publicRecord({ period })), period).toMatchObject(await oracle(span));
    expect(asOracle(await publicRecord({ period, topic: topic.id }))).toMatchObject(await oracle({ ...span, topic: topic.id }));
    for (const { id } of departments) expect(asOracle(await publicRecord({ period, department: id }))).toMatchObject(await oracle({ ...span, department: id }));
    const both = { ...span, department: departments[0]!.id, topic: topic.id };
    expect(asOracle(await recordOf(both))).toEqual(await oracle(both));
    expect((await departmentRecords({ period, topic: topic.id })).get(both.department) ?? emptyRecord(span, today)).toEqual(await recordOf(both));
  }
  await db().figure.deleteMany();
  await countRecords();
  expect(await db().figure.findMany({ where: { key: { startsWith: "record:" } }, orderBy: { key: "asc" } })).toEqual(kept);
  const city = await publicRecord({ period: "all" });
  expect(Math.min(city.answered, city.decision.cases, city.acknowledgement.cases), "enough to judge").toBeGreaterThan(20);
});

it("decided on the promised day is in time, the day after is late, and who is past it without a decision counts as late", async () => {
  setClock(() => new Date("2026-11-23T18:00:00Z"));
  const asked = { createdAt: new Date("2026-10-05T18:00:00Z"), dueOn: dateOf("2026-11-30"), firstDueOn: dateOf("2026-11-03") };
  const decidedAt = (moment: string) => ({ ...asked, status: "in_progress" as const, decidedAt: new Date(moment) });
  await aRequest(decidedAt("2026-11-04T07:30:00Z")); // The third, 23:30 in Los Angeles
  await aRequest(decidedAt("2026-11-04T08:30:00Z"));
  await aRequest({ ...asked, firstDueOn: null, dueOn: dateOf("2026-11-20") });
  await aRequest({ ...asked, firstDueOn: null, dueOn: dateOf("2026-11-23") });
  await aRequest({ ...asked, firstDueOn: null, dueOn: dateOf("2026-11-20"), status: "needs_clarification" });
  expect(await publicRecord({ period: "year" })).toMatchObject({ onTime: { kept: 1, cases: 3 }, lateNow: 1 });
});

it("a record knows its age, and is counted anew after five minutes, not before", async () => {
  let moment = new Date("2026-11-23T18:00:00Z");
  setClock(() => moment);
  const { id } = await aDepartment();
  const asked = () => aRequest({ departmentId: id, createdAt: now() });
  await asked();
  await countRecordsIfOld();
  await asked();
  moment = new Date("2026-11-23T18:04:00Z");
  await countRecordsIfOld();
  expect(await publicRecord({ period: "year", department: id })).toMatchObject({ asked: 1, at: new Date("2026-11-23T18:00:00Z") });
  moment = new Date("2026-11-23T18:06:00Z");
  await countRecordsIfOld();
  expect(await publicRecord({ period: "year", department: id })).toMatchObject({ asked: 2, at: moment });
});

it("whom nobody asked has an empty record, and before anything was counted there is one, too", async () => {
  setClock(() => new Date("2026-11-23T18:00:00Z"));
  const { id } = await aDepartment();
  expect(await publicRecord({ period: "this-year", department: id })).toMatchObject({ asked: 0, from: "2026-01-01", to: "2026-11-23" });
  await aRequest({ departmentId: id });
  expect(await publicRecord({ period: "this-year" })).toMatchObject({ asked: 1 });
});

it("no rate is said of fewer than ten cases, and none is rounded up", () => {
  expect([percentOf({ kept: 9, cases: 9 }), percentOf({ kept: 10, cases: 10 }), percentOf({ kept: 998, cases: 999 })]).toEqual([null, 100, 99]);
  expect([tookOf({ cases: 9, half: 3, most: 8 }), tookOf({ cases: 10, half: 3, most: 8 })]).toEqual([{ cases: 9, half: null, most: null }, { cases: 10, half: 3, most: 8 }]);
});
