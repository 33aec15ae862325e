// @ts-check
/** A big city's worth of people, requests, votes and activity, written straight into a scratch database: no command is this quick. */
import { createHash } from "node:crypto";
import pg from "pg";

export const voters = 5_000;

/** The cookie of the n-th of the crowd. @param {number} n */
export const cookieOf = (n) => `__Host-plaza_session=${tokenOf(n)}`;

/** @param {number} n */
const tokenOf = (n) => `bench-token-of-neighbor-${String(n).padStart(6, "0")}`;

/** Everybody of the crowd, signed in. @param {string} databaseUrl */
export async function addPeople(databaseUrl) {
  await inDatabase(databaseUrl, async (client) => {
    await client.query(
      `INSERT INTO person (slug, email, display_name, language, created_at)
       SELECT 'bench-' || n, 'bench-' || n || '@example.org', 'Neighbor ' || n, CASE WHEN n % 3 = 0 THEN 'es' ELSE 'en' END::language, $2
       FROM generate_series(1, $1::int) n`,
      [voters, new Date()],
    );
    const ids = Array.from({ length: voters }, (_, n) => createHash("sha256").update(tokenOf(n + 1)).digest("hex"));
    await client.query(
      `INSERT INTO session (id, person_id, created_at, last_used_at, expires_at)
       SELECT token.id, person.id, $2::timestamptz, $2::timestamptz, $2::timestamptz + interval '30 days'
       FROM unnest($1::text[]) WITH ORDINALITY AS token(id, n) JOIN person ON person.slug = 'bench-' || token.n`,
      [ids, new Date()],
    );
  });
}

/** So many requests of the last 18 months, each with 5 votes and 5 activities on average, a few far more. @param {string} databaseUrl @param {number} count */
export async function addRequests(databaseUrl, count) {
  await inDatabase(databaseUrl, async (client) => {
    await client.query("SELECT setseed(0.42)");
    const { rows } = await client.query("SELECT coalesce(max(id), 0)::int AS before FROM dataset_request");
    const before = rows[0].before;
    await client.query(requests, [count, before, new Date()]);
    await client.query(votes, [before, count * 5]);
    await client.query("UPDATE dataset_request r SET vote_count = (SELECT count(*) FROM vote v WHERE v.request_id = r.id) WHERE r.id > $1", [before]);
    await client.query(answers, [before]);
    await client.query(activity, [before]);
    await client.query("VACUUM ANALYZE");
  });
}

/** A thousand that can be voted for. @param {string} databaseUrl @returns {Promise<number[]>} */
export function openRequests(databaseUrl) {
  return inDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query("SELECT id FROM dataset_request WHERE status IN ('submitted', 'under_review', 'planned', 'in_progress') ORDER BY id DESC LIMIT 1009");
    return rows.map(({ id }) => id);
  });
}

/** @template T @param {string} databaseUrl @param {(client: pg.Client) => Promise<T>} work */
async function inDatabase(databaseUrl, work) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One of `words`, by chance, anew in each row. @param {string} words */
const oneOf = (words) => `(ARRAY['${words.split(", ").join("','")}'])[1 + floor(random() * ${words.split(", ").length})::int]`;

const things = "street trees, bus stops, food trucks, building permits, sidewalk repairs, traffic signals, library visits, water use, rent increases, park benches, bike lanes, storm drains, fire hydrants, parking tickets, film permits, graffiti removal, air quality, restaurant grades, sewer spills, street lights, dog licenses, school crossings, vacant lots, solar roofs, speed bumps";
const cosas = "árboles, paradas de autobús, permisos de construcción, banquetas, semáforos, bibliotecas, consumo de agua, aumentos de renta, ciclovías, hidrantes, multas, parques, basura, camellones, alumbrado";
const areas = "Boyle Heights, Venice, Watts, Encino, San Pedro, Sylmar, Koreatown, Echo Park, Van Nuys, Wilmington, Pacoima, Westwood, Leimert Park, Highland Park, Mid-City";
const details = "by month, with the address of each, since 2015, by council district, with what it cost, with photos, as a map, by census tract, with the reason given, before and after repairs, by contractor, with response times";
const statuses = "submitted, submitted, under_review, under_review, planned, in_progress, needs_clarification, release_review, fulfilled, fulfilled, fulfilled, partially_fulfilled, declined, declined, already_published, referred, withdrawn";

