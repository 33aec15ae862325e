import { stillOpen } from "~/domains/accounts/queries.server";
import { db } from "~/platform/db/client.server";

/** A department with everyone who works for it, and who is invited to. */
export async function departmentMembers(slug: string) {
  const department = await db().department.findUnique({
    where: { slug },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, name: true,
      memberships: {
        where: { person: { deletedAt: null } },
        orderBy: [{ role: "desc" }, { createdAt: "asc" }],
        take: 500,
        select: { role: true, createdAt: true, person: { select: { id: true, slug: true, displayName: true, email: true } } },
      },
      invitations: {
        where: stillOpen(),
        orderBy: { id: "desc" },
        take: 100,
        select: { id: true, email: true, departmentRole: true, expiresAt: true },
      },
    },
  });
  return department;
}
