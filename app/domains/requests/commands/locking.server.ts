import type { Tx } from "~/platform/db/client.server";
import { found } from "~/platform/errors";
import { contestedColumns, contestedOf } from "../appeal";
import type { Governed, Votable } from "../policy";

/**
 * The request, locked until the transaction ends: what is decided on it stays true. `with` another one that the decision needs:
 * by number, lest two wait for each other.
 */
export async function requestForUpdate(tx: Tx, id: number, { with: other = id }: { with?: number | undefined } = {}) {
  await tx.$queryRaw`SELECT 1 FROM dataset_request WHERE id IN (${id}, ${other}) ORDER BY id FOR UPDATE`;
  const { department, appeal, ...request } = found(
    await tx.datasetRequest.findUnique({
      where: { id },
      include: { department: { select: { answererCount: true } }, appeal: contestedColumns },
      relationLoadStrategy: "join",
    }),
  );
  const departmentAnswerers = department?.answererCount ?? 0;
  return { ...request, departmentAnswerers, contested: contestedOf({ ...request, departmentAnswerers, appeal }) } satisfies Governed;
}

export type LockedRequest = Awaited<ReturnType<typeof requestForUpdate>>;

/** The little that a vote needs of it, in one query: the most frequent act there is. */
export async function votableForUpdate(tx: Tx, id: number): Promise<Votable> {
  const [request] = await tx.$queryRaw<Votable[]>`
    SELECT status, hidden_at AS "hiddenAt" FROM dataset_request WHERE id = ${id} FOR NO KEY UPDATE`;
  return found(request);
}
