import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { actorById } from "~/domains/accounts/queries.server";
import { answerRequest } from "~/domains/requests/commands.server";
import { setClock } from "~/platform/clock";
import { db, disconnect } from "~/platform/db/client.server";
import { closeQueues, openQueues } from "~/platform/jobs/queue.server";
import { migrate } from "../../server/database/migrate";
import { answerForm } from "../domains/requests/forms";
import { administer, databaseUrl } from "../support/administer";
import { useDatabase } from "../support/database";

useDatabase({ keep: true });

const migrations = join(process.cwd(), "prisma", "migrations");
const itself = readdirSync(migrations).find((name) => name.endsWith("_release_reviews"))!;

let url: string;
let before: string;

/** As Plaza stood the day before, with what the first issue wrote; then the migrations since. */
beforeAll(async () => {
  const { url: cluster, template } = inject("cluster");
  const name = `${template}_carried_${randomBytes(4).toString("hex")}`;
  await administer(cluster, `CREATE DATABASE ${name} TEMPLATE template0`);
  url = databaseUrl(cluster, name);
  before = await mkdtemp(join(tmpdir(), "plaza-before-"));
  for (const one of readdirSync(migrations).filter((each) => each < itself)) await cp(join(migrations, one), join(before, one), { recursive: true });
  await migrate(url, before);
  await administer(url, `
    INSERT INTO department (id, slug, name, short_name, abbreviation, duty, duty_es, created_at) VALUES (1, 'streets', 'Streets', 'Streets', 'S', '', '', now());
    INSERT INTO person (id, slug, display_name, email, language, created_at) VALUES (1, 'ana', 'Ana', 'ana@example.org', 'en', now()), (2, 'noor', 'Noor', 'noor@example.org', 'en', now());
    INSERT INTO membership (person_id, department_id, role, created_at) VALUES (1, 1, 'responder', now());
    INSERT INTO catalog_source (id, address, title, reader, created_at) VALUES (1, 'https://data.example.org', 'Portal', 'dcat-us', now());
    INSERT INTO dataset (id, slug, source_id, identifier, title, description, keywords, raw, content_hash, first_seen_at, last_seen_at, columns)
      SELECT n, 'd', 1, n::text, 'Dataset ' || n, '', '{}', '{}', '', now(), now(), CASE WHEN n = 1 THEN '[{"name":"kind"},{"name":"street"}]'::jsonb END FROM generate_series(1, 3) n;
    INSERT INTO dataset_request (id, slug, submission_key, title, body, language, author_id, show_name, formats, department_id, status, created_at, due_on, status_since, split_from_id)
      SELECT id, 'r', gen_random_uuid(), 'Request ' || id, 'Body', 'en', 2, true, '{}', 1, status::request_status, '2025-01-01', '2025-02-01', since::timestamptz, split
      FROM (VALUES (1, 'fulfilled', '2026-03-10', NULL::int), (2, 'release_review', '2026-05-01', NULL), (3, 'release_review', '2026-05-01', NULL),
        (4, 'release_review', '2026-05-03', 3), (5, 'fulfilled', '2026-03-10', NULL), (6, 'in_progress', '2026-03-10', NULL)) AS rows (id, status, since, split);
    INSERT INTO answer (request_id, department_id, author_id, author_role, at, from_status, to_status, body, language) VALUES
      (1, 1, 1, 'responder', '2026-01-01', 'in_progress', 'release_review', 'a', 'en'), (1, 1, 1, 'responder', '2026-03-01', 'in_progress', 'release_review', 'b', 'en'),
      (2, 1, 1, 'responder', '2026-05-01', 'in_progress', 'release_review', 'c', 'en'), (3, 1, 1, 'responder', '2026-05-01', 'in_progress', 'release_review', 'd', 'en');
    INSERT INTO request_dataset (request_id, dataset_id) VALUES (1, 1), (1, 2);
    INSERT INTO release_confirmation (id, request_id, reviewer_id, at, reference, note) VALUES
      (1, 1, 2, '2026-01-05', 'R-1', 'first'), (2, 1, 2, '2026-03-05', 'R-2', 'second'), (3, 2, 2, '2026-05-02', 'R-3', NULL), (4, 3, 2, '2026-02-02', 'R-4', NULL), (5, 6, 2, '2026-03-05', 'R-5', NULL);
    SELECT setval('dataset_request_id_seq', 10), setval('person_id_seq', 10), setval('dataset_id_seq', 10), setval('answer_id_seq', 20)`);
  await migrate(url);
  await closeQueues();
  await disconnect();
  process.env["DATABASE_URL"] = url;
  await openQueues((error) => console.error(error));
});
afterAll(async () => {
  setClock(null);
  await rm(before, { recursive: true });
});

