import { type PersonActor, roleFor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { canBeReopened } from "../model";
import { coordinates } from "../policy";
import { allowFilled } from "./answer-rules.server";
import { requestForUpdate } from "./locking.server";
import { part, standingMerge } from "./merging.server";
import { allowStill, allowTransition, allowVersion, moveStatus } from "./moving.server";

/** A coordinator takes a closed request up again; the reason is published. Throws `forbidden`, `conflict`, `invalid`. */
export async function reopenRequest(
  actor: PersonActor,
  id: number,
  form: { reason: string; seenVersion: number },
): Promise<void> {
  await transaction(async (tx) => {
    const merge = await standingMerge(tx, id);
    const request = await requestForUpdate(tx, id, { with: merge?.originalId });
    allowStill(coordinates(actor, request), actor, request, form.seenVersion);
    allowVersion(request, form.seenVersion);
    allowFilled({ reason: form.reason });
    allowTransition(canBeReopened(request.status));

    const at = now();
    const answer = await tx.answer.create({
      data: {
        requestId: id, departmentId: request.departmentId, authorId: actor.id,
        authorRole: roleFor(actor, request.departmentId), at, body: form.reason, language: actor.language,
        fromStatus: request.status, toStatus: "under_review",
      },
    });
    if (merge) await part(tx, actor, request, merge);
    await moveStatus(tx, request, "under_review", { declineReason: null, duplicateOfId: null, lastAnswerAt: at });
    await record(tx, {
      actor, verb: "request.reopened", request, forDepartmentId: request.departmentId,
      facts: { answer: answer.id, from: request.status, to: "under_review" },
    });
  });
}
