-- AlterTable
ALTER TABLE "import_run" ADD COLUMN     "listed" INTEGER;
