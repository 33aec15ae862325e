import { reviewsOfRequest } from "~/domains/reviews/queries.server";
import { db } from "~/platform/db/client.server";

const most = 200;

/** What only staff see of a request: how voters would use the data, and its reviews. */
export async function staffSideOf(request: { id: number }) {
  const [uses, reviews] = await Promise.all([usesOf(request.id), reviewsOfRequest(request.id)]);
  return { uses, reviews };
}

/**
 * Voters' own words, at most 200, newest first: also what they wrote to a duplicate, both there and where their votes are now, as
 * long as they vote here.
 */
function usesOf(id: number) {
  return db().$queryRaw<{ use: string; at: Date; name: string | null }[]>`
    SELECT use, at, CASE WHEN deleted_at IS NULL THEN display_name END AS name FROM (
      SELECT person_id, use, at FROM vote WHERE request_id = ${id} AND use IS NOT NULL
      UNION SELECT handed.person_id, handed.use, handed.at FROM merge JOIN handed_vote handed ON handed.merge_id = merge.id
        JOIN vote ON vote.request_id = merge.original_id AND vote.person_id = handed.person_id
        WHERE ${id} IN (merge.original_id, merge.duplicate_id) AND merge.ended_at IS NULL AND handed.use IS NOT NULL
    ) AS said JOIN person ON person.id = said.person_id
    ORDER BY at DESC, person.id LIMIT ${most}`;
}
