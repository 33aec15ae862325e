import { actorById } from "~/domains/accounts/queries.server";
import type { PersonActor } from "~/domains/activity/actor";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import type { CityRole, DepartmentRole, Language } from "~/platform/db/generated/enums";
import { slugOf } from "~/platform/slug";

interface Person {
  name?: string;
  email?: string | null;
  language?: Language;
  city?: CityRole[];
  /** Department id → role there. */
  in?: Record<number, DepartmentRole>;
}

let made = 0;

/** A person with roles, as commands and policies want them. */
export async function aPerson({ name = `Resident ${++made}`, email, language = "en", city = [], in: memberships = {} }: Person = {}): Promise<PersonActor> {
  const slug = `${slugOf(name)}-${++made}`;
  const { id } = await db().person.create({
    data: {
      slug,
      displayName: name,
      email: email === undefined ? `${slug}@example.org` : email,
      language,
      createdAt: now(),
      cityRoles: { create: city.map((role) => ({ role, grantedAt: now() })) },
      memberships: { create: Object.entries(memberships).map(([department, role]) => ({ departmentId: Number(department), role, createdAt: now() })) },
    },
  });
  for (const [department, role] of Object.entries(memberships)) {
    const answers = role === "viewer" ? 0 : 1;
    await db().department.update({ where: { id: Number(department) }, data: { memberCount: { increment: 1 }, answererCount: { increment: answers } } });
  }
  const actor = await actorById(id);
  if (!actor) throw new Error("the person just made is not found");
  return actor;
}

/** A department; two sentences of duty are nobody's business here. */
export function aDepartment(name = `Department ${++made}`) {
  return db().department.create({
    data: { slug: `${slugOf(name)}-${++made}`, name, shortName: name, abbreviation: "D", duty: "", dutyEs: "", createdAt: now() },
  });
}
