import type { CityRole, DepartmentRole, Language } from "~/platform/db/generated/enums";
import type { DepartmentKey } from "./departments";
import { residents } from "./people/residents";
import { staff } from "./people/staff";

export type DemonstrationPerson = {
  key: string;
  displayName: string;
  language: Language;
  /** Whom a resident speaks for when a story says so. */
  organisation?: string;
  city?: CityRole;
  member?: { of: DepartmentKey; as: DepartmentRole };
  /** The kind of person this is among "enter as …". */
  enterAs?: EnterAs;
};

export const kindsOfPeople = [
  "resident",
  "developer",
  "viewer",
  "responder",
  "coordinator",
  "open_data_coordinator",
  "outreach",
  "moderator",
  "privacy_reviewer",
  "legal_reviewer",
  "security_reviewer",
  "administrator",
] as const;

export type EnterAs = (typeof kindsOfPeople)[number];

export type PersonKey = (typeof residents)[number]["key"] | (typeof staff)[number]["key"];

/** Everybody is invented. Residents go by a first name and a letter, city staff are named after trees. */
export const people: readonly (DemonstrationPerson & { key: PersonKey })[] = [...residents, ...staff];

/** `example.org` is reserved for examples: mail to it never reaches a transport. */
export function emailOf(person: { key: PersonKey }): string {
  return `${person.key}@example.org`;
}

export function personNamed(key: PersonKey): DemonstrationPerson & { key: PersonKey } {
  const person = people.find((candidate) => candidate.key === key);
  if (!person) throw new Error(`No demonstration person ${key}`);
  return person;
}
