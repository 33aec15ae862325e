import { system } from "~/domains/activity/actor";
import { record, recordAll } from "~/domains/activity/record.server";
import type { DaysOff } from "~/domains/departments/model";
import { type Day, cityTimeZone, dayOf, startOfDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { askedBefore, closesOn } from "../clock";
import { closeAfter, remindAfter } from "../model";
import { requestForUpdate } from "./locking.server";
import { moveStatus } from "./moving.server";

const batchSize = 500;
const [first, second] = remindAfter;

/** When the city last asked: another question while the first one waits begins the author's time anew. */
const asked = Prisma.sql`greatest(status_since, coalesce(last_answer_at, status_since))`;
const waiting = Prisma.sql`status = 'needs_clarification' AND hidden_at IS NULL`;
const askedOn = () => Prisma.sql`(${asked} AT TIME ZONE ${cityTimeZone()})::date`;

/** Reminds authors of the question that waits for them, twice, each once; and closes what nobody replied to. */
export async function remindOfQuestions(today: Day, daysOff: DaysOff): Promise<void> {
  const before = (days: number) => startOfDay(askedBefore(days, today, daysOff));
  await remindAll("reminded", Prisma.sql`${asked} < ${before(first)} AND ${asked} >= ${before(second)}`, today, daysOff);
  await remindAll("reminded_again", Prisma.sql`${asked} < ${before(second)}`, today, daysOff);
  await closeUnanswered(before(closeAfter), before(closeAfter - second));
}

async function remindAll(kind: "reminded" | "reminded_again", when: Prisma.Sql, today: Day, daysOff: DaysOff): Promise<void> {
  while ((await remindBatch(kind, when, today, daysOff)) > 0);
}

function remindBatch(kind: "reminded" | "reminded_again", when: Prisma.Sql, today: Day, daysOff: DaysOff): Promise<number> {
  return transaction(async (tx) => {
    const reminders = await tx.$queryRaw<{ id: number; departmentId: number | null; day: Date; answer: number | null }[]>`
      WITH waiting AS (
        SELECT id, department_id, ${askedOn()} AS day FROM dataset_request request
        WHERE ${waiting} AND ${when}
          AND NOT EXISTS (SELECT FROM deadline_alert WHERE request_id = request.id AND kind = ${kind}::alert_kind AND day = ${askedOn()})
        ORDER BY id LIMIT ${batchSize} FOR NO KEY UPDATE SKIP LOCKED
      ), written AS (
        INSERT INTO deadline_alert (request_id, kind, day, at) SELECT id, ${kind}::alert_kind, day, ${now()} FROM waiting
        ON CONFLICT DO NOTHING RETURNING request_id
      )
      SELECT id, department_id AS "departmentId", day,
        (SELECT max(answer.id) FROM answer WHERE answer.request_id = waiting.id AND to_status = 'needs_clarification') AS answer
      FROM waiting JOIN written ON request_id = id ORDER BY id`;
    await recordAll(tx, reminders.map(({ id, departmentId, day, answer }) => ({
      actor: system, verb: "request.reminded" as const, request: { id }, forDepartmentId: departmentId,
      facts: {
        from: "needs_clarification", to: "needs_clarification", again: kind === "reminded_again", closesOn: closesOn(dayOf(day), today, daysOff),
        ...(answer !== null && { answer }),
      },
    })));
    return reminders.length;
  });
}

/** Nothing is closed whose author was not reminded twice, the last time long enough ago. */
async function closeUnanswered(askedUntil: Date, remindedUntil: Date): Promise<void> {
  const silent = await db().$queryRaw<{ id: number; version: number }[]>`
    SELECT id, version FROM dataset_request request
    WHERE ${waiting} AND ${asked} < ${askedUntil} AND EXISTS (
      SELECT FROM deadline_alert WHERE request_id = request.id AND kind = 'reminded_again' AND day = ${askedOn()} AND at < ${remindedUntil})
    ORDER BY id`;
  for (const { id, version } of silent) await closeOne(id, version);
}

/** Unless anything happened to it meanwhile. A reply takes it up again. */
async function closeOne(id: number, seenVersion: number): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    if (request.version !== seenVersion || request.status !== "needs_clarification") return;
    await moveStatus(tx, request, "declined", { declineReason: "unclear_no_reply" });
    await record(tx, {
      actor: system, verb: "request.closed_unanswered", request, forDepartmentId: request.departmentId,
      facts: { from: request.status, to: "declined", days: closeAfter },
    });
  });
}
