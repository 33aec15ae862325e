import { db } from "~/platform/db/client.server";

/** Every department, by name, for those who set the city up. */
export async function departmentsToManage() {
  return db().department.findMany({
    orderBy: { name: "asc" },
    take: 500,
    select: { id: true, slug: true, name: true, abbreviation: true, memberCount: true, active: true },
  });
}

export async function departmentToManage(slug: string) {
  return db().department.findUnique({
    where: { slug },
    select: { id: true, slug: true, name: true, shortName: true, abbreviation: true, website: true, duty: true, dutyEs: true, parentId: true, contactEmail: true, active: true },
  });
}

const mostChanges = 20;

/** What was changed of a department, by whom and when, newest first; the first of them can be taken back. */
export async function departmentChanges(departmentId: number) {
  const rows = await db().departmentRevision.findMany({
    where: { departmentId },
    orderBy: { id: "desc" },
    take: mostChanges,
    relationLoadStrategy: "join",
    select: { id: true, at: true, before: true, by: { select: { displayName: true, deletedAt: true } } },
  });
  return rows.map(({ by, before, ...row }) => ({ ...row, by: by.deletedAt ? null : by.displayName, before: before as Record<string, string | number | boolean | null> }));
}

/** The slug a former one leads to. */
export async function departmentSlugNow(formerSlug: string): Promise<string | null> {
  const former = await db().departmentFormerSlug.findUnique({ where: { slug: formerSlug }, select: { department: { select: { slug: true } } } });
  return former?.department.slug ?? null;
}
