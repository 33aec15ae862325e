import { db } from "~/platform/db/client.server";

const perPage = 50;
const listed = {
  id: true, slug: true, displayName: true, email: true,
  cityRoles: { select: { role: true }, orderBy: { role: "asc" } },
  memberships: { select: { role: true, department: { select: { shortName: true, slug: true } } } },
} as const;

/** People for administrators, newest first; with `q`, those whose name or address contains it. */
export async function peopleForAdministration({ q, after }: { q: string; after: number | null }) {
  const found = await db().person.findMany({
    where: {
      deletedAt: null,
      ...(after === null ? {} : { id: { lt: after } }),
      ...(q && { OR: [{ displayName: { contains: q, mode: "insensitive" } }, { email: { contains: q.toLowerCase() } }] }),
    },
    orderBy: { id: "desc" },
    take: perPage + 1,
    relationLoadStrategy: "join",
    select: listed,
  });
  const people = found.slice(0, perPage);
  return { people, next: found.length > perPage ? (people.at(-1)?.id ?? null) : null };
}

/** Everybody with a city role, by name. */
export async function cityStaff() {
  return db().person.findMany({
    where: { deletedAt: null, cityRoles: { some: {} } },
    orderBy: { displayName: "asc" },
    take: 500,
    relationLoadStrategy: "join",
    select: listed,
  });
}

export async function personForAdministration(slug: string) {
  return db().person.findFirst({ where: { slug, deletedAt: null }, relationLoadStrategy: "join", select: { ...listed, createdAt: true } });
}