const reviews = (requestId: number) => db().releaseReview.findMany({ where: { requestId }, orderBy: { id: "asc" }, include: { sides: true } });

it("each confirmation is a review whose four sides point to it, with its number, its day and who gave it", async () => {
  const [first, ...standing] = await reviews(1);
  expect(first).toMatchObject({ workingTitle: "Request 1", round: 1, begunById: 1, outcome: "open", concludedById: 2, endedAt: new Date("2026-03-05"), confirmationId: 1 });
  expect(standing).toMatchObject([
    { datasetId: 1, columnsSeen: ["kind", "street"], endedAt: null, round: 2, begunAt: new Date("2026-03-01"), concludedAt: new Date("2026-03-05"), confirmationId: 2 },
    { datasetId: 2, columnsSeen: [], endedAt: null },
  ]);
  for (const { sides } of await reviews(1)) {
    expect(sides).toHaveLength(4);
    for (const side of sides) expect(side).toMatchObject({ state: "approved", reviewerId: 2, elsewhereReference: expect.stringMatching(/^R-[12]$/) });
  }
  expect(standing[0]!.sides.map(({ note }) => note).filter(Boolean)).toEqual(["second"]);
  expect((await reviews(6))).toMatchObject([{ workingTitle: "Request 6", endedAt: null, outcome: "open" }]);
});

it("a release already made stays, also one that nobody confirmed", async () => {
  expect((await db().datasetRequest.findMany({ where: { id: { in: [1, 5] } } })).map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  expect(await reviews(5)).toEqual([]);
});

it("what waits in its review with a word keeps the word's worth: it goes out, with as many datasets as it names", async () => {
  expect(await reviews(2)).toMatchObject([{ workingTitle: "Request 2", datasetId: null, outcome: "open", endedAt: null }]);
  setClock(() => new Date("2026-05-04T18:00:00Z"));
  const ana = (await actorById(1))!;
  const release = async (requestId: number) => answerRequest(ana, requestId, await answerForm(requestId, { status: "fulfilled", datasetIds: [2, 3] }));
  await release(2);
  await expect(release(3)).rejects.toMatchObject({ facts: { problems: { status: ["unreviewed"] } } });
});

it("what waits without one, or with one of an earlier round, gets a review, sent by who sent it; a part of it, too", async () => {
  const [earlier, waiting] = await reviews(3);
  expect(earlier).toMatchObject({ confirmationId: 4, endedAt: new Date("2026-05-01") });
  expect(waiting).toMatchObject({ workingTitle: "Request 3", round: 2, begunById: 1, begunAt: new Date("2026-05-01"), outcome: null, endedAt: null });
  expect(waiting!.sides.map(({ state, reviewerId }) => [state, reviewerId])).toEqual(Array(4).fill(["pending", null]));
  expect(await reviews(4)).toMatchObject([{ workingTitle: "Request 4", begunById: 1, outcome: null }]);
});

it("the city begins with checklists, and with four people for four sides", async () => {
  const points = await db().reviewChecklist.findMany();
  expect(new Set(points.map(({ side }) => side)).size).toBe(4);
  for (const { textEn, textEs } of points) expect(textEn && textEs && textEn !== textEs).toBe(true);
  expect(await db().reviewPolicy.findMany()).toMatchObject([{ id: 1, twoSides: false }]);
});
