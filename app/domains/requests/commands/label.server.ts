import type { z } from "zod";
import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { transaction } from "~/platform/db/client.server";
import { allow, invalid } from "~/platform/errors";
import { canLabel } from "../policy";
import type { LabelForm } from "../schemas";
import { requestForUpdate } from "./locking.server";

/** Gives the request these labels and takes the others off that the form showed. Throws `forbidden`, `invalid`. */
export async function labelRequest(actor: PersonActor, id: number, form: z.output<typeof LabelForm>): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canLabel(actor, request));
    const held = (await tx.requestLabel.findMany({ where: { requestId: id }, select: { labelId: true } })).map(({ labelId }) => labelId);
    const added = form.labelIds.filter((label) => !held.includes(label));
    const removed = held.filter((label) => form.seenLabelIds.includes(label) && !form.labelIds.includes(label));
    if (added.length + removed.length === 0) return;
    if ((await tx.label.count({ where: { id: { in: added }, retiredAt: null } })) < added.length) throw invalid({ labelIds: ["chooseOne"] });

    await tx.requestLabel.deleteMany({ where: { requestId: id, labelId: { in: removed } } });
    await tx.requestLabel.createMany({ data: added.map((labelId) => ({ requestId: id, labelId })) });
    await record(tx, { actor, verb: "request.labelled", request, forDepartmentId: request.departmentId, facts: { added, removed } });
  });
}
