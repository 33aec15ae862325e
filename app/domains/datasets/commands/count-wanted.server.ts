import { Prisma } from "~/platform/db/generated/client";
import { db } from "~/platform/db/client.server";

/** Counts how much each dataset was asked for: the votes of the requests that name it. Only what changed is written. */
export const countWanted = () => count(Prisma.sql`d.wanted_count > 0 OR named.request_id IS NOT NULL`);

/** The same for what one request names. */
export const countWantedBy = (request: number) => count(Prisma.sql`d.id IN (SELECT dataset_id FROM request_dataset WHERE request_id = ${request})`);

async function count(among: Prisma.Sql): Promise<void> {
  await db().$executeRaw`
    UPDATE dataset SET wanted_count = counted.votes
    FROM (
      SELECT d.id, coalesce(sum(r.vote_count), 0)::int AS votes
      FROM dataset d
      LEFT JOIN request_dataset named ON named.dataset_id = d.id
      LEFT JOIN dataset_request r ON r.id = named.request_id AND r.hidden_at IS NULL
      WHERE ${among}
      GROUP BY d.id
    ) AS counted
    WHERE dataset.id = counted.id AND dataset.wanted_count <> counted.votes`;
}
