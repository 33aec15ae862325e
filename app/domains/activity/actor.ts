/** Who acts: a person with their roles, a signed link, the system, or nobody. */
import type { CityRole, DepartmentRole, Language } from "~/platform/db/generated/enums";

export interface PersonActor {
  kind: "person";
  id: number;
  slug: string;
  name: string;
  language: Language;
  createdAt: Date;
  cityRoles: CityRole[];
  memberships: { departmentId: number; role: DepartmentRole }[];
}

/** The holder of a mailed link: may do one thing, for one person, on one request (and its parts, with their votes). */
export interface LinkActor {
  kind: "link";
  id: number;
  purpose: "clarify" | "votes";
  requestId: number;
}

export type Actor = { kind: "nobody" } | { kind: "system" } | LinkActor | PersonActor;

export const nobody: Actor = { kind: "nobody" };
export const system: Actor = { kind: "system" };

/** The person behind an act, if there is one. */
export function personId(actor: Actor): number | null {
  return actor.kind === "person" || actor.kind === "link" ? actor.id : null;
}

export function hasCityRole(actor: Actor, ...roles: CityRole[]): boolean {
  return actor.kind === "person" && actor.cityRoles.some((role) => roles.includes(role));
}

const ranks: DepartmentRole[] = ["viewer", "responder", "coordinator"];

/** Whether the actor is a member of the department, with at least this role. */
export function hasDepartmentRole(actor: Actor, departmentId: number | null, least: DepartmentRole): boolean {
  const role = departmentRole(actor, departmentId);
  return role !== null && ranks.indexOf(role) >= ranks.indexOf(least);
}

export function departmentRole(actor: Actor, departmentId: number | null): DepartmentRole | null {
  if (actor.kind !== "person" || departmentId === null) return null;
  return actor.memberships.find((membership) => membership.departmentId === departmentId)?.role ?? null;
}

export const reviewerRoles: CityRole[] = ["privacy_reviewer", "legal_reviewer", "security_reviewer"];

/** Whether the person has anything to do behind `/staff`. */
export function isStaff(actor: Actor): boolean {
  return actor.kind === "person" && (actor.memberships.length > 0 || actor.cityRoles.length > 0);
}

/** In what role someone acts for a department: recorded with the act, since roles change. */
export function roleFor(actor: Actor, departmentId: number | null): string {
  if (actor.kind !== "person") return actor.kind;
  return departmentRole(actor, departmentId) ?? actor.cityRoles[0] ?? "resident";
}
