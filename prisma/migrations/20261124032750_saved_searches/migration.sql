-- CreateEnum
CREATE TYPE "search_pace" AS ENUM ('at_once', 'daily', 'weekly', 'never');

-- CreateTable
CREATE TABLE "saved_search" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "kind" TEXT,
    "department_id" INTEGER,
    "topic_id" INTEGER,
    "stage" TEXT,
    "what" TEXT NOT NULL,
    "pace" "search_pace" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_mail_on" DATE NOT NULL,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search_match" (
    "id" SERIAL NOT NULL,
    "saved_search_id" INTEGER NOT NULL,
    "request_id" INTEGER,
    "dataset_id" INTEGER,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_search_match_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_search_department_id_idx" ON "saved_search"("department_id");

-- CreateIndex
CREATE INDEX "saved_search_topic_id_idx" ON "saved_search"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_person_id_what_key" ON "saved_search"("person_id", "what");

-- CreateIndex
CREATE INDEX "saved_search_match_request_id_idx" ON "saved_search_match"("request_id");

-- CreateIndex
CREATE INDEX "saved_search_match_dataset_id_idx" ON "saved_search_match"("dataset_id");

-- CreateIndex
CREATE INDEX "saved_search_match_untold_idx" ON "saved_search_match"("saved_search_id") WHERE (told_at IS NULL);

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_match_saved_search_id_request_id_key" ON "saved_search_match"("saved_search_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_match_saved_search_id_dataset_id_key" ON "saved_search_match"("saved_search_id", "dataset_id");

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search_match" ADD CONSTRAINT "saved_search_match_saved_search_id_fkey" FOREIGN KEY ("saved_search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search_match" ADD CONSTRAINT "saved_search_match_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search_match" ADD CONSTRAINT "saved_search_match_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "saved_search_match" ADD CONSTRAINT "saved_search_match_one_subject" CHECK (num_nonnulls("request_id", "dataset_id") = 1);
