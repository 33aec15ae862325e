import { stages } from "~/domains/requests/model";
import { db } from "~/platform/db/client.server";
import { Prisma } from "~/platform/db/generated/client";
import { cityTimeZone } from "~/platform/calendar";
import { type Kind, type Stage, mostFound, numberMeant } from "../model";
import type { SearchFilters } from "../schemas";

/** One thing that was found, with what a search can be narrowed down by. */
export interface Hit {
  kind: Kind;
  id: number;
  /** A department whose name has all the words, not only its duty. */
  named: boolean;
  /** Found by its topic alone: none of the words stands in it. */
  byTopic: boolean;
  department: { slug: string; name: string } | null;
  topic: { slug: string; nameEn: string; nameEs: string } | null;
  status: string | null;
  year: number | null;
}

/** One more than is shown says that there are more. */
const looked = mostFound + 1;

/**
 * The best of each kind for a search, best first, in one query. Titles weigh more than what stands below them. With `topics`, what
 * belongs to a topic of that name, in either language, comes after.
 */
export async function hitsOf(query: Prisma.Sql, words: string, filters: SearchFilters, topics?: Prisma.Sql): Promise<Hit[]> {
  const number = numberMeant(words)?.number ?? null;
  const byNumber = number === null ? Prisma.empty : Prisma.sql`OR r.id = ${number}`;
  const byTopic = topics ? Prisma.sql`OR topic_id IN (SELECT id FROM topics)` : Prisma.empty;
  const without = (search: Prisma.Sql) => (topics ? Prisma.sql`NOT ${search} @@ query.words` : Prisma.sql`false`);
  return db().$queryRaw<Hit[]>`
    WITH query AS MATERIALIZED (SELECT ${query} AS words),
    topics AS (
      SELECT id FROM topic
      WHERE to_tsvector('english', name_en) @@ ${topics ?? query} OR to_tsvector('spanish', plaza_unaccent(name_es)) @@ ${topics ?? query}
    ), requests AS (
      SELECT r.id, ts_rank(r.search, query.words) + (r.id IS NOT DISTINCT FROM ${number}::int)::int AS rank, r.vote_count AS weight,
        r.department_id, r.topic_id, ${without(Prisma.sql`r.search`)} AS by_topic, r.status::text, extract(year FROM r.created_at AT TIME ZONE ${cityTimeZone()})::int AS year
      FROM query, dataset_request r
      WHERE r.hidden_at IS NULL AND (r.search @@ query.words ${byNumber} ${byTopic})
        AND ${requestFilters(filters)}
      ORDER BY rank DESC, weight DESC, r.id DESC LIMIT ${looked}
    ), datasets AS (
      SELECT d.id, ts_rank(d.search, query.words) AS rank, d.follower_count AS weight,
        d.department_id, d.topic_id, ${without(Prisma.sql`d.search`)} AS by_topic, NULL AS status, extract(year FROM d.modified_on)::int AS year
      FROM query, dataset d
      WHERE d.gone_at IS NULL AND (d.search @@ query.words ${byTopic}) AND ${datasetFilters(filters)}
      ORDER BY rank DESC, weight DESC, d.id DESC LIMIT ${looked}
    ), departments AS (
      SELECT d.id, ts_rank(d.search, query.words) + ${likeness(words)} AS rank, d.follower_count AS weight,
        d.id AS department_id, NULL::int AS topic_id, false AS by_topic, NULL AS status, NULL::int AS year
      FROM query, department d
      WHERE d.search @@ query.words AND ${departmentFilters(filters)}
      ORDER BY rank DESC, weight DESC, d.id DESC LIMIT ${looked}
    ), hits AS (
      SELECT 'request' AS kind, * FROM requests
      UNION ALL SELECT 'dataset', * FROM datasets
      UNION ALL SELECT 'department', * FROM departments
    )
    SELECT kind, hits.id, status, year, by_topic AS "byTopic", kind = 'department' AND ts_filter(d.search, '{a}') @@ query.words AS named,
      CASE WHEN d.id IS NOT NULL THEN json_build_object('slug', d.slug, 'name', d.name) END AS department,
      CASE WHEN t.id IS NOT NULL THEN json_build_object('slug', t.slug, 'nameEn', t.name_en, 'nameEs', t.name_es) END AS topic
    FROM query, hits LEFT JOIN department d ON d.id = hits.department_id LEFT JOIN topic t ON t.id = hits.topic_id
    ORDER BY kind, hits.rank DESC, hits.weight DESC, hits.id DESC`;
}

/** Among departments, the one goes first whose name mostly consists of the words. */
function likeness(words: string): Prisma.Sql {
  const like = (name: Prisma.Sql) => Prisma.sql`similarity(plaza_unaccent(${name}), plaza_unaccent(${words}))`;
  return Prisma.sql`greatest(${Prisma.join(["name", "short_name", "abbreviation"].map((name) => like(Prisma.raw(`d.${name}`))))})`;
}

const all = Prisma.sql`true`;
const departmentIs = (slug: string | undefined) => (slug ? Prisma.sql`department_id = (SELECT id FROM department WHERE slug = ${slug})` : all);
const topicIs = (slug: string | undefined) => (slug ? Prisma.sql`topic_id = (SELECT id FROM topic WHERE slug = ${slug})` : all);
const join = (...conditions: Prisma.Sql[]) => Prisma.join(conditions, " AND ");

export function requestFilters({ kind, department, topic, stage, year }: SearchFilters): Prisma.Sql {
  if (kind !== "request") return join(departmentIs(department), topicIs(topic));
  return join(departmentIs(department), topicIs(topic), stageIs(stage), year
    ? Prisma.sql`extract(year FROM r.created_at AT TIME ZONE ${cityTimeZone()}) = ${Number(year)}`
    : all);
}

function stageIs(stage: Stage | undefined): Prisma.Sql {
  return stage ? Prisma.sql`r.status::text = ANY(${[...stages[stage]]})` : all;
}

export function datasetFilters({ kind, department, topic, year }: SearchFilters): Prisma.Sql {
  const ofYear = kind === "dataset" && year ? Prisma.sql`extract(year FROM d.modified_on) = ${Number(year)}` : all;
  return join(departmentIs(department), topicIs(topic), ofYear);
}

/** A department has no topic; it is its own department. */
function departmentFilters({ department, topic }: SearchFilters): Prisma.Sql {
  return join(department ? Prisma.sql`d.slug = ${department}` : all, topic ? Prisma.sql`false` : all);
}
