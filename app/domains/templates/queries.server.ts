import { db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";

const newest = { orderBy: { id: "desc" }, take: 1 } as const;

const rowColumns = {
  id: true, departmentId: true, toStatus: true, declineReason: true, uses: true, retiredAt: true,
  versions: { ...newest, select: { titleEn: true, titleEs: true } },
} satisfies Prisma.AnswerTemplateSelect;

const rows = async (where: Prisma.AnswerTemplateWhereInput, orderBy: Prisma.AnswerTemplateOrderByWithRelationInput[]) => {
  const found = await db().answerTemplate.findMany({ where, orderBy, take: 200, select: rowColumns, relationLoadStrategy: "join" });
  return found.flatMap(({ versions: [version], ...template }) => (version ? [{ ...template, ...version }] : []));
};

/** What a department's answers may begin with, its own and the city's, the most used first. */
export const templatesToBegin = (departmentId: number | null) =>
  rows({ retiredAt: null, OR: [{ departmentId: null }, ...(departmentId === null ? [] : [{ departmentId }])] }, [{ uses: "desc" }, { id: "asc" }]);

/** Those of a department, or the city's own: the retired ones, too, last. */
export async function templatesOf(departmentId: number | null) {
  const all = await rows({ departmentId }, [{ toStatus: "asc" }, { uses: "desc" }, { id: "asc" }]);
  return [...all.filter(({ retiredAt }) => !retiredAt), ...all.filter(({ retiredAt }) => retiredAt)];
}

/** What a template says now; null where there is none that answers of this department may begin with. */
export async function templateText(id: number, departmentId: number | null) {
  const [template] = await db().answerTemplate.findMany({
    where: { id, OR: [{ departmentId: null }, ...(departmentId === null ? [] : [{ departmentId }])] },
    relationLoadStrategy: "join",
    select: { versions: { ...newest, select: { bodyEn: true, bodyEs: true } } },
  });
  return template?.versions[0] ?? null;
}

/** A template with all it ever said, newest first; null where there is none. */
export async function templateToManage(id: number) {
  const template = await db().answerTemplate.findUnique({
    where: { id },
    relationLoadStrategy: "join",
    select: {
      id: true, departmentId: true, toStatus: true, declineReason: true, uses: true, retiredAt: true,
      department: { select: { slug: true, name: true } },
      versions: {
        orderBy: { id: "desc" },
        take: 100,
        select: { id: true, titleEn: true, titleEs: true, bodyEn: true, bodyEs: true, at: true, by: { select: { displayName: true, deletedAt: true } } },
      },
    },
  });
  if (!template) return null;
  const versions = template.versions.map(({ by, ...version }) => ({ ...version, by: by && (by.deletedAt ? "" : by.displayName) }));
  return { ...template, versions };
}
