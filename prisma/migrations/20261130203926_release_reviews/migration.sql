-- CreateEnum
CREATE TYPE "review_side_name" AS ENUM ('data_owner', 'privacy', 'legal', 'security');

-- CreateEnum
CREATE TYPE "review_side_state" AS ENUM ('pending', 'approved', 'changes_requested', 'rejected');

-- CreateEnum
CREATE TYPE "review_outcome" AS ENUM ('open', 'open_with_changes', 'limited', 'withhold');

-- CreateEnum
CREATE TYPE "review_point" AS ENUM ('description', 'license', 'open_format', 'frequency', 'manner');

-- CreateEnum
CREATE TYPE "release_manner" AS ENUM ('automatic', 'by_hand');

-- CreateEnum
CREATE TYPE "column_treatment" AS ENUM ('withheld', 'aggregated', 'masked');

-- CreateTable
CREATE TABLE "release_review" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "dataset_id" INTEGER,
    "working_title" TEXT,
    "round" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_by_id" INTEGER,
    "owner_id" INTEGER,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" "review_outcome",
    "reason" TEXT,
    "concluded_at" TIMESTAMPTZ(3),
    "concluded_by_id" INTEGER,
    "manner" "release_manner",
    "columns_seen" TEXT[],
    "confirmation_id" INTEGER,

    CONSTRAINT "release_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_side" (
    "review_id" INTEGER NOT NULL,
    "side" "review_side_name" NOT NULL,
    "state" "review_side_state" NOT NULL DEFAULT 'pending',
    "reviewer_id" INTEGER,
    "at" TIMESTAMPTZ(3),
    "note" TEXT,
    "elsewhere_reference" TEXT,
    "elsewhere_on" DATE,
    "elsewhere_by" TEXT,

    CONSTRAINT "review_side_pkey" PRIMARY KEY ("review_id","side")
);

-- CreateTable
CREATE TABLE "review_check" (
    "review_id" INTEGER NOT NULL,
    "side" "review_side_name" NOT NULL,
    "point_id" INTEGER NOT NULL,

    CONSTRAINT "review_check_pkey" PRIMARY KEY ("review_id","side","point_id")
);

-- CreateTable
CREATE TABLE "review_document" (
    "review_id" INTEGER NOT NULL,
    "point" "review_point" NOT NULL,
    "there" BOOLEAN NOT NULL,
    "why_not" TEXT,

    CONSTRAINT "review_document_pkey" PRIMARY KEY ("review_id","point")
);

