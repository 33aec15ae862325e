import { type Actor, hasCityRole, hasDepartmentRole } from "~/domains/activity/actor";

/** Colleagues, and those who set the city up or route its requests. */
export function canSeeMembers(actor: Actor, department: { id: number }): boolean {
  return hasDepartmentRole(actor, department.id, "viewer") || hasCityRole(actor, "open_data_coordinator", "administrator");
}

export function canManageMembers(actor: Actor, department: { id: number }): boolean {
  return hasDepartmentRole(actor, department.id, "coordinator") || hasCityRole(actor, "administrator");
}

/** Whose word it is how soon the city answers, and on which days it works. */
export const canManageDeadlines = (actor: Actor) => hasCityRole(actor, "administrator");

export const canManageDepartments = (actor: Actor) => hasCityRole(actor, "administrator");
