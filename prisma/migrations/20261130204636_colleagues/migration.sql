-- AlterTable
ALTER TABLE "dataset_request" ADD COLUMN     "assignee_id" INTEGER;

-- CreateTable
CREATE TABLE "note" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "label" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" INTEGER NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "retired_by_id" INTEGER,

    CONSTRAINT "label_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_label" (
    "request_id" INTEGER NOT NULL,
    "label_id" INTEGER NOT NULL,

    CONSTRAINT "request_label_pkey" PRIMARY KEY ("request_id","label_id")
);

-- CreateIndex
CREATE INDEX "note_request_id_idx" ON "note"("request_id");

-- CreateIndex
CREATE INDEX "note_author_id_idx" ON "note"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "label_name_key" ON "label"("name");

-- CreateIndex
CREATE INDEX "request_label_label_id_idx" ON "request_label"("label_id");

-- CreateIndex
CREATE INDEX "dataset_request_assignee_id_idx" ON "dataset_request"("assignee_id") WHERE (assignee_id IS NOT NULL);

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label" ADD CONSTRAINT "label_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "label" ADD CONSTRAINT "label_retired_by_id_fkey" FOREIGN KEY ("retired_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_label" ADD CONSTRAINT "request_label_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_label" ADD CONSTRAINT "request_label_label_id_fkey" FOREIGN KEY ("label_id") REFERENCES "label"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_request" ADD CONSTRAINT "dataset_request_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
