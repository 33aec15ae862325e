import type { Actor } from "~/domains/activity/actor";
import { refusalNote } from "~/domains/refusals/model";
import { cityDay, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { Language } from "~/platform/db/generated/enums";
import type { Prisma } from "~/platform/db/generated/client";
import { renderMarkdown, summaryOf } from "~/platform/markdown/markdown.server";
import type { Standing } from "~/domains/reviews/model";
import { standingColumns } from "~/domains/reviews/queries.server";
import { heldBy } from "../held";
import { appealableUntil, contestedColumns, contestedOf } from "../appeal";
import { type RequestStatus, isOpen, isReleased, standingAnswer, votingOpen, wasBrought } from "../model";
import type { Governed } from "../policy";
import { answerColumns, answerOf } from "./answer.server";
import { type RequestRow, isReviewed, promiseOf } from "./row.server";
import { clockSaid } from "./said.server";
import { timelineOf } from "./timeline.server";

const dataset = { id: true, slug: true, title: true, department: { select: { shortName: true } } } as const;

/** Where the votes of a duplicate are now. */
const originalColumns = (viewerId: number) =>
  ({
    id: true, slug: true, title: true, language: true, voteCount: true, status: true, hiddenAt: true, splitFromId: true,
    votes: { where: { personId: viewerId }, select: { mergeId: true } },
    subscriptions: { where: { personId: viewerId }, select: { id: true } },
  }) satisfies Prisma.DatasetRequestSelect;

const columns = (viewerId: number) =>
  ({
    author: { select: { id: true, slug: true, displayName: true, deletedAt: true } },
    department: true,
    behalfDepartment: { select: { slug: true, name: true } },
    topic: true,
    refusal: { select: refusalNote },
    appeal: { select: { ...contestedColumns.select, body: true, language: true, at: true } },
    answers: { select: answerColumns, orderBy: { id: "desc" } },
    datasets: { select: { dataset: { select: dataset } } },
    duplicateOf: { select: originalColumns(viewerId) },
    votes: { where: { personId: viewerId }, select: { use: true, mergeId: true } },
    subscriptions: { where: { personId: viewerId }, select: { id: true } },
    extension: { select: { reason: true } },
    reviews: { orderBy: { id: "desc" }, select: standingColumns },
  }) satisfies Prisma.DatasetRequestInclude;

/** Everything a request's page shows to this viewer; null where there is no such request. */
export async function requestPage(number: number, viewer: Actor, language: Language = "en") {
  const viewerId = viewer.kind === "person" ? viewer.id : -1;
  const request = await db().datasetRequest.findUnique({
    where: { id: number },
    include: columns(viewerId),
    relationLoadStrategy: "join",
  });
  if (!request) return null;

  const timeline = await timelineOf(request, language);
  const departmentAnswerers = request.department?.answererCount ?? 0;
  const { author, answers, datasets, votes, subscriptions, reviews, duplicateOf, appeal, submissionKey: _, ...rest } = request;
  return {
    ...rest,
    ...promiseOf(request),
    departmentAnswerers,
    appeal: appeal && request.status === "appealed" ? { html: renderMarkdown(appeal.body), language: appeal.language, at: appeal.at } : null,
    contested: contestedOf({ ...request, departmentAnswerers, appeal }),
    appealUntil: appealableUntil({ ...request, declinedOn: cityDay(request.statusSince) }),
    firstPlannedOn: request.firstPlannedOn && dayOf(request.firstPlannedOn),
    html: renderMarkdown(request.body),
    summary: summaryOf(request.body),
    author: request.showName && !author.deletedAt ? { slug: author.slug, name: author.displayName } : null,
    formerResident: author.deletedAt !== null,
    answer: officialAnswer(request.status, answers),
    original: request.status === "duplicate" && duplicateOf ? originalOf(duplicateOf) : null,
    datasets: datasets.map((link) => link.dataset),
    voted: votes.length > 0,
    use: votes[0]?.use ?? null,
    following: subscriptions.length > 0,
    votingOpen: request.hiddenAt === null && votingOpen(request.status),
    brought: isBrought(request),
    reviewed: isReviewed(request, reviews),
    reviewedAt: reviewedAt(request, reviews),
    timeline,
    held: heldBy(timeline, request.createdAt, isOpen(request.status) ? now() : request.statusSince),
  } satisfies Governed & Record<string, unknown>;
}

function originalOf(original: Prisma.DatasetRequestGetPayload<{ select: ReturnType<typeof originalColumns> }>) {
  const { votes, subscriptions, hiddenAt, ...shown } = original;
  if (hiddenAt) return null;
  const standing = { voted: votes.length > 0, following: subscriptions.length > 0, votingOpen: votingOpen(original.status), brought: isBrought(original) };
  return { ...shown, hiddenAt, ...standing };
}

/** Whether their vote is one that a merge or a split brought: then it is taken back also once voting is over. */
const isBrought = ({ votes: [vote], splitFromId }: { votes: { mergeId: number | null }[]; splitFromId: number | null }) =>
  vote !== undefined && wasBrought(vote, { splitFromId });

/** When the review that counts was done: this one's, or the one before the release. */
function reviewedAt(request: Pick<RequestRow, "status" | "statusSince">, reviews: (Standing & { concludedAt: Date | null })[]): Date | null {
  if (!isReviewed(request, reviews)) return null;
  const counts = ({ concludedAt }: { concludedAt: Date | null }) => concludedAt !== null && (!isReleased(request.status) || concludedAt <= request.statusSince);
  return reviews.find(counts)?.concludedAt ?? null;
}

/** The newest official text that does not reopen, with what an update leaves standing of the answer before it. */
function officialAnswer(status: RequestStatus, answers: Prisma.AnswerGetPayload<{ select: typeof answerColumns }>[]) {
  const newest = standingAnswer(status, answers);
  if (!newest) return null;
  if (newest.correctsId !== null) return answerOf(newest);
  const same = answers.filter((answer) => answer.toStatus === newest.toStatus);
  return {
    ...answerOf(newest),
    format: same.find((answer) => answer.format)?.format ?? null,
    leftOut: same.find((answer) => answer.leftOut)?.leftOut ?? null,
  };
}

export type RequestPage = NonNullable<Awaited<ReturnType<typeof requestPage>>>;

/** What leaves the server with the page: nothing that tells who asked when they did not wish to be named, nor who of the staff has it. */
export function shownPage(page: RequestPage, language: Language) {
  const {
    authorId: _author, body: _body, hiddenReason: _reason, version: _version, assigneeId: _assignee, contested: _contested, appealUntil: _until,
    appealedAt: _appealed, extension: _extension, promisedDays: _days, acknowledgeDueOn: _due, firstDueOn: _first, ...shown
  } = page;
  return { ...shown, ...clockSaid(page, language) };
}

/** What the policies need to know of the request; null where there is none. */
export async function requestByNumber(number: number): Promise<(Governed & { slug: string; version: number }) | null> {
  const request = await db().datasetRequest.findUnique({
    where: { id: number },
    select: {
      id: true, slug: true, version: true, authorId: true, departmentId: true, status: true, firstAnswerAt: true,
      hiddenAt: true, declineReason: true, department: { select: { answererCount: true } }, appeal: contestedColumns,
    },
    relationLoadStrategy: "join",
  });
  if (!request) return null;
  const { department, appeal, ...rest } = request;
  const departmentAnswerers = department?.answererCount ?? 0;
  return { ...rest, departmentAnswerers, contested: contestedOf({ ...rest, departmentAnswerers, appeal }) };
}
