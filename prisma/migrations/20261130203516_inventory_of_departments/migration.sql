-- CreateEnum
CREATE TYPE "inventory_status" AS ENUM ('listed', 'scheduled', 'published', 'removed');

-- CreateEnum
CREATE TYPE "inventory_sensitivity" AS ENUM ('no_personal_data', 'personal_data_left_out', 'sensitive');

-- CreateEnum
CREATE TYPE "inventory_how" AS ENUM ('automatic', 'by_hand');

-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "inventory_entry_id" INTEGER;

-- AlterTable
ALTER TABLE "department" ADD COLUMN     "active" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "contact_email" TEXT,
ADD COLUMN     "parent_id" INTEGER;

-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "inventory_entry_id" INTEGER;

-- CreateTable
CREATE TABLE "department_revision" (
    "id" SERIAL NOT NULL,
    "department_id" INTEGER NOT NULL,
    "by_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "department_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inventory_entry" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "submission_key" UUID NOT NULL,
    "department_id" INTEGER NOT NULL,
    "key" TEXT,
    "title" TEXT NOT NULL,
    "holds" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "owner_name" TEXT,
    "owner_id" INTEGER,
    "sensitivity" "inventory_sensitivity" NOT NULL,
    "sensitivity_note" TEXT,
    "how" "inventory_how" NOT NULL,
    "planned_on" DATE,
    "planned_precision" "date_precision",
    "first_planned_on" DATE,
    "first_planned_precision" "date_precision",
    "status" "inventory_status" NOT NULL DEFAULT 'listed',
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "dataset_id" INTEGER,
    "vote_count" INTEGER NOT NULL DEFAULT 0,
    "follower_count" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (((setweight(to_tsvector('english'::regconfig, plaza_unaccent(title)), 'A'::"char") || setweight(to_tsvector('spanish'::regconfig, plaza_unaccent(title)), 'A'::"char")) || setweight(to_tsvector('english'::regconfig, plaza_unaccent(holds)), 'C'::"char")) || setweight(to_tsvector('spanish'::regconfig, plaza_unaccent(holds)), 'C'::"char")) STORED,

    CONSTRAINT "inventory_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inventory_vote" (
    "entry_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "use" TEXT,

    CONSTRAINT "inventory_vote_pkey" PRIMARY KEY ("entry_id","person_id")
);

-- CreateTable
CREATE TABLE "inventory_note" (
    "id" SERIAL NOT NULL,
    "entry_id" INTEGER NOT NULL,
    "by_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "language" "language" NOT NULL,

    CONSTRAINT "inventory_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inventory_size" (
    "department_id" INTEGER NOT NULL,
    "listed" INTEGER NOT NULL,
    "scheduled" INTEGER NOT NULL,
    "published" INTEGER NOT NULL,

    CONSTRAINT "inventory_size_pkey" PRIMARY KEY ("department_id")
);

-- CreateIndex
CREATE INDEX "department_revision_department_id_id_idx" ON "department_revision"("department_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "inventory_entry_submission_key_key" ON "inventory_entry"("submission_key");

-- CreateIndex
CREATE INDEX "inventory_entry_search_idx" ON "inventory_entry" USING GIN ("search");

-- CreateIndex
CREATE INDEX "inventory_entry_title_idx" ON "inventory_entry" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "inventory_entry_vote_count_id_idx" ON "inventory_entry"("vote_count", "id");

-- CreateIndex
CREATE INDEX "inventory_entry_created_at_id_idx" ON "inventory_entry"("created_at", "id");

-- CreateIndex
CREATE INDEX "inventory_entry_planned_on_id_idx" ON "inventory_entry"("planned_on", "id");

-- CreateIndex
CREATE INDEX "inventory_entry_department_id_status_idx" ON "inventory_entry"("department_id", "status");

-- CreateIndex
CREATE INDEX "inventory_entry_owner_id_idx" ON "inventory_entry"("owner_id") WHERE (owner_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "inventory_entry_dataset_id_idx" ON "inventory_entry"("dataset_id") WHERE (dataset_id IS NOT NULL);

-- CreateIndex
CREATE UNIQUE INDEX "inventory_entry_department_id_key_key" ON "inventory_entry"("department_id", "key");

-- CreateIndex
CREATE INDEX "inventory_vote_person_id_at_idx" ON "inventory_vote"("person_id", "at");

-- CreateIndex
CREATE INDEX "inventory_note_entry_id_idx" ON "inventory_note"("entry_id");

-- CreateIndex
CREATE INDEX "activity_inventory_entry_id_id_idx" ON "activity"("inventory_entry_id", "id") WHERE (inventory_entry_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "department_parent_id_idx" ON "department"("parent_id") WHERE (parent_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "subscription_inventory_entry_id_idx" ON "subscription"("inventory_entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_person_id_inventory_entry_id_key" ON "subscription"("person_id", "inventory_entry_id");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_inventory_entry_id_fkey" FOREIGN KEY ("inventory_entry_id") REFERENCES "inventory_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department" ADD CONSTRAINT "department_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_revision" ADD CONSTRAINT "department_revision_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_revision" ADD CONSTRAINT "department_revision_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_inventory_entry_id_fkey" FOREIGN KEY ("inventory_entry_id") REFERENCES "inventory_entry"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_entry" ADD CONSTRAINT "inventory_entry_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_entry" ADD CONSTRAINT "inventory_entry_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_entry" ADD CONSTRAINT "inventory_entry_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_vote" ADD CONSTRAINT "inventory_vote_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "inventory_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_vote" ADD CONSTRAINT "inventory_vote_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_note" ADD CONSTRAINT "inventory_note_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "inventory_entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_note" ADD CONSTRAINT "inventory_note_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inventory_size" ADD CONSTRAINT "inventory_size_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: how alike a title is typed, as for requests and datasets.
CREATE INDEX "inventory_entry_title_plain_idx" ON "inventory_entry" USING GIN (lower(plaza_unaccent("title")) gin_trgm_ops);

-- By hand: one subject more, of which exactly one is set. Checked apart from the adding, so that nobody waits while long tables are read.
ALTER TABLE "activity" DROP CONSTRAINT "activity_one_subject";
ALTER TABLE "activity" ADD CONSTRAINT "activity_one_subject"
  CHECK (num_nonnulls("request_id", "dataset_id", "department_id", "person_id", "import_run_id", "inventory_entry_id") = 1) NOT VALID;
ALTER TABLE "activity" VALIDATE CONSTRAINT "activity_one_subject";

ALTER TABLE "subscription" DROP CONSTRAINT "subscription_one_subject";
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_one_subject"
  CHECK (num_nonnulls("request_id", "dataset_id", "department_id", "inventory_entry_id") = 1) NOT VALID;
ALTER TABLE "subscription" VALIDATE CONSTRAINT "subscription_one_subject";

-- By hand: a promise has its precision, what is scheduled has a promise, and what is published has its dataset.
ALTER TABLE "inventory_entry" ADD CONSTRAINT "inventory_entry_planned_check" CHECK (("planned_on" IS NULL) = ("planned_precision" IS NULL));
ALTER TABLE "inventory_entry" ADD CONSTRAINT "inventory_entry_scheduled_check" CHECK ("status" <> 'scheduled' OR "planned_on" IS NOT NULL);
ALTER TABLE "inventory_entry" ADD CONSTRAINT "inventory_entry_published_check" CHECK (("status" = 'published') = ("dataset_id" IS NOT NULL));
