-- A city at its full size, in an empty migrated database: made in seconds, with words and proportions as people write them.
-- How much: SET plaza.requests = '20000'; plaza.votes, plaza.activities, plaza.datasets and plaza.people likewise.
SELECT setseed(0.42);

CREATE TEMPORARY TABLE words AS SELECT
  string_to_array('street trees|street lights|bike lanes|bus stops|sidewalk repairs|potholes|parking tickets|building permits|restaurant inspections|311 calls|police stops|fire hydrants|trash pickup|recycling routes|public restrooms|drinking fountains|playgrounds|library visits|water mains|air quality|noise complaints|film permits|vacant lots|eviction filings|rent increases|homeless shelters|traffic crashes|crosswalks|speed humps|storm drains|city contracts|payroll|campaign donations|council votes|short-term rentals|electric car chargers|farmers markets|swimming pools|dog parks|street sweeping|graffiti removal|tree trimming|code violations|solar permits|business licenses|ambulance times|school zones|beach water|oil wells|power outages', '|') AS things,
  string_to_array('árboles de la calle|alumbrado público|ciclovías|paradas de autobús|banquetas dañadas|baches|multas de estacionamiento|permisos de construcción|inspecciones de restaurantes|llamadas al 311|fuentes de agua|parques infantiles|calidad del aire|quejas por ruido|lotes baldíos|desalojos|aumentos de renta|refugios|choques de tránsito|recolección de basura', '|') AS cosas,
  string_to_array('with dates and addresses|by council district|by neighborhood and year|since 2015|with repair costs|with waiting times|as a map|with the reason|by month|with inspection results|per block|and who is responsible|before and after|with species and condition|including closed cases|with photos|by income of the area|for every school|near transit|with response times', '|') AS ways,
  string_to_array('por vecindario|por distrito|desde 2015|con fechas y direcciones|por año|con costos|en un mapa|por cuadra|con tiempos de espera|con el motivo', '|') AS maneras,
  string_to_array('Where are the|A list of|Open data on|How many|Data about|Locations of|History of|Records of|All|A map of', '|') AS beginnings,
  string_to_array('We want to see where help is missing in our neighborhood and compare it with others.|I teach at a school nearby and my students would like to study this over several years.|Our group walks these blocks every week and writes down what we see by hand.|A newspaper asked for this and got paper. A table would save everyone time.|Small businesses plan by this and the numbers online are three years old.|I would build an app that tells people before they leave home.|Renters ask us every day and we have nothing to show them.|It should say the date, the address and what was done about it.|Once a month would be enough, in any format that opens in a spreadsheet.|Please leave out names and anything that is private.', '|') AS sentences,
  string_to_array('Queremos ver dónde falta ayuda en nuestro vecindario.|Somos un grupo de vecinos y lo anotamos a mano cada semana.|Basta con una tabla al mes, sin datos privados.|Nos serviría para una aplicación gratuita.', '|') AS oraciones;

CREATE FUNCTION pg_temp.one(list text[]) RETURNS text LANGUAGE sql VOLATILE AS 'SELECT list[1 + floor(random() * array_length(list, 1))::int]';

INSERT INTO department (slug, name, short_name, abbreviation, duty, duty_es, created_at)
SELECT 'department-' || n, 'Department ' || n, 'Department ' || n, 'D' || n, '', '', '2024-01-01' FROM generate_series(1, 40) n;

INSERT INTO topic (slug, name_en, name_es) SELECT 'topic-' || n, 'Topic ' || n, 'Tema ' || n FROM generate_series(1, 12) n;

INSERT INTO person (slug, email, display_name, language, created_at)
SELECT 'person-' || n, 'person-' || n || '@example.org', 'Person ' || n, (CASE WHEN n % 4 = 0 THEN 'es' ELSE 'en' END)::language, timestamptz '2024-01-01' + n * interval '1 hour'
FROM generate_series(1, current_setting('plaza.people')::int) n;

INSERT INTO dataset_request (slug, submission_key, title, body, language, author_id, show_name, topic_id, formats, department_id, status,
  created_at, due_on, status_since, acknowledged_at, first_answer_at, last_answer_at, decided_at, released_at, planned_on, planned_precision)
