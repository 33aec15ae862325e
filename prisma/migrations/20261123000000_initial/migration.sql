CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() is only STABLE, because its dictionary could be exchanged; generated columns want IMMUTABLE.
CREATE FUNCTION plaza_unaccent(value text) RETURNS text
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN unaccent('unaccent'::regdictionary, value);

-- CreateEnum
CREATE TYPE "language" AS ENUM ('en', 'es');

-- CreateEnum
CREATE TYPE "city_role" AS ENUM ('open_data_coordinator', 'outreach', 'moderator', 'privacy_reviewer', 'legal_reviewer', 'security_reviewer', 'administrator');

-- CreateEnum
CREATE TYPE "mail_pace" AS ENUM ('at_once', 'daily');

-- CreateEnum
CREATE TYPE "audience" AS ENUM ('public', 'staff', 'audit');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('running', 'done', 'failed');

-- CreateEnum
CREATE TYPE "department_role" AS ENUM ('viewer', 'responder', 'coordinator');

-- CreateEnum
CREATE TYPE "mail_status" AS ENUM ('queued', 'sent', 'kept', 'refused', 'failed');

-- CreateEnum
CREATE TYPE "request_status" AS ENUM ('submitted', 'under_review', 'needs_clarification', 'planned', 'in_progress', 'release_review', 'fulfilled', 'partially_fulfilled', 'already_published', 'declined', 'appealed', 'duplicate', 'withdrawn', 'referred');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month');

-- CreateEnum
CREATE TYPE "decline_reason" AS ENUM ('not_a_city_record', 'not_collected', 'too_broad', 'unclear_no_reply', 'not_feasible', 'personal_privacy', 'security', 'law_enforcement', 'pending_litigation', 'draft_or_deliberative', 'trade_secret_or_licence', 'other_law');

-- CreateEnum
CREATE TYPE "request_kind" AS ENUM ('people_and_neighborhoods', 'city_performance', 'daily_records');

-- CreateEnum
CREATE TYPE "wanted_frequency" AS ENUM ('once', 'yearly', 'quarterly', 'monthly', 'weekly', 'daily', 'live');

-- CreateTable
CREATE TABLE "person" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "email" TEXT,
    "display_name" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "work_mail" "mail_pace" NOT NULL DEFAULT 'at_once',
    "mail_stopped" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),
    "showcase_as" TEXT,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_former_slug" (
    "slug" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,

    CONSTRAINT "person_former_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "city_grant" (
    "person_id" INTEGER NOT NULL,
    "role" "city_role" NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "city_grant_pkey" PRIMARY KEY ("person_id","role")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "person_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "id" SERIAL NOT NULL,
    "browser_hash" TEXT NOT NULL,
    "email" TEXT,
    "language" "language" NOT NULL,
    "code_hash" TEXT,
    "link_hash" TEXT,
    "wrong_tries" INTEGER NOT NULL DEFAULT 0,
    "intent" JSONB,
    "return_to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "mailed_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "department_id" INTEGER,
    "department_role" "department_role",
    "city_role" "city_role",
    "token_hash" TEXT NOT NULL,
    "invited_by_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "verb" TEXT NOT NULL,
    "audience" "audience" NOT NULL,
    "actor_id" INTEGER,
    "actor_role" TEXT NOT NULL,
    "for_department_id" INTEGER,
    "request_id" INTEGER,
    "dataset_id" INTEGER,
    "department_id" INTEGER,
    "person_id" INTEGER,
    "import_run_id" INTEGER,
    "facts" JSONB NOT NULL,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_es" TEXT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "catalog_source" (
    "id" SERIAL NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reader" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "catalog_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "status" "import_status" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),
    "read" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "changed" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "gone" INTEGER NOT NULL DEFAULT 0,
    "odd" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "remarks" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dataset" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "identifier" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "department_id" INTEGER,
    "topic_id" INTEGER,
    "publisher_name" TEXT,
    "landing_page" TEXT,
    "license" TEXT,
    "frequency" TEXT,
    "keywords" TEXT[],
    "issued_on" DATE,
    "modified_on" DATE,
    "raw" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "gone_at" TIMESTAMPTZ(3),
    "follower_count" INTEGER NOT NULL DEFAULT 0,
    "search" tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('english'::regconfig, plaza_unaccent(title)), 'A'::"char") || setweight(to_tsvector('spanish'::regconfig, plaza_unaccent(title)), 'A'::"char")) || setweight(to_tsvector('english'::regconfig, plaza_unaccent("left"(description, 20000))), 'C'::"char")) STORED,

    CONSTRAINT "dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "distribution" (
    "id" SERIAL NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "description" TEXT,
    "format" TEXT,
    "media_type" TEXT,
    "access_url" TEXT,
    "download_url" TEXT,

    CONSTRAINT "distribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "abbreviation" TEXT NOT NULL,
    "website" TEXT,
    "duty" TEXT NOT NULL,
    "duty_es" TEXT NOT NULL,
    "member_count" INTEGER NOT NULL DEFAULT 0,
    "answerer_count" INTEGER NOT NULL DEFAULT 0,
    "follower_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department_former_slug" (
    "slug" TEXT NOT NULL,
    "department_id" INTEGER NOT NULL,

    CONSTRAINT "department_former_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "membership" (
    "person_id" INTEGER NOT NULL,
    "department_id" INTEGER NOT NULL,
    "role" "department_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("person_id","department_id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "request_id" INTEGER,
    "dataset_id" INTEGER,
    "department_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "activity_id" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "in_digest" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" SERIAL NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "person_id" INTEGER,
    "to" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "status" "mail_status" NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_mute" (
    "person_id" INTEGER NOT NULL,
    "request_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_mute_pkey" PRIMARY KEY ("person_id","request_id")
);

