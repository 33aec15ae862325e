import { type Actor, hasCityRole, hasDepartmentRole } from "~/domains/activity/actor";

interface Owned {
  departmentId: number | null;
}

/** A department's coordinators look after its templates; open-data coordinators and administrators after the city's. */
export function canManageTemplates(actor: Actor, { departmentId }: Owned): boolean {
  if (hasCityRole(actor, "administrator")) return true;
  return departmentId === null ? hasCityRole(actor, "open_data_coordinator") : hasDepartmentRole(actor, departmentId, "coordinator");
}

export const canSeeTemplates = (actor: Actor, owned: Owned) => canManageTemplates(actor, owned) || hasDepartmentRole(actor, owned.departmentId, "viewer");
