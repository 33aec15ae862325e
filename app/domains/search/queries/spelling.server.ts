import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";

const mostWords = 12;
const rarest = 2;

interface KnownWord {
  /** As it was typed, without accents. */
  typed: string;
  /** The nearest word of any title; null where there is none near. */
  word: string | null;
  titles: number | null;
}

/** What may have been meant by words that nothing has together. */
export interface Meant {
  /** The words with the misspelled ones put right; null where none was. */
  corrected: string | null;
  /** A search for those words alone that say most, put right. */
  loosely?: Prisma.Sql;
}

export async function meantBy(words: string): Promise<Meant> {
  const known = await nearestWords(words);
  const corrected = known.map(({ typed, word }) => word ?? typed).join(" ");
  const telling = known.flatMap(({ word, titles }) => (word ? [{ word, titles: titles ?? 0 }] : []));
  const few = telling.sort((a, b) => a.titles - b.titles).slice(0, rarest).map(({ word }) => word);
  return {
    corrected: known.some(({ typed, word }) => word !== null && word !== typed) ? corrected : null,
    ...(few.length > 0 && { loosely: anyOf(few) }),
  };
}

/** So many are looked at for one that still leads anywhere: words of what was hidden stay known and are not offered. */
const mostNear = 8;

/** Numbers and short words are taken as they are. */
function nearestWords(words: string): Promise<KnownWord[]> {
  return db().$queryRaw<KnownWord[]>`
    SELECT typed, near.word, near.titles
    FROM (
      SELECT typed, place FROM regexp_split_to_table(lower(plaza_unaccent(${words})), '[^a-z0-9]+') WITH ORDINALITY AS given(typed, place)
      WHERE typed <> '' LIMIT ${mostWords}
    ) AS given
    LEFT JOIN LATERAL (
      SELECT word, titles FROM (
        SELECT word, titles, plainto_tsquery('english', word) || plainto_tsquery('spanish', word) AS query,
          row_number() OVER (ORDER BY word = typed DESC, similarity(word, typed) DESC, titles DESC) AS rank
        FROM search_word WHERE length(typed) > 3 AND typed !~ '[0-9]' AND word % typed
      ) AS known
      WHERE rank <= ${mostNear} AND (EXISTS (SELECT FROM dataset_request WHERE search @@ query AND hidden_at IS NULL)
        OR EXISTS (SELECT FROM dataset WHERE search @@ query AND gone_at IS NULL) OR EXISTS (SELECT FROM department WHERE search @@ query))
      ORDER BY rank LIMIT 1
    ) AS near ON true
    ORDER BY place`;
}

function anyOf(words: string[]): Prisma.Sql {
  const queries = words.map((word) => Prisma.sql`plainto_tsquery('english', ${word}) || plainto_tsquery('spanish', ${word})`);
  return Prisma.sql`(${Prisma.join(queries, " || ")})`;
}
