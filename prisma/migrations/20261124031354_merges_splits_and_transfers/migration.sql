-- AlterTable
ALTER TABLE "dataset_request" ADD COLUMN     "split_from_id" INTEGER;

-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "merge_id" INTEGER;

-- AlterTable
ALTER TABLE "vote" ADD COLUMN     "merge_id" INTEGER;

-- CreateTable
CREATE TABLE "handed_follower" (
    "merge_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handed_follower_pkey" PRIMARY KEY ("merge_id","person_id")
);

-- CreateTable
CREATE TABLE "merge" (
    "id" SERIAL NOT NULL,
    "duplicate_id" INTEGER NOT NULL,
    "original_id" INTEGER NOT NULL,
    "answer_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "from_status" "request_status" NOT NULL,
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3),
    "first_answer_at" TIMESTAMPTZ(3),
    "last_answer_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handed_vote" (
    "merge_id" INTEGER NOT NULL,
    "person_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "use" TEXT,

    CONSTRAINT "handed_vote_pkey" PRIMARY KEY ("merge_id","person_id")
);

-- CreateTable
CREATE TABLE "transfer" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "from_department_id" INTEGER NOT NULL,
    "to_department_id" INTEGER NOT NULL,
    "by_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "language" "language" NOT NULL,

    CONSTRAINT "transfer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "handed_follower_person_id_idx" ON "handed_follower"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "merge_answer_id_key" ON "merge"("answer_id");

-- CreateIndex
CREATE INDEX "merge_duplicate_id_idx" ON "merge"("duplicate_id");

-- CreateIndex
CREATE INDEX "merge_original_id_idx" ON "merge"("original_id");

-- CreateIndex
CREATE UNIQUE INDEX "merge_standing_key" ON "merge"("duplicate_id") WHERE (ended_at IS NULL);

-- CreateIndex
CREATE INDEX "handed_vote_person_id_idx" ON "handed_vote"("person_id");

-- CreateIndex
CREATE INDEX "transfer_request_id_idx" ON "transfer"("request_id");

-- CreateIndex
CREATE INDEX "dataset_request_split_from_id_idx" ON "dataset_request"("split_from_id") WHERE (split_from_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "subscription_merge_id_idx" ON "subscription"("merge_id") WHERE (merge_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "vote_merge_id_idx" ON "vote"("merge_id") WHERE (merge_id IS NOT NULL);

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "merge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handed_follower" ADD CONSTRAINT "handed_follower_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "merge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handed_follower" ADD CONSTRAINT "handed_follower_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_request" ADD CONSTRAINT "dataset_request_split_from_id_fkey" FOREIGN KEY ("split_from_id") REFERENCES "dataset_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "merge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_duplicate_id_fkey" FOREIGN KEY ("duplicate_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merge" ADD CONSTRAINT "merge_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handed_vote" ADD CONSTRAINT "handed_vote_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "merge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handed_vote" ADD CONSTRAINT "handed_vote_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_from_department_id_fkey" FOREIGN KEY ("from_department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_to_department_id_fkey" FOREIGN KEY ("to_department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- No request is a duplicate of itself.
ALTER TABLE "merge" ADD CONSTRAINT "merge_two_requests" CHECK ("duplicate_id" <> "original_id");
