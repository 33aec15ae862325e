import { db } from "~/platform/db/client.server";

/** Every department, by name, for those who set the city up. */
export async function departmentsToManage() {
  return db().department.findMany({
    orderBy: { name: "asc" },
    take: 500,
    select: { id: true, slug: true, name: true, abbreviation: true, memberCount: true },
  });
}

export async function departmentToManage(slug: string) {
  return db().department.findUnique({
    where: { slug },
    select: { id: true, slug: true, name: true, shortName: true, abbreviation: true, website: true, duty: true, dutyEs: true },
  });
}

/** The slug a former one leads to. */
export async function departmentSlugNow(formerSlug: string): Promise<string | null> {
  const former = await db().departmentFormerSlug.findUnique({ where: { slug: formerSlug }, select: { department: { select: { slug: true } } } });
  return former?.department.slug ?? null;
}