-- CreateTable
CREATE TABLE "dataset_request" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "submission_key" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "author_id" INTEGER NOT NULL,
    "show_name" BOOLEAN NOT NULL,
    "on_behalf_of" TEXT,
    "on_behalf_of_department_id" INTEGER,
    "topic_id" INTEGER,
    "frequency" "wanted_frequency",
    "formats" TEXT[],
    "area" TEXT,
    "period" TEXT,
    "example_url" TEXT,
    "kind" "request_kind",
    "department_id" INTEGER,
    "status" "request_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "vote_count" INTEGER NOT NULL DEFAULT 0,
    "follower_count" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "due_on" DATE NOT NULL,
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "first_answer_at" TIMESTAMPTZ(3),
    "last_answer_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "planned_on" DATE,
    "planned_precision" "date_precision",
    "first_planned_on" DATE,
    "first_planned_precision" "date_precision",
    "decline_reason" "decline_reason",
    "duplicate_of_id" INTEGER,
    "appealed_at" TIMESTAMPTZ(3),
    "hidden_at" TIMESTAMPTZ(3),
    "hidden_reason" TEXT,
    "search" tsvector GENERATED ALWAYS AS (((setweight(to_tsvector('english'::regconfig, plaza_unaccent(title)), 'A'::"char") || setweight(to_tsvector('spanish'::regconfig, plaza_unaccent(title)), 'A'::"char")) || setweight(to_tsvector('english'::regconfig, plaza_unaccent(body)), 'C'::"char")) || setweight(to_tsvector('spanish'::regconfig, plaza_unaccent(body)), 'C'::"char")) STORED,

    CONSTRAINT "dataset_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "editor_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote" (
    "request_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "use" TEXT,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("request_id","person_id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "department_id" INTEGER,
    "author_id" INTEGER NOT NULL,
    "author_role" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "from_status" "request_status" NOT NULL,
    "to_status" "request_status" NOT NULL,
    "body" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "planned_on" DATE,
    "planned_precision" "date_precision",
    "plan_reason" TEXT,
    "format" TEXT,
    "left_out" TEXT,
    "decline_reason" "decline_reason",
    "duplicate_of_id" INTEGER,
    "holder" TEXT,
    "holder_url" TEXT,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_dataset" (
    "answer_id" INTEGER NOT NULL,
    "dataset_id" INTEGER NOT NULL,

    CONSTRAINT "answer_dataset_pkey" PRIMARY KEY ("answer_id","dataset_id")
);

