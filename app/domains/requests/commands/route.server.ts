import type { z } from "zod";
import type { Actor, PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, invalid } from "~/platform/errors";
import { canClassify, canRoute } from "../policy";
import type { ClassifyForm, RouteForm } from "../schemas";
import { allowTopic } from "./ask.server";
import { allowFilled, allowTogether } from "./answer-rules.server";
import { type LockedRequest, requestForUpdate } from "./locking.server";
import { allowVersion } from "./moving.server";

/**
 * Gives the request to the department that should answer it; where another one had it, with a reason, which is published. The day an
 * answer is promised for stays. Throws `forbidden`, `conflict`, `invalid`.
 */
export async function routeRequest(actor: PersonActor, id: number, form: Pick<z.output<typeof RouteForm>, "departmentId" | "reason" | "seenVersion">): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canRoute(actor, request));
    allowVersion(request, form.seenVersion);
    if (request.departmentId === form.departmentId) return;
    await allowTogether(
      () => allowDepartment(tx, form.departmentId),
      () => allowReason(request, form.reason),
      () => allowFilled({ reason: form.reason }),
    );
    const transfer = await keepTransfer(tx, actor, request, form);

    await tx.datasetRequest.update({
      where: { id },
      data: { departmentId: form.departmentId, assigneeId: null, version: { increment: 1 } },
    });
    await record(tx, {
      actor, verb: "request.routed", request,
      facts: { from: request.departmentId, to: form.departmentId, ...(transfer && { transfer: transfer.id }) },
    });
  });
}

/** The staff's correction of topic and kind. Throws `forbidden`, `invalid`. */
export async function classifyRequest(actor: Actor, id: number, form: z.output<typeof ClassifyForm>): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canClassify(actor, request));
    const after = { kind: form.kind ?? null, topicId: form.topicId ?? null };
    if (after.kind === request.kind && after.topicId === request.topicId) return;

    await allowTopic(tx, form.topicId);
    await tx.datasetRequest.update({ where: { id }, data: after });
    await record(tx, {
      actor, verb: "request.classified", request, forDepartmentId: request.departmentId,
      facts: { kind: after.kind, topic: after.topicId, kindBefore: request.kind, topicBefore: request.topicId },
    });
  });
}

function allowReason({ departmentId }: LockedRequest, reason: string | undefined): void {
  if (departmentId !== null && !reason) throw invalid({ reason: ["required"] });
}

async function keepTransfer(tx: Tx, actor: PersonActor, request: LockedRequest, { departmentId, reason }: { departmentId: number; reason?: string | undefined }) {
  if (request.departmentId === null || !reason) return null;
  const transfer = { requestId: request.id, fromDepartmentId: request.departmentId, toDepartmentId: departmentId, byId: actor.id };
  return tx.transfer.create({ data: { ...transfer, at: now(), reason, language: actor.language }, select: { id: true } });
}

async function allowDepartment(tx: Tx, id: number): Promise<void> {
  if ((await tx.department.count({ where: { id, active: true } })) === 0) throw invalid({ departmentId: ["chooseOne"] });
}
