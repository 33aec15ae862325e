-- CreateEnum
CREATE TYPE "appeal_outcome" AS ENUM ('upheld', 'taken_up');

-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "correction" TEXT,
ADD COLUMN     "corrects_id" INTEGER;

-- CreateTable
CREATE TABLE "appeal" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "declined_by_id" INTEGER,
    "outcome" "appeal_outcome",
    "answer_id" INTEGER,

    CONSTRAINT "appeal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "appeal_request_id_key" ON "appeal"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_answer_id_key" ON "appeal"("answer_id");

-- CreateIndex
CREATE INDEX "appeal_author_id_idx" ON "appeal"("author_id");

-- CreateIndex
CREATE INDEX "appeal_declined_by_id_idx" ON "appeal"("declined_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_corrects_id_key" ON "answer"("corrects_id");

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_declined_by_id_fkey" FOREIGN KEY ("declined_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "answer"("id") ON DELETE SET NULL ON UPDATE CASCADE;
