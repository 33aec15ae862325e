import type { CityRole, DepartmentRole, Language } from "~/platform/db/generated/enums";
import type { DepartmentKey } from "../departments";

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
