-- AlterTable
ALTER TABLE "dataset" ADD COLUMN     "due_on" DATE,
ADD COLUMN     "formats" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "judged_as" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lacks" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "wanted_count" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "dataset_slug_id_idx" ON "dataset"("slug", "id");

-- CreateIndex
CREATE INDEX "dataset_follower_count_id_idx" ON "dataset"("follower_count", "id");

-- CreateIndex
CREATE INDEX "dataset_wanted_count_id_idx" ON "dataset"("wanted_count", "id");

-- CreateIndex
CREATE INDEX "dataset_due_on_idx" ON "dataset"("due_on");

-- CreateIndex
CREATE INDEX "dataset_judged_as_idx" ON "dataset"("judged_as");

-- CreateIndex
CREATE INDEX "dataset_topic_id_modified_on_idx" ON "dataset"("topic_id", "modified_on");

-- CreateIndex
CREATE INDEX "dataset_formats_idx" ON "dataset" USING GIN ("formats");

-- CreateIndex
CREATE INDEX "dataset_lacks_idx" ON "dataset" USING GIN ("lacks");
