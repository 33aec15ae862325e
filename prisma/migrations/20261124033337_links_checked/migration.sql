-- AlterTable
ALTER TABLE "dataset" ADD COLUMN     "broken_links" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "link_check" (
    "address" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "checked_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "status" INTEGER,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failed_since" TIMESTAMPTZ(3),

    CONSTRAINT "link_check_pkey" PRIMARY KEY ("address")
);

-- CreateIndex
CREATE INDEX "link_check_due_at_idx" ON "link_check"("due_at");

-- CreateIndex
CREATE INDEX "link_check_failures_idx" ON "link_check"("failures");

-- CreateIndex
CREATE INDEX "dataset_broken_links_idx" ON "dataset"("broken_links");

-- CreateIndex
CREATE INDEX "distribution_download_url_idx" ON "distribution" USING HASH ("download_url");

-- CreateIndex
CREATE INDEX "distribution_access_url_idx" ON "distribution" USING HASH ("access_url");
