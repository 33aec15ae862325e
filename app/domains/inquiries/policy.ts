import { type Actor, hasCityRole, hasDepartmentRole } from "~/domains/activity/actor";

/** What the policies need to know of an inquiry. */
export interface Asked {
  fromDepartmentId: number | null;
  toDepartmentId: number;
  /** Members of the department asked who can answer. */
  answerers: number;
}

/** Who may speak for the department that asks; for the city, its open-data coordinators. */
export function canAskFor(actor: Actor, fromDepartmentId: number | null): boolean {
  return fromDepartmentId === null ? hasCityRole(actor, "open_data_coordinator") : hasDepartmentRole(actor, fromDepartmentId, "responder");
}

export const canAsk = (actor: Actor) =>
  actor.kind === "person" && (hasCityRole(actor, "open_data_coordinator") || actor.memberships.some(({ departmentId }) => canAskFor(actor, departmentId)));

/** The department that was asked; where nobody there can, the city's open-data coordinators. */
export function canAnswerInquiry(actor: Actor, { toDepartmentId, answerers }: Asked): boolean {
  return hasDepartmentRole(actor, toDepartmentId, "responder") || (answerers === 0 && hasCityRole(actor, "open_data_coordinator"));
}

export function canSeeInquiry(actor: Actor, { fromDepartmentId, toDepartmentId }: Asked): boolean {
  if (hasCityRole(actor, "open_data_coordinator", "administrator")) return true;
  return hasDepartmentRole(actor, fromDepartmentId, "viewer") || hasDepartmentRole(actor, toDepartmentId, "viewer");
}

export const canSeeInquiries = (actor: Actor) => actor.kind === "person" && (actor.memberships.length > 0 || hasCityRole(actor, "open_data_coordinator", "administrator"));