const requests = `
  WITH drawn AS (
    SELECT n, random() < 0.25 AS spanish, ${oneOf(things)} AS thing, ${oneOf(cosas)} AS cosa, ${oneOf(areas)} AS area, ${oneOf(details)} AS detail,
      ${oneOf(statuses)}::request_status AS status, $3::timestamptz - random() * interval '540 days' AS at, random() AS chance
    FROM generate_series(1, $1::int) n
  ), worded AS (
    SELECT *, CASE WHEN spanish THEN initcap(left(cosa, 1)) || substr(cosa, 2) || ' en ' || area || ', registro ' || (n + $2)
      ELSE initcap(left(thing, 1)) || substr(thing, 2) || ' in ' || area || ' ' || detail END AS title FROM drawn
  )
  INSERT INTO dataset_request (slug, submission_key, title, body, language, author_id, show_name, topic_id, department_id, status, created_at, due_on,
    status_since, acknowledged_at, decided_at, first_answer_at, last_answer_at, formats)
  SELECT 'bench-' || n, gen_random_uuid(), title,
    CASE WHEN spanish THEN 'Quisiera saber de ' || cosa || ' en ' || area || ' para ayudar a mis vecinos a planear y para la escuela de mis hijos. '
      ELSE 'I would like to see ' || thing || ' in ' || area || ' ' || detail || ' so that our neighborhood council can plan and people can check it. ' END || repeat('We count them by hand today. ', 1 + n % 5),
    CASE WHEN spanish THEN 'es' ELSE 'en' END::language,
    people.first + floor(random() * ${voters})::int, random() < 0.7,
    topics.ids[1 + floor(random() * array_length(topics.ids, 1))::int], CASE WHEN chance < 0.9 THEN departments.ids[1 + floor(random() * array_length(departments.ids, 1))::int] END,
    status, at, (at + interval '28 days')::date, at + random() * interval '10 days',
    CASE WHEN status <> 'submitted' THEN at + interval '2 days' END,
    CASE WHEN status NOT IN ('submitted', 'under_review', 'needs_clarification', 'withdrawn') THEN at + interval '9 days' END,
    CASE WHEN status NOT IN ('submitted', 'under_review', 'withdrawn') THEN at + interval '9 days' END,
    CASE WHEN status NOT IN ('submitted', 'under_review', 'withdrawn') THEN at + interval '9 days' END, '{}'
  FROM worded,
    (SELECT min(id) AS first FROM person WHERE slug LIKE 'bench-%') people,
    (SELECT array_agg(id) AS ids FROM topic) topics,
    (SELECT array_agg(id) AS ids FROM department) departments`;

/** Squared chance: the first requests are the loved ones. */
const votes = `
  INSERT INTO vote (request_id, person_id, at)
  SELECT $1::int + 1 + floor(power(random(), 2) * ($2::int / 5))::int, people.first + floor(random() * ${voters})::int, r.at
  FROM generate_series(1, $2::int) n, (SELECT min(id) AS first FROM person WHERE slug LIKE 'bench-%') people,
    (SELECT max(created_at) AS at FROM dataset_request) r
  ON CONFLICT DO NOTHING`;

const answers = `
  INSERT INTO answer (request_id, department_id, author_id, author_role, at, from_status, to_status, body, language)
  SELECT id, department_id, author_id, 'responder', last_answer_at, 'under_review', status, repeat('We looked into this and can say where it stands today. ', 4), language
  FROM dataset_request WHERE id > $1 AND last_answer_at IS NOT NULL`;

const activity = `
  INSERT INTO activity (at, verb, audience, actor_id, actor_role, for_department_id, request_id, facts)
  SELECT r.created_at + step.n * interval '1 day', step.verb, 'public', r.author_id, 'responder', r.department_id, r.id, '{"to": "under_review"}'
  FROM dataset_request r, unnest(ARRAY['request.submitted', 'request.edited', 'request.routed', 'request.reviewing', 'request.edited']) WITH ORDINALITY AS step(verb, n)
  WHERE r.id > $1`;