-- CreateTable
CREATE TABLE "review_column" (
    "id" SERIAL NOT NULL,
    "review_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "treatment" "column_treatment" NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "review_column_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_checklist" (
    "id" SERIAL NOT NULL,
    "side" "review_side_name" NOT NULL,
    "text_en" TEXT NOT NULL,
    "text_es" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" INTEGER,
    "retired_at" TIMESTAMPTZ(3),
    "retired_by_id" INTEGER,

    CONSTRAINT "review_checklist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_policy" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "two_sides" BOOLEAN NOT NULL DEFAULT false,
    "changed_at" TIMESTAMPTZ(3),
    "changed_by_id" INTEGER,

    CONSTRAINT "review_policy_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "release_review_request_id_idx" ON "release_review"("request_id");

-- CreateIndex
CREATE INDEX "release_review_dataset_id_idx" ON "release_review"("dataset_id") WHERE (dataset_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "release_review_begun_by_id_idx" ON "release_review"("begun_by_id");

-- CreateIndex
CREATE INDEX "release_review_owner_id_idx" ON "release_review"("owner_id") WHERE (owner_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "release_review_concluded_by_id_idx" ON "release_review"("concluded_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_review_standing_key" ON "release_review"("request_id", "dataset_id") WHERE (ended_at IS NULL);

-- CreateIndex
CREATE INDEX "review_side_reviewer_id_idx" ON "review_side"("reviewer_id");

-- CreateIndex
CREATE INDEX "review_check_point_id_idx" ON "review_check"("point_id");

-- CreateIndex
CREATE UNIQUE INDEX "review_column_review_id_name_key" ON "review_column"("review_id", "name");

-- CreateIndex
CREATE INDEX "review_checklist_created_by_id_idx" ON "review_checklist"("created_by_id");

-- CreateIndex
CREATE INDEX "review_checklist_retired_by_id_idx" ON "review_checklist"("retired_by_id");

-- CreateIndex
CREATE INDEX "review_policy_changed_by_id_idx" ON "review_policy"("changed_by_id");

-- AddForeignKey
ALTER TABLE "release_review" ADD CONSTRAINT "release_review_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_review" ADD CONSTRAINT "release_review_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_review" ADD CONSTRAINT "release_review_begun_by_id_fkey" FOREIGN KEY ("begun_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_review" ADD CONSTRAINT "release_review_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_review" ADD CONSTRAINT "release_review_concluded_by_id_fkey" FOREIGN KEY ("concluded_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_side" ADD CONSTRAINT "review_side_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "release_review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_side" ADD CONSTRAINT "review_side_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_check" ADD CONSTRAINT "review_check_review_id_side_fkey" FOREIGN KEY ("review_id", "side") REFERENCES "review_side"("review_id", "side") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_check" ADD CONSTRAINT "review_check_point_id_fkey" FOREIGN KEY ("point_id") REFERENCES "review_checklist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_document" ADD CONSTRAINT "review_document_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "release_review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_column" ADD CONSTRAINT "review_column_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "release_review"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_checklist" ADD CONSTRAINT "review_checklist_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_checklist" ADD CONSTRAINT "review_checklist_retired_by_id_fkey" FOREIGN KEY ("retired_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_policy" ADD CONSTRAINT "review_policy_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "review_policy" ADD CONSTRAINT "review_policy_one_row" CHECK ("id" = 1);

INSERT INTO "review_policy" ("id", "two_sides") VALUES (1, false);

-- What Plaza comes with; the administrator's page changes it.
INSERT INTO "review_checklist" ("side", "text_en", "text_es", "created_at") VALUES
    ('data_owner', 'The data is what the department works with, and it is complete.', 'Son los datos con los que trabaja el departamento y están completos.', now()),
    ('data_owner', 'Someone will answer questions about it and keep it up to date.', 'Alguien responderá a las preguntas y los mantendrá al día.', now()),
    ('privacy', 'No person can be told from it, also not together with other published data.', 'No se puede reconocer a ninguna persona, tampoco al juntarlos con otros datos publicados.', now()),
    ('privacy', 'Small groups are joined or left out.', 'Los grupos pequeños están unidos o se dejaron fuera.', now()),
    ('legal', 'No law, contract or court order forbids publishing it.', 'Ninguna ley, contrato u orden judicial prohíbe publicarlos.', now()),
    ('legal', 'The city may give it the licence that stands beside it.', 'La ciudad puede darles la licencia que los acompaña.', now()),
    ('security', 'It shows nothing that helps to harm people, buildings or systems.', 'No muestran nada que ayude a dañar a personas, edificios o sistemas.', now());

-- Each confirmation becomes a review whose sides point to it; the newest stands, for each dataset that the request names. One
-- that still waits for its release also covers what that will name. The day is the database's, not the city's.
INSERT INTO "release_review" (
    "request_id", "dataset_id", "working_title", "round", "begun_at", "begun_by_id", "ended_at", "outcome", "concluded_at",
    "concluded_by_id", "columns_seen", "confirmation_id"
)
SELECT
    c.request_id, named.dataset_id, CASE WHEN named.dataset_id IS NULL THEN r.title END, c.round, coalesce(sent.at, c.at), sent.author_id,
    CASE WHEN NOT c.stands THEN coalesce(c.next_at, r.status_since) END, 'open', c.at, c.reviewer_id,
    ARRAY(
        SELECT col ->> 'name' FROM dataset d, jsonb_array_elements(CASE WHEN jsonb_typeof(d.columns) = 'array' THEN d.columns ELSE '[]' END) WITH ORDINALITY AS cols (col, place)
        WHERE d.id = named.dataset_id ORDER BY place
    ), c.id
FROM (
    SELECT rc.*, row_number() OVER w AS round, lead(rc.at) OVER w AS next_at,
        lead(rc.at) OVER w IS NULL AND (rr.status <> 'release_review' OR rc.at >= rr.status_since) AS stands
    FROM release_confirmation rc JOIN dataset_request rr ON rr.id = rc.request_id
    WINDOW w AS (PARTITION BY rc.request_id ORDER BY rc.id)
) c
JOIN dataset_request r ON r.id = c.request_id
LEFT JOIN LATERAL (
    SELECT a.at, a.author_id FROM answer a
    WHERE a.request_id = c.request_id AND a.to_status = 'release_review' AND a.from_status <> 'release_review' AND a.at <= c.at
    ORDER BY a.at DESC, a.id DESC LIMIT 1
) sent ON true
CROSS JOIN LATERAL (
    SELECT rd.dataset_id FROM request_dataset rd WHERE rd.request_id = c.request_id AND c.stands
    UNION ALL
    SELECT NULL WHERE NOT c.stands OR r.status = 'release_review' OR NOT EXISTS (SELECT FROM request_dataset rd WHERE rd.request_id = c.request_id)
) named
ORDER BY c.id, named.dataset_id;

INSERT INTO "review_side" ("review_id", "side", "state", "reviewer_id", "at", "note", "elsewhere_reference", "elsewhere_on")
SELECT review.id, side.name, 'approved', c.reviewer_id, c.at, CASE WHEN side.name = 'privacy' THEN c.note END, c.reference, c.at::date
FROM release_review review JOIN release_confirmation c ON c.id = review.confirmation_id
CROSS JOIN unnest(enum_range(NULL::review_side_name)) AS side (name);

-- Whatever waits in its review without one begins the new one now: for each dataset it names, or under its own title. A part that
-- was split off in a review was sent there with the whole.
INSERT INTO "release_review" ("request_id", "dataset_id", "working_title", "round", "begun_at", "begun_by_id", "columns_seen")
SELECT
    r.id, named.dataset_id, CASE WHEN named.dataset_id IS NULL THEN r.title END,
    1 + (SELECT count(*) FROM release_confirmation rc WHERE rc.request_id = r.id), r.status_since,
    (
        WITH RECURSIVE whole (id) AS (
            SELECT r.id UNION ALL SELECT o.split_from_id FROM whole JOIN dataset_request o USING (id) WHERE o.split_from_id IS NOT NULL
        )
        SELECT a.author_id FROM whole JOIN answer a ON a.request_id = whole.id
        WHERE a.to_status = 'release_review' AND a.from_status <> 'release_review' AND a.at <= r.status_since
        ORDER BY a.at DESC, a.id DESC LIMIT 1
    ),
    ARRAY(
        SELECT col ->> 'name' FROM dataset d, jsonb_array_elements(CASE WHEN jsonb_typeof(d.columns) = 'array' THEN d.columns ELSE '[]' END) WITH ORDINALITY AS cols (col, place)
        WHERE d.id = named.dataset_id ORDER BY place
    )
FROM dataset_request r
CROSS JOIN LATERAL (
    SELECT rd.dataset_id FROM request_dataset rd WHERE rd.request_id = r.id
    UNION ALL
    SELECT NULL WHERE NOT EXISTS (SELECT FROM request_dataset rd WHERE rd.request_id = r.id)
) named
WHERE r.status = 'release_review' AND NOT EXISTS (SELECT FROM release_confirmation rc WHERE rc.request_id = r.id AND rc.at >= r.status_since)
ORDER BY r.id, named.dataset_id;

INSERT INTO "review_side" ("review_id", "side")
SELECT review.id, side.name FROM release_review review CROSS JOIN unnest(enum_range(NULL::review_side_name)) AS side (name)
WHERE review.confirmation_id IS NULL;
