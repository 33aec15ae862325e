import type { z } from "zod";
import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { transaction } from "~/platform/db/client.server";
import { allow, conflict, invalid } from "~/platform/errors";
import { canAssign } from "../policy";
import { answerersFor } from "../queries/colleagues.server";
import type { AssignForm } from "../schemas";
import { requestForUpdate } from "./locking.server";

/** Gives the request to one of those who can answer it, or to nobody. Throws `forbidden`, `invalid`, or `conflict` when somebody else was given it since. */
export async function assignRequest(actor: PersonActor, id: number, form: z.output<typeof AssignForm>): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canAssign(actor, request));
    const wanted = form.assigneeId ?? null;
    if (request.assigneeId === wanted) return;
    if (request.assigneeId !== (form.seenAssigneeId ?? null)) throw conflict({ assigneeId: request.assigneeId });
    const answerers = await answerersFor(request, tx);
    if (wanted !== null && answerers.every((person) => person.id !== wanted)) throw invalid({ assigneeId: ["chooseOne"] });

    await tx.datasetRequest.update({ where: { id }, data: { assigneeId: wanted } });
    await record(tx, {
      actor, verb: "request.assigned", request, forDepartmentId: request.departmentId, facts: { from: request.assigneeId, to: wanted },
    });
  });
}
