import { type Actor, hasCityRole, hasDepartmentRole } from "~/domains/activity/actor";
import type { CityRole } from "~/platform/db/generated/enums";
import { type Side, sides } from "./model";

/** What the policies need to know of a review, and of whose data it is. */
export interface Reviewable {
  departmentId: number | null;
  /** Members of that department who answer for it. */
  answererIds: number[];
  begunById: number | null;
  ownerId: number | null;
  sides: { side: Side; reviewerId: number | null }[];
}

const roles: Record<Exclude<Side, "data_owner">, CityRole> = { privacy: "privacy_reviewer", legal: "legal_reviewer", security: "security_reviewer" };

/** Whether this side is theirs by their role, whatever stands against it in this review. */
function holds(actor: Actor, side: Side, review: Reviewable): boolean {
  if (actor.kind !== "person") return false;
  if (side !== "data_owner") return hasCityRole(actor, roles[side]);
  if (review.ownerId !== null) return actor.id === review.ownerId;
  const others = review.answererIds.filter((id) => id !== review.begunById);
  // A department of one has nobody else: the city's open-data coordinators stand in, as they do in answering.
  if (others.length === 0) return hasCityRole(actor, "open_data_coordinator");
  return hasDepartmentRole(actor, review.departmentId, "responder");
}

const sentIt = (actor: Actor, review: Reviewable) => actor.kind === "person" && actor.id === review.begunById;

/** Whether they may say a side's word: never who sent it there, and nobody two of them unless the city's policy says so. */
export function canSay(actor: Actor, side: Side, review: Reviewable, twoSides: boolean): boolean {
  if (actor.kind !== "person" || sentIt(actor, review) || !holds(actor, side, review)) return false;
  return twoSides || review.sides.every((word) => word.side === side || word.reviewerId !== actor.id);
}

export const sidesOf = (actor: Actor, review: Reviewable, twoSides: boolean): Side[] => sides.filter((side) => canSay(actor, side, review, twoSides));

/** Whether any side is theirs, even where they may not say a second word. */
export const takesPart = (actor: Actor, review: Reviewable) => !sentIt(actor, review) && sides.some((side) => holds(actor, side, review));

/** Who draws the conclusion from the sides' words. */
export const canConclude = takesPart;

/** Documentation and columns are facts: the department says them, and whoever reviews. */
export const canDocument = (actor: Actor, review: Reviewable, answers: boolean) => answers || takesPart(actor, review);

/** That something need not be there is never for those to say who want it released. */
export const canExcuse = takesPart;

/** Who sees what waits for review: those who may have a side. */
export const seesReviews = (actor: Actor): boolean =>
  hasCityRole(actor, ...Object.values(roles), "open_data_coordinator", "administrator") || (actor.kind === "person" && actor.memberships.length > 0);

export const canSetReviews = (actor: Actor) => hasCityRole(actor, "administrator");
