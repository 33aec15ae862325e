import type { Tx } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { Revision, Turn } from "../history";

type Kept = Revision & { datasetId: number };

/** Keeps what changed. A renewal after a renewal is one more of the same. */
export async function keepRevisions(tx: Tx, revisions: Kept[], at: Date): Promise<void> {
  const folded = await foldRenewals(tx, revisions.filter(isRenewal), at);
  await tx.datasetRevision.createMany({
    data: revisions.filter(({ datasetId }) => !folded.has(datasetId)).map(({ before, after, ...revision }) => ({
      ...revision, before: before as Prisma.InputJsonObject, after: after as Prisma.InputJsonObject, at, since: at,
    })),
  });
}

/** Keeps that these took a turn. */
export async function keepTurn(tx: Tx, ids: number[], turn: Turn, at: Date): Promise<void> {
  await keepRevisions(tx, ids.map((datasetId) => ({ datasetId, fields: [turn], before: {}, after: {} })), at);
}

const isRenewal = ({ fields }: { fields: string[] }) => fields.length === 1 && fields[0] === "modified";

async function foldRenewals(tx: Tx, renewals: Kept[], at: Date): Promise<Set<number>> {
  if (renewals.length === 0) return new Set();
  const rows = await tx.$queryRaw<{ dataset_id: number }[]>`
    UPDATE dataset_revision SET at = ${at}, times = times + 1, after = jsonb_build_object('modified', renewal.day)
    FROM unnest(${renewals.map(({ datasetId }) => datasetId)}::int[], ${renewals.map(({ after }) => after.modified ?? null)}::text[]) AS renewal (dataset_id, day)
    WHERE dataset_revision.dataset_id = renewal.dataset_id AND fields = ARRAY['modified']
      AND id = (SELECT max(id) FROM dataset_revision latest WHERE latest.dataset_id = renewal.dataset_id)
    RETURNING dataset_revision.dataset_id`;
  return new Set(rows.map((row) => row.dataset_id));
}
