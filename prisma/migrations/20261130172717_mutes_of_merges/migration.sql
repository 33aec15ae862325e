-- AlterTable
ALTER TABLE "request_mute" ADD COLUMN     "merge_id" INTEGER;

-- AddForeignKey
ALTER TABLE "request_mute" ADD CONSTRAINT "request_mute_merge_id_fkey" FOREIGN KEY ("merge_id") REFERENCES "merge"("id") ON DELETE SET NULL ON UPDATE CASCADE;
