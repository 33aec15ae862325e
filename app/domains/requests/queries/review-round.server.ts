import { type Tx, db } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { RequestStatus } from "../model";
import type { ReviewRound } from "../policy";

export const roundColumns = {
  confirmations: { orderBy: { id: "desc" }, take: 1, select: { at: true } },
} satisfies Prisma.DatasetRequestSelect;

interface Round {
  id: number;
  status: RequestStatus;
  statusSince: Date;
}

export function roundOf({ status, statusSince, confirmations }: Round & { confirmations: { at: Date }[] }, begunBy: number | undefined): ReviewRound {
  const runs = status === "release_review";
  return { reviewBegunBy: runs ? (begunBy ?? null) : null, reviewConfirmed: runs && confirmations.some(({ at }) => at >= statusSince) };
}

export async function reviewRound(request: Round, tx: Pick<Tx, "datasetRequest" | "$queryRaw"> = db()): Promise<ReviewRound> {
  if (request.status !== "release_review") return { reviewBegunBy: null, reviewConfirmed: false };
  const found = await tx.datasetRequest.findUniqueOrThrow({ where: { id: request.id }, select: roundColumns });
  return roundOf({ ...request, ...found }, (await reviewsBegunBy([request], tx)).get(request.id));
}

/** Who sent each request to the review that runs; a part that was split off in a review is in the round of the whole. */
export async function reviewsBegunBy(requests: Round[], tx: Pick<Tx, "$queryRaw"> = db()): Promise<Map<number, number>> {
  const ids = requests.filter(({ status }) => status === "release_review").map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: number; authorId: number }[]>`
    WITH RECURSIVE whole (part, id, since) AS (
      SELECT id, id, status_since FROM dataset_request WHERE id = ANY (${ids})
      UNION ALL SELECT part, split_from_id, since FROM whole JOIN dataset_request r USING (id) WHERE split_from_id IS NOT NULL
    )
    SELECT DISTINCT ON (part) part AS id, author_id AS "authorId" FROM whole JOIN answer ON answer.request_id = whole.id
    WHERE to_status = 'release_review' AND from_status <> 'release_review' AND at <= since
    ORDER BY part, at DESC, answer.id DESC`;
  return new Map(rows.map(({ id, authorId }) => [id, authorId]));
}
