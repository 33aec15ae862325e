/** The city as it stands before the first story: departments, topics and people, as rows without a history. */
import { answering } from "~/domains/departments/model";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { slugOf } from "~/platform/slug";
import { departments } from "./departments";
import { type DemonstrationPerson, emailOf, people } from "./people";
import { topics } from "./topics";

export async function settle(): Promise<{ departments: Map<string, number>; topics: Map<string, number> }> {
  await db().topic.createMany({ data: topics.map(({ slug, nameEn, nameEs }) => ({ slug, nameEn, nameEs })) });
  await db().department.createMany({
    data: departments.map((department) => {
      const members = people.flatMap(({ member }) => (member?.of === department.abbreviation ? [member] : []));
      const answererCount = members.filter(({ as }) => answering.includes(as)).length;
      return { ...department, memberCount: members.length, answererCount, createdAt: now() };
    }),
  });
  const made = {
    departments: await ids(db().department.findMany({ select: { id: true, abbreviation: true } }), "abbreviation"),
    topics: await ids(db().topic.findMany({ select: { id: true, slug: true } }), "slug"),
  };
  for (const person of people) await arrive(person, made.departments);
  return made;
}

async function arrive(person: (typeof people)[number], departmentIds: Map<string, number>): Promise<void> {
  const { displayName, language, city, member, enterAs }: DemonstrationPerson = person;
  await db().person.create({
    data: {
      displayName,
      language,
      slug: slugOf(displayName),
      email: emailOf(person),
      createdAt: now(),
      showcaseAs: enterAs ?? null,
      ...(city && { cityRoles: { create: { role: city, grantedAt: now() } } }),
      ...(member && {
        memberships: { create: { departmentId: departmentIds.get(member.of)!, role: member.as, createdAt: now() } },
      }),
    },
  });
}

async function ids<Key extends string>(rows: Promise<({ id: number } & Record<Key, string>)[]>, key: Key) {
  return new Map((await rows).map((row) => [row[key], row.id]));
}
