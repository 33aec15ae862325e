import type { PersonActor } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";

/** The person as an actor, with the roles of this very moment; null once deleted. Asked by every page of theirs: in the plainest words. */
export async function actorById(id: number): Promise<PersonActor | null> {
  const [person] = await db().$queryRaw<Omit<PersonActor, "kind">[]>`
    SELECT id, slug, display_name AS name, language::text, created_at AS "createdAt",
      ARRAY(SELECT role::text FROM city_grant WHERE person_id = person.id) AS "cityRoles",
      coalesce((SELECT json_agg(json_build_object('departmentId', department_id, 'role', role)) FROM membership WHERE person_id = person.id), '[]') AS memberships
    FROM person WHERE id = ${id} AND deleted_at IS NULL`;
  return person ? { kind: "person", ...person } : null;
}
