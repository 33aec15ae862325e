import { Prisma } from "~/platform/db/generated/client";
import { db } from "~/platform/db/client.server";
import { openStatuses } from "../model";
import { saysHow, saysWhere } from "../says-how";

interface Searched {
  table: Prisma.Sql;
  name: "dataset_request" | "dataset" | "inventory_entry";
  /** What may be found at all. */
  where: Prisma.Sql;
  /** The number of the row that a found one stands for. */
  standsFor: Prisma.Sql;
  /** Whether what was found is alike enough. */
  enough: Prisma.Sql;
  /** Whether a word tells what something is about. */
  tells: Prisma.Sql;
  /** Whether one word in common may be enough, where few have it. */
  oneWord: Prisma.Sql;
}

/** While somebody types: perhaps half a word, perhaps a slip. */
const perhaps = Prisma.sql`(rarely AND closeness >= 0.55) OR closeness >= 1.1 OR within >= 0.6`;

const requests: Searched = {
  table: Prisma.sql`dataset_request`,
  name: "dataset_request",
  where: Prisma.sql`hidden_at IS NULL AND status <> 'withdrawn'`,
  // A duplicate stands as its original.
  standsFor: Prisma.sql`CASE status WHEN 'duplicate' THEN coalesce(duplicate_of_id, id) ELSE id END`,
  enough: perhaps,
  tells: Prisma.sql`true`,
  oneWord: Prisma.sql`true`,
};

const datasets: Searched = {
  ...requests, table: Prisma.sql`dataset`, name: "dataset", where: Prisma.sql`gone_at IS NULL`, standsFor: Prisma.sql`id`,
};

/** What is published is among the datasets. */
const entries: Searched = {
  ...requests, table: Prisma.sql`inventory_entry`, name: "inventory_entry", where: Prisma.sql`status IN ('listed', 'scheduled')`, standsFor: Prisma.sql`id`,
};

const open = Prisma.join(openStatuses.map((status) => Prisma.sql`${status}::request_status`));

/** Only closer ones, since nobody asked; `saysHow` must not make two things alike. */
const openRequests: Searched = {
  ...requests,
  where: Prisma.sql`hidden_at IS NULL AND status IN (${open})`,
  standsFor: Prisma.sql`id`,
  enough: Prisma.sql`closeness >= 0.75`,
  tells: Prisma.sql`word <> ALL (${saysHow}::text[])`,
  oneWord: Prisma.sql`false`,
};

/** The share of all that may have a word which is still rare; a title has few words that tell, or one in common is by chance. */
const rare = 0.1;
const fewWords = 3;

export const requestsLike = async (words: string, most: number) => idsOf(await alike(requests, words, most));
export const datasetsLike = (words: string, most: number) => named(datasets, words, most);
export const entriesLike = (words: string, most: number) => named(entries, words, most);
export const openRequestsLike = (title: string, most: number) => alike(openRequests, title, most);

export interface Alike {
  id: number;
  /** The more the closer: 0.75 is hardly alike, 2.5 the same words. */
  closeness: number;
}

export interface Named {
  id: number;
  slug: string;
  title: string;
  department: { name: string } | null;
}

const idsOf = (found: Alike[]) => found.map(({ id }) => id);

/**
 * Numbers of what is called alike, the closest first: by two of its words at least, by one of a short title that few others have, or
 * where hardly anything has them by how they are spelled. What they have in common is never only where or how: some word of what it is
 * about stands in both titles. Case, accents and endings of both languages do not matter.
 *
 * Only the five words that tell most are asked for, as the database's own statistics know how often each occurs: "data" or "street"
 * alone would find thousands. So at 20,000 requests it takes some 15 ms whatever is typed.
 */
const alike = (searched: Searched, words: string, most: number) => db().$queryRaw<Alike[]>(alikeIn(searched, words, most));

/** With whatever is shown of them, in the same question. */
function named(searched: Searched, words: string, most: number): Promise<Named[]> {
  return db().$queryRaw<Named[]>`
    SELECT found.id, thing.slug, thing.title, CASE WHEN department.id IS NOT NULL THEN json_build_object('name', department.name) END AS department
    FROM (${alikeIn(searched, words, most)}) AS found
    JOIN ${searched.table} thing ON thing.id = found.id LEFT JOIN department ON department.id = thing.department_id
    ORDER BY closeness DESC, found.id DESC`;
}