-- CreateTable
CREATE TABLE "request_dataset" (
    "request_id" INTEGER NOT NULL,
    "dataset_id" INTEGER NOT NULL,

    CONSTRAINT "request_dataset_pkey" PRIMARY KEY ("request_id","dataset_id")
);

-- CreateTable
CREATE TABLE "clarification" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "by_link" BOOLEAN NOT NULL,

    CONSTRAINT "clarification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_confirmation" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "reviewer_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reference" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "release_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "demonstration" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "filled_at" TIMESTAMPTZ(3),

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_slug_key" ON "person"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "person_showcase_as_key" ON "person"("showcase_as");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_browser_hash_key" ON "sign_in"("browser_hash");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_link_hash_key" ON "sign_in"("link_hash");

-- CreateIndex
CREATE INDEX "sign_in_expires_at_idx" ON "sign_in"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_department_id_idx" ON "invitation"("department_id");

-- CreateIndex
CREATE INDEX "activity_request_id_id_idx" ON "activity"("request_id", "id");

-- CreateIndex
CREATE INDEX "activity_dataset_id_id_idx" ON "activity"("dataset_id", "id");

-- CreateIndex
CREATE INDEX "activity_department_id_id_idx" ON "activity"("department_id", "id");

-- CreateIndex
CREATE INDEX "activity_person_id_id_idx" ON "activity"("person_id", "id");

-- CreateIndex
CREATE INDEX "activity_import_run_id_id_idx" ON "activity"("import_run_id", "id");

