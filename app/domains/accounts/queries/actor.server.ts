import type { PersonActor } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";

/** The person as an actor, with the roles of this very moment; null once deleted. */
export async function actorById(id: number): Promise<PersonActor | null> {
  const person = await db().person.findFirst({
    where: { id, deletedAt: null },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, displayName: true, language: true, createdAt: true,
      cityRoles: { select: { role: true } },
      memberships: { select: { departmentId: true, role: true } },
    },
  });
  if (!person) return null;
  const { displayName, cityRoles, ...rest } = person;
  return { kind: "person", name: displayName, cityRoles: cityRoles.map((grant) => grant.role), ...rest };
}
