import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";

const known = ["request.submitted", "request.edited", "request.split", "request.split_off", "department.created", "department.changed", "catalog.imported"];

/** Of what is asked for the first time, every word counts; what is read again was counted before. */
const first = ["request.submitted", "request.split_off"];
const looked = 1_000;

/** Learns the words of what something happened to, so that a search can put them right. */
export async function learnWords(activityId: number): Promise<void> {
  const activity = await db().activity.findUnique({
    where: { id: activityId },
    select: { verb: true, requestId: true, departmentId: true, importRun: { select: { sourceId: true } } },
  });
  if (!activity || !known.includes(activity.verb)) return;
  const { requestId, departmentId, importRun } = activity;
  const more = first.includes(activity.verb) ? 1 : 0;
  if (requestId !== null) await learn(Prisma.sql`SELECT title, body AS text FROM dataset_request WHERE id = ${requestId} AND hidden_at IS NULL`, more);
  else if (departmentId !== null) await learn(Prisma.sql`SELECT name || ' ' || short_name AS title, duty || ' ' || duty_es AS text FROM department WHERE id = ${departmentId}`, more);
  else if (importRun) await learn(Prisma.sql`SELECT title, description AS text FROM dataset WHERE source_id = ${importRun.sourceId}`, more);
}

/** A word that stands in one text alone is only kept where the next text may have it too. */
async function learn(things: Prisma.Sql, more: 0 | 1): Promise<void> {
  await db().$executeRaw`
    WITH things AS (${things}), words AS (
      SELECT unnest(${wordsOf(Prisma.sql`title`)}) AS word, 1 AS titles, 0 AS texts FROM things
      UNION ALL SELECT unnest(${wordsOf(Prisma.sql`left(text, ${looked})`)}), 0, 1 FROM things
    )
    INSERT INTO search_word (word, titles, texts)
    SELECT word, sum(titles), sum(texts) FROM words
    WHERE word ~ '^[a-z]{4,40}$' GROUP BY word HAVING sum(titles) + sum(texts) + ${more} > 1 OR sum(titles) > 0 ORDER BY word
    ON CONFLICT (word) DO UPDATE SET
      titles = greatest(search_word.titles + ${more} * least(excluded.titles, 1), excluded.titles),
      texts = greatest(search_word.texts + ${more} * least(excluded.texts, 1), excluded.texts)`;
}

const wordsOf = (text: Prisma.Sql) => Prisma.sql`tsvector_to_array(to_tsvector('simple', plaza_unaccent(${text})))`;
