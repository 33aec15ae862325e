import { db } from "~/platform/db/client.server";
import type { Language } from "~/platform/db/generated/enums";
import { answering, dutyIn } from "../model";

const mostNamed = 4;

/** Every department by name, as its language's readers look names up. */
export async function departmentList(language: Language) {
  const rows = await db().$queryRaw<DepartmentColumns[]>`
    SELECT id, slug, name, duty, duty_es AS "dutyEs", answerer_count AS "answererCount", active
    FROM department ORDER BY name COLLATE "unicode"`;
  return rows.map(({ duty, dutyEs, ...department }) => ({ ...department, duty: dutyIn(language, { duty, dutyEs }) }));
}

interface DepartmentColumns {
  id: number;
  slug: string;
  name: string;
  duty: string;
  dutyEs: string;
  answererCount: number;
  active: boolean;
}

/** A department's page with who answers, by name; null where the slug is nobody's. */
export async function departmentPage(slug: string, language: Language) {
  const department = await db().department.findUnique({
    where: { slug },
    relationLoadStrategy: "join",
    select: {
      id: true, slug: true, name: true, shortName: true, website: true, duty: true, dutyEs: true, answererCount: true, followerCount: true, active: true,
      parent: { select: { slug: true, name: true } },
      memberships: {
        where: { role: { in: answering }, person: { deletedAt: null } },
        orderBy: [{ role: "desc" }, { createdAt: "asc" }],
        take: mostNamed,
        select: { role: true, person: { select: { displayName: true } } },
      },
    },
  });
  if (!department) return null;
  const { memberships, duty, dutyEs, ...rest } = department;
  return {
    ...rest,
    duty: dutyIn(language, { duty, dutyEs }),
    answering: memberships.map(({ role, person }) => ({ role, name: person.displayName })),
  };
}

/** The department a slug belongs to now; it may have belonged to it under an earlier name. */
export async function departmentBySlug(slug: string): Promise<{ id: number; slug: string; name: string } | null> {
  const columns = { id: true, slug: true, name: true };
  const current = await db().department.findUnique({ where: { slug }, select: columns });
  if (current) return current;
  const former = await db().departmentFormerSlug.findUnique({ where: { slug }, select: { department: { select: columns } } });
  return former?.department ?? null;
}
