import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { canAnswer } from "~/domains/requests/policy";
import { requestByNumber } from "~/domains/requests/queries.server";
import { cityDay, dateOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict, found, invalid } from "~/platform/errors";
import { dueIn } from "./model";
import { canAnswerInquiry, canAskFor } from "./policy";
import type { InquiryForm } from "./schemas";

/** Asks another department; pressing twice asks once. Throws `forbidden`, `invalid`. */
export async function askDepartment(actor: PersonActor, form: InquiryForm): Promise<number> {
  const request = form.requestId === undefined ? null : found(await requestByNumber(form.requestId));
  const fromDepartmentId = request ? request.departmentId : (form.fromDepartmentId ?? null);
  allow(request ? canAnswer(actor, request) : canAskFor(actor, fromDepartmentId));
  return transaction(async (tx) => {
    await allowDepartment(tx, form.toDepartmentId, fromDepartmentId);
    const at = now();
    const written = await tx.inquiry.createManyAndReturn({
      data: {
        submissionKey: form.submissionKey, requestId: form.requestId ?? null, fromDepartmentId, toDepartmentId: form.toDepartmentId, askedById: actor.id,
        askedAt: at, body: form.body, dueOn: dateOf(dueIn(form.weeks, cityDay(at))),
      },
      skipDuplicates: true,
      select: { id: true },
    });
    if (!written[0]) return (await tx.inquiry.findUniqueOrThrow({ where: { submissionKey: form.submissionKey }, select: { id: true } })).id;
    await note(tx, actor, "inquiry.asked", { id: written[0].id, requestId: form.requestId ?? null, fromDepartmentId, toDepartmentId: form.toDepartmentId }, fromDepartmentId);
    return written[0].id;
  });
}

/** The department's own words, once. Throws `forbidden`, `not-found`, or `conflict` where a colleague answered or it was taken back. */
export async function answerInquiry(actor: PersonActor, id: number, answer: string): Promise<void> {
  await transaction(async (tx) => {
    const inquiry = await inquiryForUpdate(tx, id);
    allow(canAnswerInquiry(actor, inquiry));
    allowWaiting(inquiry);
    await tx.inquiry.update({ where: { id }, data: { answer, answeredById: actor.id, answeredAt: now() } });
    await note(tx, actor, "inquiry.answered", inquiry, inquiry.toDepartmentId);
  });
}

/** Needed no more. Throws `forbidden`, `not-found`, or `conflict` where it was answered meanwhile. */
export async function withdrawInquiry(actor: PersonActor, id: number): Promise<void> {
  await transaction(async (tx) => {
    const inquiry = await inquiryForUpdate(tx, id);
    allow(canAskFor(actor, inquiry.fromDepartmentId));
    if (inquiry.withdrawnAt) return;
    allowWaiting(inquiry);
    await tx.inquiry.update({ where: { id }, data: { withdrawnAt: now() } });
    await note(tx, actor, "inquiry.withdrawn", inquiry, inquiry.fromDepartmentId);
  });
}

function allowWaiting({ answeredAt, withdrawnAt }: { answeredAt: Date | null; withdrawnAt: Date | null }): void {
  if (answeredAt || withdrawnAt) throw conflict({ status: answeredAt ? "answered" : "withdrawn" });
}

async function allowDepartment(tx: Tx, to: number, from: number | null): Promise<void> {
  if (to === from || (await tx.department.count({ where: { id: to } })) === 0) throw invalid({ toDepartmentId: ["chooseOne"] });
}

async function inquiryForUpdate(tx: Tx, id: number) {
  await tx.$queryRaw`SELECT 1 FROM inquiry WHERE id = ${id} FOR UPDATE`;
  const { toDepartment, ...inquiry } = found(await tx.inquiry.findUnique({ where: { id }, include: { toDepartment: { select: { answererCount: true } } } }));
  return { ...inquiry, answerers: toDepartment.answererCount };
}

interface Noted {
  id: number;
  requestId: number | null;
  fromDepartmentId: number | null;
  toDepartmentId: number;
}

async function note(tx: Tx, actor: PersonActor, verb: "inquiry.asked" | "inquiry.answered" | "inquiry.withdrawn", inquiry: Noted, forDepartmentId: number | null): Promise<void> {
  const subject = inquiry.requestId === null ? { department: { id: inquiry.toDepartmentId } } : { request: { id: inquiry.requestId } };
  await record(tx, { actor, verb, ...subject, forDepartmentId, facts: { inquiry: inquiry.id, from: inquiry.fromDepartmentId, to: inquiry.toDepartmentId } });
}
