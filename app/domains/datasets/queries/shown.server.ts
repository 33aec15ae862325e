import type { Tx } from "~/platform/db/client.server";
import type { Shown } from "../changes";

/** What the pages of these datasets show at this moment, by number. */
export async function shownDatasets(tx: Tx, ids: number[]): Promise<Map<number, Shown>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.dataset.findMany({
    where: { id: { in: ids } },
    select: {
      id: true, title: true, description: true, departmentId: true, landingPage: true, license: true, frequency: true, modifiedOn: true,
      distributions: { orderBy: { position: "asc" }, omit: { id: true, datasetId: true, position: true } },
    },
  });
  return new Map(rows.map(({ id, ...shown }) => [id, shown]));
}