-- CreateIndex
CREATE INDEX "activity_actor_id_id_idx" ON "activity"("actor_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "catalog_source_address_key" ON "catalog_source"("address");

-- CreateIndex
CREATE INDEX "import_run_source_id_started_at_idx" ON "import_run"("source_id", "started_at");

-- CreateIndex
CREATE INDEX "dataset_search_idx" ON "dataset" USING GIN ("search");

-- CreateIndex
CREATE INDEX "dataset_title_idx" ON "dataset" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "dataset_department_id_modified_on_idx" ON "dataset"("department_id", "modified_on");

-- CreateIndex
CREATE INDEX "dataset_modified_on_id_idx" ON "dataset"("modified_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_source_id_identifier_key" ON "dataset"("source_id", "identifier");

-- CreateIndex
CREATE UNIQUE INDEX "distribution_dataset_id_position_key" ON "distribution"("dataset_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "department_slug_key" ON "department"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "department_name_key" ON "department"("name");

-- CreateIndex
CREATE INDEX "membership_department_id_idx" ON "membership"("department_id");

-- CreateIndex
CREATE INDEX "subscription_request_id_idx" ON "subscription"("request_id");

-- CreateIndex
CREATE INDEX "subscription_dataset_id_idx" ON "subscription"("dataset_id");

-- CreateIndex
CREATE INDEX "subscription_department_id_idx" ON "subscription"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_person_id_request_id_key" ON "subscription"("person_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_person_id_dataset_id_key" ON "subscription"("person_id", "dataset_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_person_id_department_id_key" ON "subscription"("person_id", "department_id");

-- CreateIndex
CREATE INDEX "notification_person_id_id_idx" ON "notification"("person_id", "id");

-- CreateIndex
CREATE INDEX "notification_unread_idx" ON "notification"("person_id") WHERE (read_at IS NULL);

-- CreateIndex
CREATE INDEX "notification_in_digest_idx" ON "notification"("person_id") WHERE (in_digest);

-- CreateIndex
CREATE UNIQUE INDEX "notification_person_id_activity_id_key" ON "notification"("person_id", "activity_id");

-- CreateIndex
CREATE UNIQUE INDEX "mail_dedupe_key_key" ON "mail"("dedupe_key");

-- CreateIndex
CREATE INDEX "mail_to_id_idx" ON "mail"("to", "id");

-- CreateIndex
CREATE INDEX "mail_status_id_idx" ON "mail"("status", "id");

-- CreateIndex
CREATE INDEX "request_mute_request_id_idx" ON "request_mute"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "dataset_request_submission_key_key" ON "dataset_request"("submission_key");

-- CreateIndex
CREATE INDEX "dataset_request_search_idx" ON "dataset_request" USING GIN ("search");

-- CreateIndex
CREATE INDEX "dataset_request_title_idx" ON "dataset_request" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "dataset_request_vote_count_id_idx" ON "dataset_request"("vote_count", "id");

-- CreateIndex
CREATE INDEX "dataset_request_created_at_id_idx" ON "dataset_request"("created_at", "id");

-- CreateIndex
CREATE INDEX "dataset_request_last_answer_at_id_idx" ON "dataset_request"("last_answer_at", "id");

-- CreateIndex
CREATE INDEX "dataset_request_department_id_status_created_at_idx" ON "dataset_request"("department_id", "status", "created_at");

-- CreateIndex
CREATE INDEX "dataset_request_status_created_at_idx" ON "dataset_request"("status", "created_at");

-- CreateIndex
CREATE INDEX "dataset_request_author_id_idx" ON "dataset_request"("author_id");

-- CreateIndex
CREATE INDEX "dataset_request_duplicate_of_id_idx" ON "dataset_request"("duplicate_of_id");

-- CreateIndex
CREATE INDEX "revision_request_id_idx" ON "revision"("request_id");

-- CreateIndex
CREATE INDEX "vote_person_id_at_idx" ON "vote"("person_id", "at");

-- CreateIndex
CREATE INDEX "answer_request_id_id_idx" ON "answer"("request_id", "id");

-- CreateIndex
CREATE INDEX "answer_department_id_at_idx" ON "answer"("department_id", "at");

-- CreateIndex
CREATE INDEX "answer_dataset_dataset_id_idx" ON "answer_dataset"("dataset_id");

-- CreateIndex
CREATE INDEX "request_dataset_dataset_id_idx" ON "request_dataset"("dataset_id");

-- CreateIndex
CREATE INDEX "clarification_request_id_idx" ON "clarification"("request_id");

-- CreateIndex
CREATE INDEX "release_confirmation_request_id_idx" ON "release_confirmation"("request_id");

-- AddForeignKey
ALTER TABLE "person_former_slug" ADD CONSTRAINT "person_former_slug_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "city_grant" ADD CONSTRAINT "city_grant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_for_department_id_fkey" FOREIGN KEY ("for_department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "catalog_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "catalog_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distribution" ADD CONSTRAINT "distribution_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_former_slug" ADD CONSTRAINT "department_former_slug_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_activity_id_fkey" FOREIGN KEY ("activity_id") REFERENCES "activity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_mute" ADD CONSTRAINT "request_mute_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_mute" ADD CONSTRAINT "request_mute_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_request" ADD CONSTRAINT "dataset_request_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_request" ADD CONSTRAINT "dataset_request_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_request" ADD CONSTRAINT "dataset_request_on_behalf_of_department_id_fkey" FOREIGN KEY ("on_behalf_of_department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_request" ADD CONSTRAINT "dataset_request_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_request" ADD CONSTRAINT "dataset_request_duplicate_of_id_fkey" FOREIGN KEY ("duplicate_of_id") REFERENCES "dataset_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_duplicate_of_id_fkey" FOREIGN KEY ("duplicate_of_id") REFERENCES "dataset_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_dataset" ADD CONSTRAINT "answer_dataset_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_dataset" ADD CONSTRAINT "answer_dataset_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_dataset" ADD CONSTRAINT "request_dataset_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_dataset" ADD CONSTRAINT "request_dataset_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clarification" ADD CONSTRAINT "clarification_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clarification" ADD CONSTRAINT "clarification_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_confirmation" ADD CONSTRAINT "release_confirmation_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_confirmation" ADD CONSTRAINT "release_confirmation_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "installation" ADD CONSTRAINT "installation_only_one" CHECK ("id" = 1);

ALTER TABLE "activity" ADD CONSTRAINT "activity_one_subject"
  CHECK (num_nonnulls("request_id", "dataset_id", "department_id", "person_id", "import_run_id") = 1);

ALTER TABLE "subscription" ADD CONSTRAINT "subscription_one_subject"
  CHECK (num_nonnulls("request_id", "dataset_id", "department_id") = 1);

-- What happened, happened: the spine is only ever added to.
CREATE FUNCTION plaza_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "activity_append_only" BEFORE UPDATE OR DELETE ON "activity"
  FOR EACH ROW EXECUTE FUNCTION plaza_refuse_change();
