-- AlterEnum
ALTER TYPE "mail_pace" ADD VALUE 'weekly';
ALTER TYPE "mail_pace" ADD VALUE 'never';

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "silent" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "weekly" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "notification_wish" (
    "person_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "mail" "mail_pace" NOT NULL,
    "on_plaza" BOOLEAN NOT NULL,

    CONSTRAINT "notification_wish_pkey" PRIMARY KEY ("person_id","kind")
);

-- AddForeignKey
ALTER TABLE "notification_wish" ADD CONSTRAINT "notification_wish_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
