import { type PersonActor, roleFor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { conflict, found } from "~/platform/errors";
import { standingAnswer } from "../model";
import { canAnswer } from "../policy";
import type { CorrectForm } from "../schemas";
import { allowFilled } from "./answer-rules.server";
import { requestForUpdate } from "./locking.server";
import { allowStill, allowVersion, moveStatus } from "./moving.server";

/**
 * The newest official text is said rightly: a row of its own, that promises and names what the wrong one did. It moves nothing and is
 * no first answer. Throws `forbidden`, `not-found`, `conflict` where there is a newer text.
 */
export async function correctAnswer(actor: PersonActor, id: number, form: CorrectForm): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allowStill(canAnswer(actor, request), actor, request, form.seenVersion);
    allowVersion(request, form.seenVersion);
    allowFilled({ body: form.body, correction: form.correction, format: form.format, leftOut: form.leftOut });
    const answers = await tx.answer.findMany({ where: { requestId: id }, orderBy: { id: "desc" }, include: { datasets: true } });
    const { id: wrong, datasets, ...said } = found(standingAnswer(request.status, answers));
    if (wrong !== form.answer) throw conflict({ status: request.status });

    const at = now();
    const answer = await tx.answer.create({
      data: {
        ...said,
        authorId: actor.id, authorRole: roleFor(actor, request.departmentId), at, fromStatus: said.toStatus,
        body: form.body, language: form.language ?? said.language, format: form.format ?? null, leftOut: form.leftOut ?? null,
        correctsId: wrong, correction: form.correction,
        datasets: { create: datasets.map(({ datasetId }) => ({ datasetId })) },
      },
    });
    await moveStatus(tx, request, request.status, { lastAnswerAt: at });
    await record(tx, {
      actor, verb: "request.corrected", request, forDepartmentId: request.departmentId, facts: { answer: answer.id, corrects: wrong },
    });
  });
}
