import { type Actor, hasCityRole, hasDepartmentRole } from "~/domains/activity/actor";
import { type InventoryStatus, votingOpen } from "./model";

/** What the policies need to know of an entry. */
export interface Governed {
  departmentId: number;
  status: InventoryStatus;
}

/** Whoever answers for the department, and the city's open-data coordinators, who help those who have nobody. */
export function canKeepInventory(actor: Actor, department: { id: number }): boolean {
  return hasDepartmentRole(actor, department.id, "responder") || hasCityRole(actor, "open_data_coordinator", "administrator");
}

/** Colleagues see who is answerable, and what for votes were given. */
export function canSeeInventorySide(actor: Actor, department: { id: number }): boolean {
  return hasDepartmentRole(actor, department.id, "viewer") || canKeepInventory(actor, department);
}

export function canVote(actor: Actor, entry: Pick<Governed, "status">): boolean {
  return actor.kind === "person" && votingOpen(entry.status);
}
