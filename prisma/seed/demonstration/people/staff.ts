import type { DemonstrationPerson } from "../people";

export const staff = [
  { key: "otis", displayName: "Otis Linden", language: "en", member: { of: "BSS", as: "viewer" }, enterAs: "viewer" },
  { key: "mina", displayName: "Mina Juniper", language: "en", member: { of: "BSS", as: "responder" }, enterAs: "responder" },
  { key: "ana", displayName: "Ana Encina", language: "en", member: { of: "BSS", as: "coordinator" }, enterAs: "coordinator" },
  { key: "marcus", displayName: "Marcus Alder", language: "en", member: { of: "LADOT", as: "coordinator" } },
  { key: "paloma", displayName: "Paloma Ceiba", language: "es", member: { of: "LAHD", as: "coordinator" } },
  { key: "teresa", displayName: "Teresa Olmo", language: "es", member: { of: "LASAN", as: "coordinator" } },
  { key: "victor", displayName: "Victor Sycamore", language: "en", member: { of: "LADBS", as: "coordinator" } },
  { key: "june", displayName: "June Laurel", language: "en", member: { of: "LAPL", as: "coordinator" } },
  { key: "ray", displayName: "Ray Cedar", language: "en", member: { of: "LADWP", as: "coordinator" } },
  { key: "dana", displayName: "Dana Hawthorn", language: "en", member: { of: "LAFD", as: "coordinator" } },
  { key: "irene", displayName: "Irene Rowan", language: "en", city: "open_data_coordinator", enterAs: "open_data_coordinator" },
  { key: "bruno", displayName: "Bruno Fresno", language: "es", city: "open_data_coordinator" },
  { key: "juno", displayName: "Juno Hazel", language: "en", city: "outreach", enterAs: "outreach" },
  { key: "theo", displayName: "Theo Birch", language: "en", city: "moderator", enterAs: "moderator" },
  { key: "odette", displayName: "Odette Maple", language: "en", city: "privacy_reviewer", enterAs: "privacy_reviewer" },
  { key: "leon", displayName: "Leon Aspen", language: "en", city: "legal_reviewer", enterAs: "legal_reviewer" },
  { key: "samira", displayName: "Samira Poplar", language: "en", city: "security_reviewer", enterAs: "security_reviewer" },
  { key: "alma", displayName: "Alma Roble", language: "en", city: "administrator", enterAs: "administrator" },
] as const satisfies readonly DemonstrationPerson[];
