/** What a visitor was doing when asked to sign in, and how it is carried out once they have. */
import type { PersonActor } from "~/domains/activity/actor";

export type Intent =
  | { kind: "vote"; request: number; voted: boolean; follow: boolean; use: string | null }
  | { kind: "follow"; subject: "request" | "dataset" | "department"; id: number; following: boolean }
  | { kind: "ask"; form: Record<string, string | string[]> };

/** Carries it out; returns the address to go to, or null to return to where the visitor was. */
export async function carryOut(_actor: PersonActor, _intent: Intent): Promise<string | null> {
  return null;
}
