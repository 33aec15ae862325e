-- AlterTable
ALTER TABLE "dataset" ADD COLUMN     "provisional_since" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "joined" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "dataset_provisional_idx" ON "dataset"("provisional_since") WHERE (provisional_since IS NOT NULL);
