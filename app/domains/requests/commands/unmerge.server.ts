import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { transaction } from "~/platform/db/client.server";
import { conflict } from "~/platform/errors";
import { undoesMerges } from "../policy";
import { requestForUpdate } from "./locking.server";
import { part, standingMerge } from "./merging.server";
import { allowStill, allowVersion } from "./moving.server";

/**
 * Undoes a wrong merge whole: the request is again what it was, with its dates, votes and followers. No transition of its life.
 * Throws `forbidden`, or `conflict` where it is not joined any more.
 */
export async function undoMerge(actor: PersonActor, id: number, form: { seenVersion: number }): Promise<void> {
  await transaction(async (tx) => {
    const merge = await standingMerge(tx, id);
    const request = await requestForUpdate(tx, id, { with: merge?.originalId });
    allowStill(undoesMerges(actor, request), actor, request, form.seenVersion);
    allowVersion(request, form.seenVersion);
    // Found before the lock, and the form's version says that it stands still.
    if (!merge) throw conflict({ status: request.status, version: request.version });

    await part(tx, actor, request, merge);
    const { fromStatus, statusSince, acknowledgedAt, firstAnswerAt, lastAnswerAt, decidedAt, dueOn } = merge;
    await tx.datasetRequest.update({
      where: { id },
      data: {
        status: fromStatus, statusSince, acknowledgedAt, firstAnswerAt, lastAnswerAt, decidedAt, duplicateOfId: null,
        dueOn: dueOn ?? request.dueOn, firstDueOn: decidedAt && request.firstDueOn,
        version: { increment: 1 },
      },
    });
    await record(tx, {
      actor, verb: "request.unmerged", request, forDepartmentId: request.departmentId,
      facts: { from: request.status, to: fromStatus, other: merge.originalId },
    });
  });
}
