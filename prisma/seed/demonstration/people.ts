import type { DemonstrationPerson } from "./people/person";
import { residents } from "./people/residents";
import { staff } from "./people/staff";

export { type DemonstrationPerson, kindsOfPeople } from "./people/person";

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
