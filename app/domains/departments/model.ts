/** The city's departments: what each does, who belongs to it, and who answers for it. */
import type { DepartmentRole, Language } from "~/platform/db/generated/enums";

/** From the least to the most one may do. */
export const departmentRoles = ["viewer", "responder", "coordinator"] as const satisfies DepartmentRole[];

/** In whose hands answers are. */
export const answering: DepartmentRole[] = ["coordinator", "responder"];

export function higherRole(one: DepartmentRole, other: DepartmentRole): DepartmentRole {
  return departmentRoles.indexOf(one) >= departmentRoles.indexOf(other) ? one : other;
}

/** What a department does, in one sentence of the reader's language. */
export function dutyIn(language: Language, { duty, dutyEs }: { duty: string; dutyEs: string }): string {
  return (language === "es" && dutyEs) || duty;
}

export { type Holiday, givenHolidays } from "./holidays";
export { type DeadlineField, type Deadlines, type OwnPolicy, type Policy, deadlineFields, deadlineLimits, usualPolicy } from "./deadlines";
export { type DaysOff, addCalendarDays, addWorkingDays, isWorkingDay, rollForward, workingDaysBetween } from "./working-days";
