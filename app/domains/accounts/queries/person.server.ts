import { db } from "~/platform/db/client.server";

/** What a person set for themselves. */
export async function settingsOf(id: number) {
  return db().person.findUniqueOrThrow({
    where: { id },
    select: { displayName: true, email: true, language: true },
  });
}

/** What a person who means to leave should know. */
export function leaverOf(id: number) {
  return db().person.findUniqueOrThrow({
    where: { id },
    select: { showcaseAs: true, _count: { select: { requests: true, votes: true, memberships: true, cityRoles: true } } },
  });
}

/** A person's public side; `isPublic` once they said something under their name or answer for a department. */
export async function personPage(slug: string) {
  const person = await db().person.findFirst({
    where: { slug, deletedAt: null },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, displayName: true,
      memberships: {
        where: { role: { in: ["responder", "coordinator"] } },
        select: { role: true, department: { select: { name: true, slug: true } } },
      },
      requests: { where: { showName: true, hiddenAt: null }, take: 1, select: { id: true } },
    },
  });
  if (!person) return null;
  const { requests, memberships, ...rest } = person;
  return { ...rest, memberships, isPublic: requests.length > 0 || memberships.length > 0 };
}

/** The slug a former one leads to. */
export async function slugNow(formerSlug: string): Promise<string | null> {
  const former = await db().personFormerSlug.findUnique({ where: { slug: formerSlug }, select: { person: { select: { slug: true } } } });
  return former?.person.slug ?? null;
}
