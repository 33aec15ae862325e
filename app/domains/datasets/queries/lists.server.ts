import { db } from "~/platform/db/client.server";
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

/** These datasets, in this order. */
export async function datasetsByNumber(ids: number[]) {
  const found = await db().dataset.findMany({ where: { id: { in: ids } }, select: rowColumns, relationLoadStrategy: "join" });
  return found.map(rowOf).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
