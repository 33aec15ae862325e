import { type Actor, hasCityRole, hasDepartmentRole, isStaff, personId, reviewerRoles } from "~/domains/activity/actor";
import type { Day } from "~/platform/calendar";
import type { Contested } from "./appeal";
import { canStillExtend } from "./clock";
import { type DeclineReason, type RequestStatus, canBeReopened, isOpen, isReleased, votingOpen } from "./model";

/** What the policies need to know of a request. */
export interface Governed {
  id: number;
  authorId: number;
  departmentId: number | null;
  /** Members of the lead department who can answer; 0 where there is none. */
  departmentAnswerers: number;
  status: RequestStatus;
  firstAnswerAt: Date | string | null;
  hiddenAt: Date | string | null;
  declineReason: DeclineReason | null;
  /** The appeal against its refusal, where there is one. */
  contested?: Contested | null;
}

export type Votable = Pick<Governed, "status" | "hiddenAt">;
type Hideable = Pick<Governed, "hiddenAt">;

/** What was hidden is read by the few who may still see it, and nobody acts on it: every act asks this first. */
export const takesActs = (request: Hideable) => request.hiddenAt === null;

export const isAuthor = (actor: Actor, request: Governed) => actor.kind === "person" && actor.id === request.authorId;

/** Where no department can answer, or nobody there may decide an appeal, the city's open-data coordinators do. */
const coordinatorsAnswer = (request: Governed) =>
  request.departmentId === null || request.departmentAnswerers === 0 || (request.status === "appealed" && request.contested?.othersAnswer === 0);

export function canSee(actor: Actor, request: Hideable): boolean {
  return takesActs(request) || hasCityRole(actor, "moderator", "administrator");
}

export function canVote(actor: Actor, request: Votable): boolean {
  return actor.kind === "person" && takesActs(request) && votingOpen(request.status);
}

/** A vote that a merge or a split brought: also once voting is over. */
export function canTakeBackBrought(actor: Actor, request: Hideable): boolean {
  return actor.kind === "person" && takesActs(request);
}

/** By the mailed link that told of it: a vote that a merge or a split brought here. */
export function canDropVote(actor: Actor, request: Hideable & { id: number; splitFromId: number | null }): boolean {
  const covered = actor.kind === "link" && actor.purpose === "votes" && (actor.requestId === request.id || actor.requestId === request.splitFromId);
  return covered && takesActs(request);
}

export function canEdit(actor: Actor, request: Governed): boolean {
  return takesActs(request) && isAuthor(actor, request) && isOpen(request.status) && request.firstAnswerAt === null;
}

export function canWithdraw(actor: Actor, request: Governed): boolean {
  return takesActs(request) && isAuthor(actor, request) && isOpen(request.status);
}

/** Whether a question of the city's waits for the author: after "unclear, no reply" a reply still reopens the request. */
export function awaitsReply({ status, declineReason }: Pick<Governed, "status" | "declineReason">): boolean {
  return status === "needs_clarification" || (status === "declined" && declineReason === "unclear_no_reply");
}

/** The author's reply to a question, signed in or by the mailed link. */
export function canClarify(actor: Actor, request: Governed): boolean {
  if (!takesActs(request) || !awaitsReply(request)) return false;
  if (actor.kind === "link") return actor.purpose === "clarify" && actor.requestId === request.id && actor.id === request.authorId;
  return isAuthor(actor, request);
}

export function canAnswer(actor: Actor, request: Governed): boolean {
  if (!takesActs(request)) return false;
  if (hasDepartmentRole(actor, request.departmentId, "responder")) return true;
  return coordinatorsAnswer(request) && hasCityRole(actor, "open_data_coordinator");
}

/** Who answers may put the day off, once and in time. */
export function canExtend(actor: Actor, request: Governed & { dueOn: Day; extended: boolean }, today: Day): boolean {
  return canAnswer(actor, request) && canStillExtend(request, today);
}

/** Whoever asked, until the day it can be appealed, that one included; null where it can not. */
export function canAppeal(actor: Actor, request: Governed, until: Day | null, today: Day): boolean {
  return takesActs(request) && isAuthor(actor, request) && until !== null && today <= until;
}

/** An appeal is decided by somebody other than who said no. */
export const decidesAppeal = (actor: Actor, request: Governed) => canAnswer(actor, request) && personId(actor) !== request.contested?.declinedById;

/** Of the moves that the state allows, those that are this person's. */
export const movesOf = (actor: Actor, request: Governed & { moves: RequestStatus[] }) =>
  request.status !== "appealed" || decidesAppeal(actor, request) ? request.moves : request.moves.filter((to) => to === "appealed");

/** Who may give it to another department: those who answer for the one that has it, and the city's open-data coordinators. */
export function canRoute(actor: Actor, request: Governed): boolean {
  if (!takesActs(request) || !isOpen(request.status)) return false;
  return hasCityRole(actor, "open_data_coordinator") || hasDepartmentRole(actor, request.departmentId, "responder");
}

export function canClassify(actor: Actor, request: Governed): boolean {
  return canAnswer(actor, request) || (takesActs(request) && hasCityRole(actor, "open_data_coordinator"));
}

/** Who may say which colleague takes it on, and by which labels it is found. */
export const canAssign = (actor: Actor, request: Governed) => canAnswer(actor, request) || coordinates(actor, request);
export const canLabel = (actor: Actor, request: Governed) => canClassify(actor, request) || coordinates(actor, request);
export const canKeepLabels = (actor: Actor) => hasCityRole(actor, "administrator", "open_data_coordinator");

/** A request that asks for several things becomes several, by who answers it or the city's coordinators. */
export const canSplit = (actor: Actor, request: Governed) => isOpen(request.status) && canClassify(actor, request);

/** A coordinator of the lead department or of the city: who decides whether a closed request is taken up again. */
export function coordinates(actor: Actor, request: Pick<Governed, "departmentId" | "hiddenAt">): boolean {
  if (!takesActs(request)) return false;
  return hasDepartmentRole(actor, request.departmentId, "coordinator") || hasCityRole(actor, "open_data_coordinator");
}

/** Who may say that a request was no duplicate after all: those who could have said that it is one, or take it up again. */
export const undoesMerges = (actor: Actor, request: Governed) => canAnswer(actor, request) || coordinates(actor, request);

/** Staff who wrote about a request that moved on meanwhile are told where it went, with their text, instead of being refused. */
export const canBeTold = (actor: Actor, request: Hideable) => isStaff(actor) && canSee(actor, request);

export const canReopen = (actor: Actor, request: Governed) => canBeReopened(request.status) && coordinates(actor, request);

/** Whether they may have one more dataset reviewed: before its release, or before an update of one names it. */
export const canBeginDatasetReview = (actor: Actor, request: Governed) =>
  (request.status === "release_review" || isReleased(request.status)) && canAnswer(actor, request);

/** The staff side of a request: votes' uses, notes of the review, the answer form where allowed. */
export function canSeeStaffSide(actor: Actor, request: Governed): boolean {
  if (!canSee(actor, request)) return false;
  if (hasDepartmentRole(actor, request.departmentId, "viewer")) return true;
  return hasCityRole(actor, "open_data_coordinator", "administrator", ...reviewerRoles);
}

export const canSeeInbox = isStaff;

/** Whether requests that no department can answer are theirs. */
export const coordinatesCity = (actor: Actor) => hasCityRole(actor, "open_data_coordinator");
