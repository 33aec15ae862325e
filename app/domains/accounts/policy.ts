import { type Actor, hasCityRole } from "~/domains/activity/actor";

/** Departments, roles and everything else about how the city is set up. */
export const canAdminister = (actor: Actor) => hasCityRole(actor, "administrator");

/** The demonstration's people are everybody's: they stay. */
export const canLeave = (person: { showcaseAs: string | null }) => person.showcaseAs === null;

/** People show themselves by what they say under their name or for a department; before that they are nobody's business. */
export function canSeePerson(actor: Actor, person: { id: number; isPublic: boolean }): boolean {
  return person.isPublic || (actor.kind === "person" && actor.id === person.id);
}