SELECT 'request-' || n, gen_random_uuid(), title, body, language::language, 1 + n % current_setting('plaza.people')::int, n % 3 > 0, 1 + n % 12, '{}', nullif(n % 41, 0), status::request_status,
  asked, (asked + interval '28 days')::date, asked + interval '9 days', CASE WHEN status <> 'submitted' THEN asked + interval '2 days' END,
  CASE WHEN decided THEN asked + interval '9 days' END, CASE WHEN decided THEN asked + interval '9 days' END,
  CASE WHEN decided THEN asked + interval '9 days' END, CASE WHEN status IN ('fulfilled', 'partially_fulfilled') THEN asked + interval '9 days' END,
  CASE WHEN status = 'planned' THEN (asked + interval '200 days')::date END, CASE WHEN status = 'planned' THEN 'month'::date_precision END
FROM (
  SELECT n, language, asked, status, status NOT IN ('submitted', 'under_review', 'needs_clarification', 'withdrawn') AS decided,
    left(CASE language WHEN 'es' THEN 'Datos de ' || pg_temp.one(cosas) || ' ' || pg_temp.one(maneras) || ' y ' || pg_temp.one(cosas)
      ELSE pg_temp.one(beginnings) || ' ' || pg_temp.one(things) || ' ' || pg_temp.one(ways) || CASE WHEN n % 2 = 0 THEN ' and ' || pg_temp.one(things) ELSE '' END END, 140) AS title,
    CASE language WHEN 'es' THEN pg_temp.one(oraciones) || ' ' || pg_temp.one(oraciones) || ' ' || pg_temp.one(cosas)
      ELSE pg_temp.one(sentences) || ' ' || pg_temp.one(sentences) || ' ' || pg_temp.one(sentences) || ' ' || pg_temp.one(things) || '.' END AS body
  FROM words, (
    SELECT n, CASE WHEN random() < 0.25 THEN 'es' ELSE 'en' END AS language, timestamptz '2025-03-01' + n * interval '45 minutes' AS asked,
      (string_to_array('submitted submitted under_review under_review needs_clarification planned planned in_progress release_review fulfilled fulfilled partially_fulfilled already_published declined referred withdrawn', ' '))[1 + floor(random() * 16)::int] AS status
    FROM generate_series(1, current_setting('plaza.requests')::int) n
  ) AS drawn
) AS written;

-- A few requests have most of the votes.
INSERT INTO vote (request_id, person_id, at)
SELECT 1 + floor(power(random(), 3) * current_setting('plaza.requests')::int)::int, 1 + floor(random() * current_setting('plaza.people')::int)::int, timestamptz '2026-06-01' + n * interval '1 minute'
FROM generate_series(1, current_setting('plaza.votes')::int) n ON CONFLICT DO NOTHING;
UPDATE dataset_request r SET vote_count = votes FROM (SELECT request_id, count(*)::int AS votes FROM vote GROUP BY request_id) v WHERE v.request_id = r.id;

INSERT INTO subscription (person_id, request_id, created_at) SELECT author_id, id, created_at FROM dataset_request;
UPDATE dataset_request SET follower_count = 1;

INSERT INTO activity (at, verb, audience, actor_id, actor_role, request_id, facts)
SELECT created_at, 'request.submitted', 'public', author_id, 'resident', id, jsonb_build_object('department', department_id) FROM dataset_request;
INSERT INTO activity (at, verb, audience, actor_id, actor_role, request_id, facts)
SELECT timestamptz '2026-06-01' + n * interval '1 minute', 'request.reviewing', 'public', 1 + n % current_setting('plaza.people')::int, 'responder',
  1 + n % current_setting('plaza.requests')::int, '{"from": "submitted", "to": "under_review"}'
FROM generate_series(1, greatest(0, current_setting('plaza.activities')::int - current_setting('plaza.requests')::int)) n;

INSERT INTO catalog_source (address, title, reader, created_at) VALUES ('https://data.example.org/data.json', 'Portal', 'dcat-us', '2024-01-01');
INSERT INTO dataset (source_id, slug, identifier, title, description, raw, content_hash, first_seen_at, last_seen_at, keywords, department_id, modified_on)
SELECT (SELECT min(id) FROM catalog_source), 'dataset-' || n, 'https://data.example.org/d/' || n, initcap(pg_temp.one(things)) || ' ' || pg_temp.one(ways), pg_temp.one(sentences), '{}', '', '2024-01-01', '2026-06-01', '{}', 1 + n % 40, date '2026-06-01' - n % 700
FROM words, generate_series(1, current_setting('plaza.datasets')::int) n;

DROP TABLE words;
