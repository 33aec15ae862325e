import { daysOff } from "~/domains/departments/queries.server";
import { awaitingDecision, clockRunsIn, openStatuses, releasedStatuses } from "~/domains/requests/model";
import { type Day, cityDay, cityTimeZone } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { type Month, type PublicRecord, type Refused, type Span, emptyRecord, monthsUntil, mostWanted } from "../record";

export interface Scope extends Span {
  department?: number | null | undefined;
  topic?: number | null | undefined;
}

/** Whose record: the city's, or each department's or topic's with its number. */
export const wholeCity = "city";
export type Kind = typeof wholeCity | "department" | "topic";
export const keyOf = (kind: "department" | "topic", id: number) => `${kind}:${id}`;

/** The record of all that is in scope, computed now. */
export async function recordOf(scope: Scope): Promise<PublicRecord> {
  return (await recordsBy(scope, [wholeCity])).get(wholeCity) ?? emptyRecord(scope, cityDay(now()));
}

/** The records of whoever has requests in scope, by key: one statement, however many they are. */
export async function recordsBy(scope: Scope, kinds: Kind[]): Promise<Map<string, PublicRecord>> {
  const today = cityDay(now());
  const rows = await db().$queryRaw<Row[]>`WITH ${await known(scope, kinds, today)}, ${cases(scope, today)}, ${grouped(today)}, ${happened(today)} ${whole}`;
  return new Map(rows.map((row) => [row.key, asRecord(row, scope, today)]));
}

const names = (statuses: readonly string[]) => Prisma.sql`(${Prisma.join(statuses.map((status) => Prisma.sql`${status}::request_status`))})`;
const dayIn = (column: string) => Prisma.sql`(${Prisma.raw(column)} AT TIME ZONE ${cityTimeZone()})::date`;

/** Requests that are not hidden, each once for every key it belongs to, with the city's days in place of moments; and the working days before each day. */
async function known({ department, topic }: Scope, kinds: Kind[], today: Day): Promise<Prisma.Sql> {
  const keys = {
    city: Prisma.sql`SELECT 'city' AS key`,
    department: Prisma.sql`SELECT 'department:' || department_id AS key WHERE department_id IS NOT NULL`,
    topic: Prisma.sql`SELECT 'topic:' || topic_id AS key WHERE topic_id IS NOT NULL`,
  };
  return Prisma.sql`
    known AS MATERIALIZED (
      SELECT key, id, status, decline_reason, vote_count, due_on, coalesce(first_due_on, due_on) AS promised_on,
        ${dayIn("created_at")} AS asked_on, ${dayIn("acknowledged_at")} AS acknowledged_on, ${dayIn("decided_at")} AS decided_on,
        ${dayIn("released_at")} AS released_on, ${dayIn("status_since")} AS since_on,
        CASE first_planned_precision WHEN 'month' THEN (date_trunc('month', first_planned_on::timestamp) + interval '1 month - 1 day')::date ELSE first_planned_on END AS plan_ends_on
      FROM dataset_request CROSS JOIN LATERAL (${Prisma.join(kinds.map((kind) => keys[kind]), " UNION ALL ")}) AS whose
      WHERE hidden_at IS NULL ${department ? Prisma.sql`AND department_id = ${department}` : Prisma.empty} ${topic ? Prisma.sql`AND topic_id = ${topic}` : Prisma.empty}
    ), worked AS MATERIALIZED (
      SELECT day, (sum(CASE WHEN extract(isodow FROM day) < 6 AND off IS NULL THEN 1 ELSE 0 END) OVER (ORDER BY day))::int AS n
      FROM (SELECT generate_series(min(asked_on)::timestamp, greatest(max(due_on), max(promised_on), ${today}::date)::timestamp, '1 day')::date AS day FROM known) AS every_day
      LEFT JOIN unnest(${[...(await daysOff())]}::date[]) AS off ON off = day
    )`;
}

/** What was asked in the period, with the working days that everything took since. */
function cases({ from, to }: Span, today: Day): Prisma.Sql {
  return Prisma.sql`
    cases AS MATERIALIZED (
      SELECT k.*, acknowledged.n - asked.n AS to_acknowledge, decided.n - asked.n AS to_decide, released.n - asked.n AS to_release,
        promised.n - asked.n AS promised_days, coalesce(decided.n, stands.n) - asked.n AS tick_day,
        k.decided_on IS NULL AND k.status IN ${names(awaitingDecision)} AS waits,
        CASE WHEN k.decided_on IS NOT NULL THEN k.decided_on > k.promised_on ELSE k.status IN ${names(clockRunsIn)} AND k.due_on < ${today}::date END AS late
      FROM known k
      JOIN worked asked ON asked.day = asked_on
      JOIN worked promised ON promised.day = promised_on
      JOIN worked stands ON stands.day = CASE k.status WHEN 'needs_clarification' THEN since_on ELSE ${today}::date END
      LEFT JOIN worked acknowledged ON acknowledged.day = acknowledged_on
      LEFT JOIN worked decided ON decided.day = decided_on
      LEFT JOIN worked released ON released.day = released_on
      WHERE asked_on <= ${to}::date ${from ? Prisma.sql`AND asked_on >= ${from}::date` : Prisma.empty}
    )`;
}

