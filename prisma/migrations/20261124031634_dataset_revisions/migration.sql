-- CreateTable
CREATE TABLE "dataset_revision" (
    "id" SERIAL NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 1,
    "fields" TEXT[],
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,

    CONSTRAINT "dataset_revision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "dataset_revision_dataset_id_id_idx" ON "dataset_revision"("dataset_id", "id");

-- AddForeignKey
ALTER TABLE "dataset_revision" ADD CONSTRAINT "dataset_revision_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE CASCADE ON UPDATE CASCADE;
