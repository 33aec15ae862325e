import { type Actor, hasCityRole, hasDepartmentRole } from "~/domains/activity/actor";

/** Whoever answers for the department, and the city's open-data coordinators, who help those who have nobody. */
export function canKeepInventory(actor: Actor, department: { id: number }): boolean {
  return hasDepartmentRole(actor, department.id, "responder") || hasCityRole(actor, "open_data_coordinator", "administrator");
}

/** Colleagues see who is answerable, and what for votes were given. */
export function canSeeInventorySide(actor: Actor, department: { id: number }): boolean {
  return hasDepartmentRole(actor, department.id, "viewer") || canKeepInventory(actor, department);
}
