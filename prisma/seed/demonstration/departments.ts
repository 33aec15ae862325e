import { agencies } from "./departments/agencies";
import { community } from "./departments/community";
import type { DemonstrationDepartment } from "./departments/department";
import { government } from "./departments/government";
import { works } from "./departments/works";

export type { DemonstrationDepartment } from "./departments/department";

const all = [...works, ...community, ...government, ...agencies] as const;

export type DepartmentKey = (typeof all)[number]["abbreviation"];

/** Every department, bureau and office of the City of Los Angeles, by its abbreviation. Names and websites are facts; sentences are ours. */
export const departments: readonly (DemonstrationDepartment & { abbreviation: DepartmentKey })[] = all;

/** The departments whose staff answer on Plaza; the open-data coordinators answer for all others. */
export const departmentsOnPlaza = [
  "BSS", "LADOT", "LAHD", "LASAN", "LADBS", "LAPL", "LADWP", "LAFD", "DCP", "LAAS", "CLERK",
] as const satisfies readonly DepartmentKey[];

export function departmentNamed(key: DepartmentKey): DemonstrationDepartment {
  const department = departments.find((candidate) => candidate.abbreviation === key);
  if (!department) throw new Error(`No demonstration department ${key}`);
  return department;
}
