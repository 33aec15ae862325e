import { system } from "~/domains/activity/actor";
import { recordAll } from "~/domains/activity/record.server";
import { type DaysOff, addWorkingDays } from "~/domains/departments/model";
import { type Day, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { clockRunsIn, isLongOver, promisedDaysOf } from "../clock";

const batchSize = 500;

type Kind = "due_soon" | "overdue" | "long_overdue";

/**
 * Writes of every due day what is to be told of it: that it is the next working day, that it is over, that it is long over. Each is
 * written once, whoever works beside this: a key of the table keeps the second from it. What a missed day left is caught up.
 */
export async function alertOfDueDays(today: Day, daysOff: DaysOff): Promise<void> {
  const tomorrow = addWorkingDays(today, 1, daysOff);
  await alertAll("due_soon", Prisma.sql`due_on BETWEEN ${today}::date AND ${tomorrow}::date`);
  await alertAll("overdue", Prisma.sql`due_on < ${today}::date`);
  await alertAll("long_overdue", await longOver(today, daysOff));
}

/** Requests share their due days: each day is asked once, not each request. */
async function longOver(today: Day, daysOff: DaysOff): Promise<Prisma.Sql> {
  const promises = await db().$queryRaw<{ due: Date; days: number | null }[]>`
    SELECT DISTINCT due_on AS due, promised_days AS days FROM dataset_request
    WHERE status = ANY(${clockRunsIn}::request_status[]) AND due_on < ${today}::date`;
  const over = promises.map(({ due, days }) => ({ dueOn: dayOf(due), promisedDays: promisedDaysOf(days) })).filter((promise) => isLongOver(promise, today, daysOff));
  const usual = promisedDaysOf(null);
  return Prisma.sql`(due_on, coalesce(promised_days, ${usual})) IN (
    SELECT * FROM unnest(${over.map(({ dueOn }) => dueOn)}::date[], ${over.map(({ promisedDays }) => promisedDays)}::int[]))`;
}

async function alertAll(kind: Kind, pressing: Prisma.Sql): Promise<void> {
  while ((await alertBatch(kind, pressing)) > 0);
}

interface Alert {
  id: number;
  departmentId: number | null;
  due: Date;
}

/** Whoever holds a request at this moment changes it: it is looked at again an hour later. */
function alertBatch(kind: Kind, pressing: Prisma.Sql): Promise<number> {
  return transaction(async (tx) => {
    const alerts = await tx.$queryRaw<Alert[]>`
      WITH pressing AS (
        SELECT id, due_on, department_id FROM dataset_request request
        WHERE status = ANY(${clockRunsIn}::request_status[]) AND hidden_at IS NULL AND ${pressing}
          AND NOT EXISTS (SELECT FROM deadline_alert WHERE request_id = request.id AND kind = ${kind}::alert_kind AND day = request.due_on)
        ORDER BY id LIMIT ${batchSize} FOR NO KEY UPDATE SKIP LOCKED
      ), written AS (
        INSERT INTO deadline_alert (request_id, kind, day, at) SELECT id, ${kind}::alert_kind, due_on, ${now()} FROM pressing
        ON CONFLICT DO NOTHING RETURNING request_id
      )
      SELECT id, department_id AS "departmentId", due_on AS due FROM pressing JOIN written ON request_id = id ORDER BY id`;
    await recordAll(tx, alerts.map(({ id, departmentId, due }) => ({
      actor: system, verb: `request.${kind}` as const, request: { id }, forDepartmentId: departmentId, facts: { due: dayOf(due) },
    })));
    return alerts.length;
  });
}
