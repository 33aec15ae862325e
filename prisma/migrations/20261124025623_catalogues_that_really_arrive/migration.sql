-- AlterEnum
ALTER TYPE "import_status" ADD VALUE 'queued';
ALTER TYPE "import_status" ADD VALUE 'stopped';

-- AlterTable
ALTER TABLE "catalog_source" ADD COLUMN     "checked_at" TIMESTAMPTZ(3),
ADD COLUMN     "daily" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "failing_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "dataset" ADD COLUMN     "columns" JSONB,
ADD COLUMN     "missing_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "accepts" INTEGER,
ADD COLUMN     "details" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "dry_run" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "heartbeat_at" TIMESTAMPTZ(3),
ADD COLUMN     "known" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "missing" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "problem" TEXT,
ADD COLUMN     "refound" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "skipped" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "started_by_id" INTEGER,
ADD COLUMN     "step" TEXT,
ADD COLUMN     "step_done" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "step_total" INTEGER,
ADD COLUMN     "waiting" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "waiting_match" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "identifier" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "doubt" TEXT NOT NULL,
    "entry" JSONB NOT NULL,
    "candidates" INTEGER[],
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "waiting_match_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publisher_mapping" (
    "id" SERIAL NOT NULL,
    "source_id" INTEGER,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "department_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publisher_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "waiting_match_source_id_identifier_key" ON "waiting_match"("source_id", "identifier");

-- CreateIndex
CREATE INDEX "publisher_mapping_department_id_idx" ON "publisher_mapping"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "publisher_mapping_source_id_key_key" ON "publisher_mapping"("source_id", "key");

-- CreateIndex
CREATE UNIQUE INDEX "publisher_mapping_everywhere_key" ON "publisher_mapping"("key") WHERE (source_id IS NULL);

-- CreateIndex
CREATE INDEX "catalog_source_due_at_idx" ON "catalog_source"("due_at");

-- CreateIndex
CREATE INDEX "import_run_started_by_id_idx" ON "import_run"("started_by_id");

-- CreateIndex
CREATE INDEX "import_run_under_way_idx" ON "import_run"("source_id") WHERE (finished_at IS NULL);

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "waiting_match" ADD CONSTRAINT "waiting_match_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "catalog_source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publisher_mapping" ADD CONSTRAINT "publisher_mapping_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "catalog_source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publisher_mapping" ADD CONSTRAINT "publisher_mapping_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was brought in before is read every day from now on, where it lies on the web; a demonstration asks nothing of anyone.
UPDATE "catalog_source" source SET "checked_at" = (
  SELECT max("finished_at") FROM "import_run" run WHERE run."source_id" = source."id" AND run."status" = 'done'
);
UPDATE "catalog_source" SET "daily" = false WHERE "address" !~* '^https?://' OR EXISTS (SELECT FROM "installation" WHERE "demonstration");
UPDATE "catalog_source" SET "due_at" = "checked_at" WHERE "daily";
