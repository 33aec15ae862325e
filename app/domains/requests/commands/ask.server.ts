import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { deadlinesOf } from "~/domains/departments/queries.server";
import { followWithin } from "~/domains/following/commands.server";
import { cityDay, dateOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import type { Language } from "~/platform/db/generated/enums";
import { isUniqueViolation } from "~/platform/db/violations.server";
import { allow, invalid } from "~/platform/errors";
import { slugOf } from "~/platform/slug";
import { askedClock } from "../clock";
import { type Asked, requestBySubmission } from "../queries/submission.server";
import type { AskForm } from "../schemas";
import { give } from "./vote.server";

/** Publishes a request with its author's vote. A second press (the same `submissionKey`) is the first. Throws `invalid`. */
export async function askForDataset(actor: PersonActor, form: AskForm, language: Language): Promise<Asked> {
  const earlier = await requestBySubmission(actor, form.submissionKey);
  if (earlier) return earlier;
  try {
    return await transaction((tx) => publish(tx, actor, form, language));
  } catch (error) {
    if (!isUniqueViolation(error, "submission_key")) throw error;
    const first = await requestBySubmission(actor, form.submissionKey);
    allow(first !== null);
    return first!;
  }
}

async function publish(tx: Tx, actor: PersonActor, form: AskForm, language: Language): Promise<Asked> {
  await allowChoices(tx, form);
  const at = now();
  const { promisedDays, ...due } = askedClock(await deadlinesOf(form.departmentId ?? null, tx), cityDay(at));
  const request = await tx.datasetRequest.create({
    data: {
      ...wantedColumns(form),
      submissionKey: form.submissionKey,
      slug: slugOf(form.title),
      language,
      authorId: actor.id,
      departmentId: form.departmentId ?? null,
      status: "submitted",
      createdAt: at,
      statusSince: at,
      dueOn: dateOf(due.dueOn),
      acknowledgeDueOn: dateOf(due.acknowledgeDueOn),
      promisedDays,
    },
    select: { id: true, slug: true },
  });
  await give(tx, actor.id, request.id);
  await followWithin(tx, actor.id, { request: request.id }, true);
  await record(tx, { actor, verb: "request.submitted", request, facts: { department: form.departmentId ?? null } });
  return request;
}

type Wanted = Omit<AskForm, "submissionKey" | "departmentId">;

/** The columns an author writes; what was left empty is null. */
export function wantedColumns(form: Wanted) {
  return {
    title: form.title,
    body: form.body,
    topicId: form.topicId ?? null,
    frequency: form.frequency ?? null,
    formats: form.formats,
    area: form.area ?? null,
    period: form.period ?? null,
    exampleUrl: form.exampleUrl ?? null,
    kind: form.kind ?? null,
    showName: form.showName,
    onBehalfOf: form.onBehalfOf ?? null,
    onBehalfOfDepartmentId: form.onBehalfOfDepartmentId ?? null,
  };
}

/** Whether what was chosen from lists is still there. Throws `invalid`. */
export async function allowChoices(tx: Tx, form: Wanted & { departmentId?: number | undefined }): Promise<void> {
  const departments = [form.departmentId, form.onBehalfOfDepartmentId].filter((id) => id !== undefined);
  const known = await tx.department.findMany({ where: { id: { in: departments } }, select: { id: true, active: true } });
  const closed = known.some(({ id, active }) => id === form.departmentId && !active);
  const missing = (id: number | undefined) => id !== undefined && !known.some((department) => department.id === id);
  if (closed || missing(form.departmentId)) throw invalid({ departmentId: ["chooseOne"] });
  if (missing(form.onBehalfOfDepartmentId)) throw invalid({ onBehalfOfDepartmentId: ["chooseOne"] });
  await allowTopic(tx, form.topicId);
}

export async function allowTopic(tx: Tx, id: number | undefined): Promise<void> {
  if (id !== undefined && (await tx.topic.count({ where: { id } })) === 0) throw invalid({ topicId: ["chooseOne"] });
}
