/** Plays the stories' steps by calling the product's own commands, so that every timeline is honest. */
import { randomUUID } from "node:crypto";
import { actorById } from "~/domains/accounts/queries.server";
import type { LinkActor, PersonActor } from "~/domains/activity/actor";
import {
  answerRequest, appealRefusal, askForDataset, beginReview, correctAnswer, castVote, clarifyRequest, editRequest, extendRequest,
  reopenRequest, routeRequest, splitRequest, undoMerge, withdrawRequest,
} from "~/domains/requests/commands.server";
import { beginAnswer, extensionChoices } from "~/domains/requests/queries.server";
import { AnswerDraft, AnswerForm, AskForm, CorrectForm, EditForm, SplitForm } from "~/domains/requests/schemas";
import { templatesToBegin } from "~/domains/templates/queries.server";
import type { DeclineReason } from "~/platform/db/generated/enums";
import { follow } from "~/domains/following/commands.server";
import { type Day, dayOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { type DatasetKey, identifierOf } from "./datasets";
import { emailOf, people, personNamed, type PersonKey } from "./people";
import { passReviews } from "./review";
import { plannedOn, type ScheduledStep, withPlannedDate } from "./schedule";
import type { Act, AnswerScript, Ask, Part, Step, Story } from "./story";

/** Numbers of what is known so far, by the keys the stories use. */
export interface Cast {
  seedDay: Day;
  departments: Map<string, number>;
  topics: Map<string, number>;
  requests: Map<string, number>;
  actors: Map<PersonKey, PersonActor>;
}

export async function play(cast: Cast, { story, step }: ScheduledStep): Promise<void> {
  const actor = await actorOf(cast, step.by);
  if ("ask" in step) {
    const asked = await askForDataset(actor, AskForm.parse(askValues(cast, step.ask)), step.ask.language ?? "en");
    cast.requests.set(story.key, asked.id);
    return;
  }
  const id = numberOf(cast, keyOf(story.key, step.part));
  if ("split" in step) return split(cast, actor, id, story.key, step.split);
  await act(cast, actor, id, step);
}

async function act(cast: Cast, actor: PersonActor, id: number, step: Step & Exclude<Act, { ask: Ask } | { split: object }>): Promise<void> {
  // Whoever has a use for the data wants to hear of it; the others only vote.
  if ("vote" in step) return castVote(actor, id, { voted: true, follow: step.vote.use !== undefined, use: step.vote.use });
  if ("takeBack" in step) return castVote(actor, id, { voted: false, follow: false, use: undefined });
  if ("follow" in step) return void (await follow(actor, { request: id }, true));
  if ("edit" in step) return editRequest(actor, id, await edited(id, step.edit));
  if ("appeal" in step) return appealRefusal(actor, id, step.appeal);
  if ("withdraw" in step) return withdrawRequest(actor, id);
  if ("reply" in step) {
    const link: LinkActor = { kind: "link", id: actor.id, purpose: "clarify", requestId: id };
    return void (await clarifyRequest(step.reply.byLink ? link : actor, id, step.reply.body));
  }
  const { version: seenVersion, status } = await db().datasetRequest.findUniqueOrThrow({ where: { id } });
  if ("confirm" in step) return passReviews(actor, await staffOf(cast), id, step.confirm);
  if ("beginReview" in step) return beginReview(actor, id, seenVersion);
  if ("extend" in step) return extendRequest(actor, id, { ...step.extend, until: (await extensionChoices(await promisedTo(id))).at(-1)!, seenVersion });
  if ("route" in step) return routeRequest(actor, id, { departmentId: cast.departments.get(step.route)!, reason: step.because, seenVersion });
  if ("correct" in step) return correct(actor, id, { ...step.correct, seenVersion });
  if ("undo" in step) return undoMerge(actor, id, { seenVersion });
  if ("reopen" in step) return reopenRequest(actor, id, { reason: step.reopen.reason, seenVersion });
  const values = await answerValues(cast, id, status, step, actor.language);
  const begun = "answer" in step && step.answer.template ? await beginWithTemplate(actor, id, values) : {};
  await answerRequest(actor, id, AnswerForm.parse({ ...values, ...begun, seenVersion, language: actor.language }));
}

async function correct(actor: PersonActor, id: number, { wrong, body, seenVersion }: { wrong: string; body: string; seenVersion: number }): Promise<void> {
  const { id: answer } = await db().answer.findFirstOrThrow({ where: { requestId: id }, orderBy: { id: "desc" } });
  await correctAnswer(actor, id, CorrectForm.parse({ answer, body, correction: wrong, seenVersion }));
}

/** As the form would: the city's template for such answers, filled, with what the department adds. */
async function beginWithTemplate(actor: PersonActor, id: number, values: { status: string; body: string; declineReason?: DeclineReason | undefined }) {
  const found = (await templatesToBegin(null)).filter(({ toStatus, declineReason }) => toStatus === values.status && declineReason === (values.declineReason ?? null));
  const template = found[0]!.id;
  const text = await beginAnswer(actor, id, AnswerDraft.parse({ ...values, body: "", language: actor.language }), { template });
  return { body: values.body ? `${text}\n\n${values.body}` : text, begun: template };
}

async function promisedTo(id: number) {
  const { departmentId, dueOn } = await db().datasetRequest.findUniqueOrThrow({ where: { id }, select: { departmentId: true, dueOn: true } });
  return { departmentId, dueOn: dayOf(dueOn) };
}

async function split(cast: Cast, actor: PersonActor, id: number, key: Story["key"], parts: readonly Part[]): Promise<void> {
  const { version: seenVersion } = await db().datasetRequest.findUniqueOrThrow({ where: { id } });
  const texts = Object.fromEntries(parts.flatMap(({ title, body }, place) => [[`title${place + 1}`, title], [`body${place + 1}`, body]]));
  await splitRequest(actor, id, SplitForm.parse({ ...texts, submissionKey: randomUUID(), seenVersion }));
  const others = await db().datasetRequest.findMany({ where: { splitFromId: id }, orderBy: { id: "asc" }, select: { id: true } });
  for (const [place, other] of others.entries()) cast.requests.set(keyOf(key, place + 2), other.id);
}

/** The step as the answer form would send it. */
async function answerValues(
  cast: Cast, id: number, status: string,
  step: { answer: AnswerScript } | { update: { body: string } } | Extract<Act, { replan: object }>,
  language: "en" | "es",
) {
  if ("update" in step) return { status, body: step.update.body, ...(await standing(id)) };
  if ("replan" in step) {
    const { planned, reason, body } = step.replan;
    return { status, body: withPlannedDate(body, planned, cast.seedDay, language), planReason: reason, ...promise(cast, planned) };
  }
  const { to, body, format, leftOut, ...rest } = step.answer;
  const planned = "planned" in rest ? rest.planned : undefined;
  return {
    status: to, format, leftOut,
    body: withPlannedDate(body, planned, cast.seedDay, language),
    ...(planned && promise(cast, planned)),
    ...("datasets" in rest && rest.datasets && { datasetIds: await datasetIds(rest.datasets) }),
    ...("onPortal" in rest && { portalAddress: rest.onPortal.address, portalTitle: rest.onPortal.title }),
    ...("reason" in rest && { declineReason: rest.reason }),
    ...("of" in rest && { duplicateOf: numberOf(cast, rest.of) }),
    ...("holder" in rest && { holder: rest.holder, holderUrl: rest.holderUrl }),
  };
}

function promise(cast: Cast, planned: NonNullable<Extract<AnswerScript, { to: "planned" }>["planned"]>) {
  return { plannedOn: plannedOn(planned, cast.seedDay), plannedPrecision: planned.precision };
}

/** What an update repeats: the form is drawn with what stands. */
async function standing(id: number) {
  const request = await db().datasetRequest.findUniqueOrThrow({ where: { id }, include: { datasets: true } });
  return {
    datasetIds: request.datasets.map((link) => link.datasetId),
    plannedOn: request.plannedOn?.toISOString().slice(0, 10),
    plannedPrecision: request.plannedPrecision ?? undefined,
    declineReason: request.declineReason ?? undefined,
    duplicateOf: request.duplicateOfId ?? undefined,
  };
}

function askValues(cast: Cast, ask: Ask) {
  const { language: _, topic, department, hideName, onBehalfOfDepartment, ...rest } = ask;
  return {
    ...rest,
    submissionKey: randomUUID(),
    showName: hideName ? "no" : "yes",
    topicId: cast.topics.get(topic),
    departmentId: department && cast.departments.get(department),
    onBehalfOfDepartmentId: onBehalfOfDepartment && cast.departments.get(onBehalfOfDepartment),
  };
}

async function edited(id: number, change: Partial<Ask>) {
  const request = await db().datasetRequest.findUniqueOrThrow({ where: { id } });
  const present = Object.entries(request).filter(([, value]) => value !== null);
  return EditForm.parse({ ...Object.fromEntries(present), showName: request.showName ? "yes" : "no", ...change });
}

export async function datasetIds(keys: readonly DatasetKey[]): Promise<number[]> {
  const rows = await db().dataset.findMany({ where: { identifier: { in: keys.map(identifierOf) } }, select: { id: true } });
  return rows.map((row) => row.id);
}

/** Roles do not change while the stories are played, so everybody is looked up once. */
export async function actorOf(cast: Cast, key: PersonKey): Promise<PersonActor> {
  const known = cast.actors.get(key);
  if (known) return known;
  const { id } = await db().person.findUniqueOrThrow({ where: { email: emailOf(personNamed(key)) } });
  const actor = await actorById(id);
  if (!actor) throw new Error(`Demonstration person ${key} is gone`);
  cast.actors.set(key, actor);
  return actor;
}

async function staffOf(cast: Cast): Promise<PersonActor[]> {
  const staff = [];
  for (const { key, city, member } of people) if (city ?? member) staff.push(await actorOf(cast, key));
  return staff;
}

function keyOf(key: Story["key"], part = 1): string {
  return part === 1 ? key : `${key}, part ${part}`;
}

function numberOf(cast: Cast, key: string): number {
  const id = cast.requests.get(key);
  if (!id) throw new Error(`Demonstration request ${key} was not asked yet`);
  return id;
}
