import type { PersonActor } from "~/domains/activity/actor";
import { refusalNote } from "~/domains/refusals/model";
import { dayOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import { renderMarkdown } from "~/platform/markdown/markdown.server";
import { contestedColumns, contestedOf } from "../appeal";
import { answerMoves, isReleased } from "../model";
import type { Governed } from "../policy";
import { answerColumns, answerOf } from "./answer.server";
import { gatesOf, standingColumns } from "~/domains/reviews/queries.server";
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
  reviews: { orderBy: { id: "asc" }, select: { ...standingColumns, reason: true } },
} satisfies Prisma.DatasetRequestSelect;

/** What someone who answers has before them; null where there is no such request. */
export async function answerDesk(number: number) {
  const request = await db().datasetRequest.findUnique({ where: { id: number }, select: columns, relationLoadStrategy: "join" });
  if (!request) return null;
  const onlyFollowing = await db().subscription.count({ where: { requestId: number, person: { votes: { none: { requestId: number } } } } });
  const { answers, datasets, reviews, body, appeal, ...rest } = request;
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
    reviewed: isReviewed(request, reviews),
    moves: answerMoves(request.status),
    latest: answers[0] ? answerOf(answers[0]) : null,
    withheldBecause: reviews.find(({ endedAt, outcome }) => endedAt === null && outcome === "withhold")?.reason ?? null,
    datasetIds: datasets.map((link) => link.datasetId),
  } satisfies Governed & Record<string, unknown>;
}

export type AnswerDesk = NonNullable<Awaited<ReturnType<typeof answerDesk>>>;

/** What leaves the server with the desk: nothing that tells who asked. */
export function shownDesk(desk: AnswerDesk) {
  const { authorId: _author, hiddenAt: _hidden, assigneeId: _assignee, contested: _contested, ...shown } = desk;
  return shown;
}

/** What other staff may know of it: whose it is and what was said in public. */
export const toldDesk = (desk: AnswerDesk): ReturnType<typeof shownDesk> => ({ ...shownDesk(desk), withheldBecause: null });

/** Whether this person's release would go out now; otherwise what each review lacks. */
export async function releaseStanding(actor: PersonActor, desk: Pick<AnswerDesk, "id" | "moves" | "status">) {
  const mayRelease = desk.moves.some((to) => isReleased(to) && to !== desk.status);
  const reviews = mayRelease ? await gatesOf(db(), desk.id) : [];
  const blocking = reviews.filter(({ gate, approvers }) => gate !== "open" || approvers.includes(actor.id));
  return {
    blocked: mayRelease && (blocking.length > 0 || reviews.length === 0),
    reviews: blocking.map(({ id, title, gate, lacks, approvers }) => ({ id, title, gate, lacks, own: approvers.includes(actor.id) })),
  };
}
