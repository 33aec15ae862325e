import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { deadlinesOf } from "~/domains/departments/queries.server";
import { cityDay, dateOf, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { conflict, invalid } from "~/platform/errors";
import { canStillExtend, extendedClock, latestExtension, promisedDaysOf } from "../clock";
import { canAnswer } from "../policy";
import type { ExtendForm } from "../schemas";
import { requestForUpdate } from "./locking.server";
import { allowStill, allowVersion } from "./moving.server";

/**
 * Puts the day of an answer off, once, for a reason that everyone reads. Only before the day is over: whoever is late owes the answer,
 * and no later day takes that back. Throws `forbidden`, `conflict`, `invalid`.
 */
export async function extendRequest(actor: PersonActor, id: number, form: ExtendForm): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allowStill(canAnswer(actor, request), actor, request, form.seenVersion);
    allowVersion(request, form.seenVersion);
    const promised = { dueOn: dayOf(request.dueOn), promisedDays: promisedDaysOf(request.promisedDays) };
    const extended = (await tx.extension.count({ where: { requestId: id } })) > 0;
    if (!canStillExtend({ status: request.status, dueOn: promised.dueOn, extended }, cityDay(now()))) throw conflict({ status: request.status });

    const deadlines = await deadlinesOf(request.departmentId, tx);
    const after = extendedClock(deadlines, promised, form.until);
    if (after.dueOn <= promised.dueOn || after.dueOn > latestExtension(deadlines, promised.dueOn)) throw invalid({ until: ["chooseOne"] });
    const extension = await tx.extension.create({
      data: {
        requestId: id, departmentId: request.departmentId, byId: actor.id, at: now(), reason: form.reason,
        fromDue: request.dueOn, toDue: dateOf(after.dueOn), note: form.note ?? null, language: actor.language,
      },
      select: { id: true },
    });
    await tx.datasetRequest.update({
      where: { id },
      data: { dueOn: dateOf(after.dueOn), promisedDays: after.promisedDays, version: { increment: 1 } },
    });
    await record(tx, {
      actor, verb: "request.extended", request, forDepartmentId: request.departmentId,
      facts: { extension: extension.id, due: after.dueOn, dueBefore: promised.dueOn },
    });
  });
}
