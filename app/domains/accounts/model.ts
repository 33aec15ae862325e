/** Being someone: proving an address without a password, names, and what each kind of person is called. */
import type { CityRole } from "~/platform/db/generated/enums";

export const signInMinutes = 10;
export const wrongTriesAllowed = 5;
/** How long what was half done waits for its visitor. */
export const intentMinutes = 120;
export const invitationDays = 14;
export const addressChangeDays = 2;
export const dataCopyDays = 7;
/** A copy that is not made within this was given up. */
export const dataCopyMinutes = 60;
/** What a person waits for; a copy of more is made by a job. */
export const rowsGatheredAtOnce = 2_000;
/** How long a mail stays known after it was written. */
export const mailDays = 30;

export const cityRoles: CityRole[] = [
  "open_data_coordinator", "outreach", "moderator", "privacy_reviewer", "legal_reviewer", "security_reviewer", "administrator",
];

/** Kinds of people one may be in the demonstration, in the order of their buttons. */
export const showcaseKinds = [
  "resident", "developer", "viewer", "responder", "coordinator", "open_data_coordinator", "outreach", "moderator",
  "privacy_reviewer", "legal_reviewer", "security_reviewer", "administrator",
] as const;
export type ShowcaseKind = (typeof showcaseKinds)[number];

/** A moment so many minutes later. */

/** An address as it is compared: people type capitals where there are none. */
export const asAddress = (typed: string) => typed.trim().toLowerCase();

/** The path to return to, if it stays on this site; otherwise the start page. */
export function localPath(wanted: string | null | undefined): string {
  if (!wanted?.startsWith("/")) return "/";
  const here = "http://plaza.invalid";
  if (!URL.canParse(wanted, here)) return "/";
  const url = new URL(wanted, here);
  // Two slashes at its head would name another host.
  return url.origin === here ? `${url.pathname.replace(/^\/+/, "/")}${url.search}${url.hash}` : "/";
}
