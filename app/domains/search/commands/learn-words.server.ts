import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";

const known = ["request.submitted", "request.edited", "request.split", "request.split_off", "department.created", "department.changed", "catalog.imported"];

/** Learns the words of the titles that something happened to, so that a search can put them right. */
export async function learnWords(activityId: number): Promise<void> {
  const activity = await db().activity.findUnique({
    where: { id: activityId },
    select: { verb: true, requestId: true, departmentId: true, importRun: { select: { sourceId: true } } },
  });
  if (!activity || !known.includes(activity.verb)) return;
  const { requestId, departmentId, importRun } = activity;
  if (requestId !== null) await learn(Prisma.sql`SELECT title FROM dataset_request WHERE id = ${requestId} AND hidden_at IS NULL`);
  else if (departmentId !== null) await learn(Prisma.sql`SELECT name AS title FROM department WHERE id = ${departmentId}`);
  else if (importRun) await learn(Prisma.sql`SELECT title FROM dataset WHERE source_id = ${importRun.sourceId}`);
}

async function learn(titles: Prisma.Sql): Promise<void> {
  await db().$executeRaw`
    INSERT INTO search_word (word, titles)
    SELECT word, count(*) FROM (${titles}) AS titles, unnest(tsvector_to_array(to_tsvector('simple', plaza_unaccent(title)))) AS word
    WHERE word ~ '^[a-z]{4,40}$' GROUP BY word ORDER BY word
    ON CONFLICT (word) DO UPDATE SET titles = greatest(search_word.titles + 1, excluded.titles)`;
}