const took = (column: string) => {
  const days = Prisma.raw(column);
  return Prisma.sql`jsonb_build_object('cases', count(${days}), 'half', percentile_disc(0.5) WITHIN GROUP (ORDER BY ${days}), 'most', percentile_disc(0.9) WITHIN GROUP (ORDER BY ${days}))`;
};

function grouped(today: Day): Prisma.Sql {
  const planEnded = Prisma.sql`plan_ends_on IS NOT NULL AND status <> 'withdrawn' AND (released_on IS NOT NULL OR plan_ends_on < ${today}::date)`;
  return Prisma.sql`
    counted AS (
      SELECT key, count(*)::int AS asked, count(*) FILTER (WHERE status IN ${names(openStatuses)})::int AS open, count(decided_on)::int AS answered,
        count(*) FILTER (WHERE status IN ${names(releasedStatuses)})::int AS released, count(*) FILTER (WHERE status = 'declined')::int AS declined,
        ${took("to_acknowledge")} AS acknowledgement, ${took("to_decide")} AS decision, ${took("to_release")} AS release,
        jsonb_build_object('kept', count(decided_on) FILTER (WHERE NOT late), 'cases', count(*) FILTER (WHERE decided_on IS NOT NULL OR late)) AS "onTime",
        jsonb_build_object('kept', count(*) FILTER (WHERE released_on <= plan_ends_on), 'cases', count(*) FILTER (WHERE ${planEnded})) AS plans
      FROM cases GROUP BY key
    ), refused AS (
      SELECT key, jsonb_agg(jsonb_build_object('code', code, 'en', words_en, 'es', words_es, 'count', n) ORDER BY n DESC, code) AS refused
      FROM (SELECT key, decline_reason AS code, count(*) AS n FROM cases WHERE status = 'declined' AND decline_reason IS NOT NULL GROUP BY 1, 2) AS by_reason
      JOIN refusal_reason USING (code) GROUP BY key
    ), ticks AS (
      SELECT key, jsonb_agg(jsonb_build_object('day', tick_day, 'limit', promised_days, 'late', late, 'waits', waits, 'count', n) ORDER BY tick_day, promised_days, late, waits) AS ticks
      FROM (SELECT key, tick_day, promised_days, late, waits, count(*) AS n FROM cases WHERE waits OR decided_on IS NOT NULL GROUP BY 1, 2, 3, 4, 5) AS by_day
      GROUP BY key
    )`;
}

/** What does not ask when something was asked: what is late and wanted now, and what happened in which month. */
function happened(today: Day): Prisma.Sql {
  const since = `${monthsUntil(today)[0]}-01`;
  const inMonths = (column: string, what: string) => Prisma.sql`
    SELECT key, to_char(${Prisma.raw(column)}, 'YYYY-MM') AS month, ${what} AS what FROM known WHERE ${Prisma.raw(column)} >= ${since}::date`;
  const number = (what: string) => Prisma.sql`count(*) FILTER (WHERE what = ${what})`;
  return Prisma.sql`
    late_now AS (
      SELECT key, count(*) FILTER (WHERE status IN ${names(clockRunsIn)} AND due_on < ${today}::date)::int AS "lateNow" FROM known GROUP BY key
    ), wanted AS (
      SELECT key, jsonb_agg(id ORDER BY place) AS wanted FROM (
        SELECT key, id, row_number() OVER (PARTITION BY key ORDER BY vote_count DESC, id DESC) AS place
        FROM known WHERE decided_on IS NULL AND status IN ${names(awaitingDecision)}
      ) AS in_order WHERE place <= ${mostWanted} GROUP BY key
    ), trend AS (
      SELECT key, jsonb_agg(jsonb_build_object('month', month, 'asked', asked, 'answered', answered, 'released', released)) AS trend FROM (
        SELECT key, month, ${number("asked")} AS asked, ${number("answered")} AS answered, ${number("released")} AS released
        FROM (${inMonths("asked_on", "asked")} UNION ALL ${inMonths("decided_on", "answered")} UNION ALL ${inMonths("released_on", "released")}) AS events
        GROUP BY key, month
      ) AS by_month GROUP BY key
    )`;
}

const whole = Prisma.sql`
  SELECT late_now.key, "lateNow", asked, open, answered, released, declined, acknowledgement, decision, release, "onTime", plans, refused, ticks, wanted, trend
  FROM late_now LEFT JOIN counted USING (key) LEFT JOIN refused USING (key) LEFT JOIN ticks USING (key) LEFT JOIN wanted USING (key) LEFT JOIN trend USING (key)`;

type Row = { key: string } & { [Figure in keyof Omit<PublicRecord, keyof Span>]: PublicRecord[Figure] | null };

/** Null is nothing asked, refused, wanted; a month in which nothing happened is there all the same. */
function asRecord({ key: _key, trend, ...row }: Row, { from, to }: Span, today: Day): PublicRecord {
  const empty = emptyRecord({ from, to }, today);
  const said = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Partial<PublicRecord>;
  const happenedIn = new Map((trend ?? []).map((month: Month) => [month.month, month]));
  return { ...empty, ...said, refused: (row.refused ?? []) as Refused[], trend: empty.trend.map((month) => happenedIn.get(month.month) ?? month) };
}
