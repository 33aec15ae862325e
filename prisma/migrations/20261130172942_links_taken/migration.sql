-- AlterTable
ALTER TABLE "link_check" ADD COLUMN     "taken_at" TIMESTAMPTZ(3);
