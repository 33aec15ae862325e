import type { PersonActor } from "~/domains/activity/actor";
import { wordsIn } from "~/domains/refusals/model";
import { reasonGiven } from "~/domains/refusals/queries.server";
import { type Values, begun, bodyIn, filled } from "~/domains/templates/model";
import { templateText } from "~/domains/templates/queries.server";
import { cityTimeZone, dayOf, isDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { found } from "~/platform/errors";
import { createFormat } from "~/platform/i18n/format";
import type { Language } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/server.server";
import { awaitsDecision, standingAnswer } from "../model";
import type { AnswerDraft } from "../schemas";

/** The text of an answer's form after a press: begun with a template or another answer's words, and what was typed kept. */
export async function beginAnswer(actor: PersonActor, id: number, draft: AnswerDraft, from: { template: number } | { answer: number }) {
  const request = await requestOf(id);
  const values = await valuesOf(actor, request, draft);
  const textOf = async (template: number | undefined) => {
    const text = template === undefined ? null : await templateText(template, request.departmentId);
    return text && filled(bodyIn(languageOf(request, draft), text), values);
  };
  const text = "answer" in from ? await officialText(from.answer) : await textOf(from.template);
  return text === null ? draft.body : begun(draft.body, text, await textOf(draft.begun));
}

/** A text with every place filled that can be filled by now. */
export async function filledText(actor: PersonActor, id: number, draft: Omit<AnswerDraft, "begun">): Promise<string> {
  return draft.body.includes("{{") ? filled(draft.body, await valuesOf(actor, await requestOf(id), draft)) : draft.body;
}

type Asked = Awaited<ReturnType<typeof requestOf>>;

async function requestOf(id: number) {
  return found(
    await db().datasetRequest.findUnique({
      where: { id },
      relationLoadStrategy: "join",
      select: {
        id: true, title: true, language: true, status: true, dueOn: true, plannedOn: true, plannedPrecision: true, showName: true, departmentId: true,
        author: { select: { displayName: true, deletedAt: true } },
        department: { select: { name: true } },
      },
    }),
  );
}

const languageOf = (request: Asked, draft: Pick<AnswerDraft, "language">): Language => draft.language ?? request.language;

/** What each place stands for, in the answer's language. A name that its owner did not want shown is not known here either. */
async function valuesOf(actor: PersonActor, request: Asked, draft: Omit<AnswerDraft, "begun">): Promise<Values> {
  const language = languageOf(request, draft);
  const format = createFormat({ language, timeZone: cityTimeZone(), now: now() });
  const datasets = await db().dataset.findMany({ where: { id: { in: draft.datasetIds } }, select: { title: true }, orderBy: { id: "asc" } });
  const titles = [...datasets.map(({ title }) => title), ...(draft.portalTitle ? [draft.portalTitle] : [])];
  const reason = await reasonGiven(draft.declineReason);
  return {
    department: request.department?.name ?? translator(language, "request")("answer.city"),
    requester: request.showName && !request.author.deletedAt ? request.author.displayName : null,
    request: request.title,
    number: String(request.id),
    due_date: awaitsDecision(request.status) ? format.calendarDay(request.dueOn) : null,
    planned_for: plannedIn(draft, request, format),
    dataset: titles.length > 0 ? format.list(titles) : null,
    holder: draft.holder,
    reason: reason && wordsIn(language, reason),
    today: format.day(now()),
    my_name: actor.name,
  };
}

function plannedIn({ plannedOn, plannedDay }: Pick<AnswerDraft, "plannedOn" | "plannedDay">, request: Asked, format: ReturnType<typeof createFormat>): string | null {
  const typed = plannedDay && plannedOn?.length === 7 ? `${plannedOn}-${String(plannedDay).padStart(2, "0")}` : plannedOn;
  if (typed?.length === 7 && isDay(`${typed}-01`)) return format.month(`${typed}-01`);
  if (typed && isDay(typed)) return format.calendarDay(typed);
  return request.plannedOn && request.plannedPrecision ? format.promised(dayOf(request.plannedOn), request.plannedPrecision) : null;
}

/** What a request was told, to whoever may read it: nothing of what was hidden. */
async function officialText(answerId: number): Promise<string | null> {
  const answer = await db().answer.findFirst({
    where: { id: answerId, request: { hiddenAt: null } },
    select: { body: true, request: { select: { status: true, answers: { orderBy: { id: "desc" }, select: { id: true, fromStatus: true, toStatus: true } } } } },
  });
  return answer && standingAnswer(answer.request.status, answer.request.answers)?.id === answerId ? answer.body : null;
}
