import type { PersonActor } from "~/domains/activity/actor";
import { reviewerRoles } from "~/domains/activity/actor";
import { refusalNote } from "~/domains/refusals/model";
import { dayOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { contestedColumns, contestedOf } from "../appeal";
import { answerMoves, isReleased } from "../model";
import type { Governed } from "../policy";
import { answerColumns, answerOf } from "./answer.server";
import { reviewRound } from "./review-round.server";
import { isReviewed, promiseOf } from "./row.server";

const columns = {
  id: true, slug: true, title: true, body: true, createdAt: true, language: true, kind: true, topicId: true, status: true, statusSince: true, version: true, authorId: true,
  departmentId: true, assigneeId: true, firstAnswerAt: true, hiddenAt: true, dueOn: true, voteCount: true,
  plannedOn: true, plannedPrecision: true, firstPlannedOn: true, firstPlannedPrecision: true,
  declineReason: true, duplicateOfId: true,
  department: { select: { slug: true, name: true, shortName: true, answererCount: true } },
  answers: { select: answerColumns, orderBy: { id: "desc" }, take: 1 },
  refusal: { select: refusalNote },
  appeal: { select: { ...contestedColumns.select, body: true, language: true, at: true } },
  datasets: { select: { datasetId: true } },
  extension: { select: { reason: true } },
  confirmations: {
    orderBy: { id: "desc" },
    select: { id: true, at: true, reference: true, note: true, reviewer: { select: { id: true, displayName: true } } },
  },
} satisfies Prisma.DatasetRequestSelect;

/** What someone who answers has before them; null where there is no such request. */
export async function answerDesk(number: number) {
  const request = await db().datasetRequest.findUnique({ where: { id: number }, select: columns, relationLoadStrategy: "join" });
  if (!request) return null;
  const onlyFollowing = await db().subscription.count({ where: { requestId: number, person: { votes: { none: { requestId: number } } } } });
  const { answers, datasets, confirmations, body, appeal, ...rest } = request;
  const departmentAnswerers = request.department?.answererCount ?? 0;
  return {
    ...rest,
    html: renderMarkdown(body),
    onlyFollowing,
    ...promiseOf(request),
    firstPlannedOn: request.firstPlannedOn && dayOf(request.firstPlannedOn),
    departmentAnswerers,
    contested: contestedOf({ ...request, departmentAnswerers }),
    appeal: appeal && request.status === "appealed" ? { html: renderMarkdown(appeal.body), language: appeal.language, at: appeal.at } : null,
    reviewed: isReviewed(request, confirmations),
    moves: answerMoves(request.status),
    latest: answers[0] ? answerOf(answers[0]) : null,
    datasetIds: datasets.map((link) => link.datasetId),
    confirmations: confirmations.filter(({ at }) => at >= request.statusSince),
  } satisfies Governed & Record<string, unknown>;
}

export type AnswerDesk = NonNullable<Awaited<ReturnType<typeof answerDesk>>>;

/** What leaves the server with the desk: nothing that tells who asked. */
export function shownDesk(desk: AnswerDesk) {
  const { authorId: _author, hiddenAt: _hidden, assigneeId: _assignee, contested: _contested, ...shown } = desk;
  return shown;
}

/** What other staff may know of it: whose it is and what was said in public. */
export const toldDesk = (desk: AnswerDesk): ReturnType<typeof shownDesk> => ({ ...shownDesk(desk), confirmations: [] });

/** Whether this person's release would go out now; otherwise whose word is missing. */
export async function releaseStanding(actor: PersonActor, desk: Pick<AnswerDesk, "id" | "moves" | "status" | "statusSince" | "confirmations">) {
  const mayRelease = desk.moves.some((to) => isReleased(to) && to !== desk.status);
  const confirmed = desk.confirmations.some(({ reviewer }) => reviewer.id !== actor.id);
  const blocked = mayRelease && !confirmed;
  /** One word is given in a round: where it is their own, another person has to release. */
  const ownWord = blocked && desk.confirmations.length > 0;
  return { blocked, ownWord, reviewers: blocked && !ownWord ? await reviewersBut((await reviewRound(desk)).reviewBegunBy ?? actor.id, actor.id) : [] };
}

async function reviewersBut(...ids: number[]): Promise<string[]> {
  const people = await db().person.findMany({
    where: { deletedAt: null, id: { notIn: ids }, cityRoles: { some: { role: { in: reviewerRoles } } } },
    orderBy: { displayName: "asc" },
    take: 6,
    select: { displayName: true },
  });
  return people.map((person) => person.displayName);
}
