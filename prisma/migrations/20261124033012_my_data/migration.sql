-- AlterTable
ALTER TABLE "session" ADD COLUMN     "device" TEXT;

-- CreateTable
CREATE TABLE "address_change" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "new_email" TEXT NOT NULL,
    "old_hash" TEXT NOT NULL,
    "new_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "old_confirmed_at" TIMESTAMPTZ(3),
    "new_confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "address_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_copy" (
    "id" SERIAL NOT NULL,
    "person_id" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "ready_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "json" TEXT,

    CONSTRAINT "data_copy_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "address_change_old_hash_key" ON "address_change"("old_hash");

-- CreateIndex
CREATE UNIQUE INDEX "address_change_new_hash_key" ON "address_change"("new_hash");

-- CreateIndex
CREATE INDEX "address_change_person_id_idx" ON "address_change"("person_id");

-- CreateIndex
CREATE INDEX "data_copy_person_id_idx" ON "data_copy"("person_id");

-- AddForeignKey
ALTER TABLE "address_change" ADD CONSTRAINT "address_change_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_copy" ADD CONSTRAINT "data_copy_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
