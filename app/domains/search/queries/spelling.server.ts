import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";

const mostWords = 12;
const rarest = 2;

interface KnownWord {
  /** As it was typed, without accents. */
  typed: string;
  /** The nearest word of any title, or of two texts; null where there is none near. */
  word: string | null;
  /** How many titles and texts have it. */
  things: number | null;
}

/** What may have been meant by words that nothing has together. */
export interface Meant {
  /** The words with the misspelled ones put right; null where none was. */
  corrected: string | null;
  /** A search for those words alone that say most, put right. */
  loosely?: Prisma.Sql;
}

export async function meantBy(words: string, { misspelled = true } = {}): Promise<Meant> {
  const known = await nearestWords(words, misspelled ? isNear : Prisma.sql`word = typed`);
  const corrected = known.map(({ typed, word }) => word ?? typed).join(" ");
  const telling = known.flatMap(({ word, things }) => (word ? [{ word, things: things ?? 0 }] : []));
  const few = telling.sort((a, b) => a.things - b.things).slice(0, rarest).map(({ word }) => word);
  return {
    corrected: known.some(({ typed, word }) => word !== null && word !== typed) ? corrected : null,
    ...(few.length > 0 && { loosely: anyOf(few) }),
  };
}

/** So many are looked at for one that still leads anywhere: words of what was hidden stay known and are not offered. */
const mostNear = 8;

/** So far apart two words are still one misspelled: who types a longer word slips more often, and seldom in its first letter. */
const isNear = Prisma.sql`word % typed
          AND levenshtein(word, left(typed, 60)) <= CASE WHEN length(typed) > 5 AND left(word, 1) = left(typed, 1) THEN 2 ELSE 1 END`;

/** Numbers and short words are taken as they are. */
function nearestWords(words: string, near: Prisma.Sql): Promise<KnownWord[]> {
  return db().$queryRaw<KnownWord[]>`
    SELECT typed, near.word, near.things
    FROM (
      SELECT typed, place FROM regexp_split_to_table(lower(plaza_unaccent(${words})), '[^a-z0-9]+') WITH ORDINALITY AS given(typed, place)
      WHERE typed <> '' LIMIT ${mostWords}
    ) AS given
    LEFT JOIN LATERAL (
      SELECT word, things FROM (
        SELECT word, titles + texts AS things, plainto_tsquery('english', word) || plainto_tsquery('spanish', word) AS query,
          row_number() OVER (ORDER BY levenshtein(word, left(typed, 60)), titles + texts DESC, word) AS rank
        FROM search_word WHERE length(typed) > 3 AND typed !~ '[0-9]' AND (titles > 0 OR texts > 1) AND ${near}
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
