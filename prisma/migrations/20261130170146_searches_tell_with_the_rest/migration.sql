-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "saved_search_id" INTEGER;

-- AlterTable
ALTER TABLE "saved_search" ALTER COLUMN "last_mail_on" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "notification_saved_search_id_idx" ON "notification"("saved_search_id");

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_saved_search_id_fkey" FOREIGN KEY ("saved_search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE;
