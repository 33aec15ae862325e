import { type PersonActor, roleFor } from "~/domains/activity/actor";
import { reasonGiven } from "~/domains/refusals/queries.server";
import { dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { allowAnswer } from "../commands/answer.server";
import type { OnPortal } from "../commands/answer-rules.server";
import type { AnswerForm } from "../schemas";
import type { OfficialAnswer } from "./answer.server";

/** The answer as it would stand on the page. Changes nothing, and refuses for every reason that `answerRequest` would. */
export async function answerPreview(actor: PersonActor, id: number, form: AnswerForm): Promise<{ preview: OfficialAnswer; portal: OnPortal | null }> {
  const { request, plan, portal } = await transaction((tx) => allowAnswer(tx, actor, id, form));
  const [department, datasets, duplicateOf, refusal] = await Promise.all([
    departmentOf(request.departmentId),
    db().dataset.findMany({ where: { id: { in: [...form.datasetIds, ...(portal?.known ? [portal.known.id] : [])] } }, select: { id: true, slug: true, title: true } }),
    form.status === "duplicate" ? originalOf(form.duplicateOf) : null,
    form.status === "declined" ? reasonGiven(form.declineReason) : null,
  ]);
  const preview = {
    id: 0,
    at: now(),
    fromStatus: request.status,
    toStatus: form.status,
    language: form.language ?? request.language,
    authorRole: roleFor(actor, request.departmentId),
    html: renderMarkdown(form.body),
    plannedOn: plan && dayOf(plan.on),
    plannedPrecision: plan?.precision ?? null,
    planReason: plan?.reason ?? null,
    format: form.format ?? null,
    leftOut: form.leftOut ?? null,
    declineReason: form.status === "declined" ? (form.declineReason ?? null) : null,
    refusal,
    correctsId: null,
    correction: null,
    correctedBy: null,
    holder: form.status === "referred" ? (form.holder ?? null) : null,
    holderUrl: form.status === "referred" ? (form.holderUrl ?? null) : null,
    author: { slug: actor.slug, name: actor.name },
    department,
    duplicateOf,
    // Number 0: it has none yet.
    datasets: [...datasets, ...(portal && !portal.known ? [{ id: 0, slug: "", title: portal.title }] : [])],
  };
  return { preview, portal };
}

const departmentOf = (id: number | null) =>
  id === null
    ? null
    : db().department.findUnique({ where: { id }, select: { slug: true, name: true, shortName: true, abbreviation: true } });

const originalOf = (id: number | undefined) =>
  id === undefined ? null : db().datasetRequest.findUnique({ where: { id }, select: { id: true, slug: true, title: true } });