function alikeIn({ table, name, where, standsFor, enough, tells, oneWord }: Searched, words: string, most: number): Prisma.Sql {
  const plain = Prisma.sql`lower(plaza_unaccent(title))`;
  return Prisma.sql`
    WITH given AS (SELECT lower(plaza_unaccent(${words})) AS plain),
    stemmed AS (
      SELECT word, (tsvector_to_array(to_tsvector('english', word)))[1] AS en, (tsvector_to_array(to_tsvector('spanish', word)))[1] AS es
      FROM given, regexp_split_to_table(plain, '[^[:alnum:]]+') AS word
    ), common AS (
      SELECT stem, often FROM pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) AS known (stem, often)
      WHERE schemaname = 'public' AND tablename = ${name} AND attname = 'search'
    ), telling AS MATERIALIZED (
      SELECT word, (quote_literal(en) || ' | ' || quote_literal(es))::tsquery AS query,
        format('%L:A | %L:A', en, es)::tsquery AS titled, word <> ALL (${[...saysHow, ...saysWhere]}::text[]) AS about, max(coalesce(often, 0)) AS often
      FROM stemmed LEFT JOIN common ON stem IN (en, es)
      WHERE en IS NOT NULL AND es IS NOT NULL AND (${tells})
      GROUP BY word, en, es ORDER BY often, length(word) DESC, word LIMIT 5
    ), query AS MATERIALIZED (
      SELECT (SELECT string_agg(format('(%s)', query), ' | ')::tsquery FROM telling) AS any_word,
        coalesce(
          (SELECT string_agg(format('(%s) & (%s)', one.query, other.query), ' | ')::tsquery FROM telling one JOIN telling other ON one.word < other.word),
          (SELECT query FROM telling)) AS two_words,
        (SELECT string_agg(format('(%s)', titled), ' | ')::tsquery FROM telling WHERE ${oneWord} AND about AND often < ${rare}
          AND (SELECT count(*) FROM telling WHERE about) <= ${fewWords}) AS rare_word,
        (SELECT array_agg(word ORDER BY length(word) DESC, word) FROM telling) AS longest
    ), worded AS MATERIALIZED (
      SELECT id FROM (
        SELECT id, search FROM ${table} WHERE search @@ (SELECT coalesce(two_words || rare_word, two_words) FROM query) AND ${where} LIMIT 1000
      ) AS found
      ORDER BY ts_rank('{0, 0.1, 0.1, 1}', search, (SELECT any_word FROM query)) DESC LIMIT 40
    ), spelled AS (
      SELECT id FROM ${table}
      WHERE (SELECT longest IS NOT NULL FROM query) AND (SELECT count(*) FROM worded) < ${most} AND ${where}
        AND (${plain} %> (SELECT plain FROM given) OR (${plain} %> (SELECT longest[1] FROM query) AND ${plain} %> (SELECT coalesce(longest[2], longest[1]) FROM query)))
      LIMIT 100
    ), near AS (
      SELECT id, coalesce(search @@ query.rare_word, false) AS rarely, word_similarity(given.plain, found.plain) AS within,
        coalesce(ts_rank('{0, 0.1, 0.1, 1}', search, query.any_word), 0) + word_similarity(given.plain, found.plain) + similarity(given.plain, found.plain) AS closeness
      FROM given, query, (
        SELECT ${standsFor} AS id, ${plain} AS plain, search FROM ${table} WHERE id IN (SELECT id FROM worded UNION SELECT id FROM spelled) OFFSET 0
      ) AS found
      WHERE NOT EXISTS (SELECT FROM telling WHERE about)
        OR EXISTS (SELECT FROM telling WHERE about AND (search @@ titled OR word_similarity(word, found.plain) >= 0.35))
    )
    SELECT id, max(closeness) AS closeness FROM near WHERE ${enough}
    GROUP BY id ORDER BY max(closeness) DESC, id DESC LIMIT ${most}`;
}
