-- CreateEnum
CREATE TYPE "offer_verdict" AS ENUM ('yes', 'no');

-- CreateTable
CREATE TABLE "dataset_offer" (
    "request_id" INTEGER NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "closeness" DOUBLE PRECISION NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "verdict" "offer_verdict",
    "settled_by_id" INTEGER,

    CONSTRAINT "dataset_offer_pkey" PRIMARY KEY ("request_id","dataset_id")
);

-- CreateIndex
CREATE INDEX "dataset_offer_dataset_id_idx" ON "dataset_offer"("dataset_id");

-- CreateIndex
CREATE INDEX "dataset_offer_waiting_idx" ON "dataset_offer"("request_id") WHERE (settled_at IS NULL);

-- CreateIndex
CREATE INDEX "dataset_offer_settled_by_id_idx" ON "dataset_offer"("settled_by_id");

-- AddForeignKey
ALTER TABLE "dataset_offer" ADD CONSTRAINT "dataset_offer_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_offer" ADD CONSTRAINT "dataset_offer_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_offer" ADD CONSTRAINT "dataset_offer_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand: what is settled has a verdict, and nothing else does.
ALTER TABLE "dataset_offer" ADD CONSTRAINT "dataset_offer_settled_check" CHECK ((settled_at IS NULL) = (verdict IS NULL));
