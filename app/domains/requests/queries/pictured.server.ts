import { db } from "~/platform/db/client.server";
import { nobody } from "~/domains/activity/actor";
import { rowColumns, rowOf } from "./row.server";

/** A request as its picture shows it, to everybody; null where nobody may see it. */
export async function picturedRequest(id: number) {
  const request = await db().datasetRequest.findUnique({ where: { id, hiddenAt: null }, select: rowColumns(nobody), relationLoadStrategy: "join" });
  return request && rowOf(request);
}
