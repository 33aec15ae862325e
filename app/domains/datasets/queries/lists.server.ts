import { db } from "~/platform/db/client.server";
import { datasetList } from "./list.server";
import { rowColumns, rowOf } from "./row.server";

/** What a department has published, last changed first. */
export async function datasetsOfDepartment(departmentId: number, take: number) {
  const found = await db().dataset.findMany({
    where: { departmentId, goneAt: null },
    orderBy: [{ modifiedOn: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take,
    select: rowColumns,
    relationLoadStrategy: "join",
  });
  return found.map(rowOf);
}

/** Datasets to choose from when a request is answered: by words, within a department where one is given. */
export async function datasetChoices(words: string, department?: { slug: string }) {
  const { rows } = await datasetList({ ...(words && { q: words }), ...(department && { department: department.slug }) });
  return rows.map(({ id, slug, title, department: from }) => ({ id, slug, title, department: from?.shortName ?? null }));
}
