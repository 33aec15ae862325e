-- CreateEnum
CREATE TYPE "holiday_kind" AS ENUM ('given', 'own');

-- CreateEnum
CREATE TYPE "extension_reason" AS ENUM ('search_off_site', 'voluminous', 'consultation', 'compiling', 'emergency');

-- CreateEnum
CREATE TYPE "alert_kind" AS ENUM ('due_soon', 'overdue', 'long_overdue', 'reminded', 'reminded_again');

-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "deadline_policy_id" INTEGER,
ADD COLUMN     "holiday_id" INTEGER;

-- AlterTable
ALTER TABLE "dataset_request" ADD COLUMN     "acknowledge_due_on" DATE,
ADD COLUMN     "first_due_on" DATE,
ADD COLUMN     "promised_days" INTEGER;

-- AlterTable
ALTER TABLE "merge" ADD COLUMN     "due_on" DATE;

-- CreateTable
CREATE TABLE "deadline_policy" (
    "id" INTEGER NOT NULL,
    "department_id" INTEGER,
    "acknowledge_days" INTEGER,
    "decide_days" INTEGER,
    "extension_days" INTEGER,
    "appeal_days" INTEGER,

    CONSTRAINT "deadline_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holiday" (
    "id" SERIAL NOT NULL,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "name_es" TEXT NOT NULL,
    "kind" "holiday_kind" NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extension" (
    "id" SERIAL NOT NULL,
    "request_id" INTEGER NOT NULL,
    "department_id" INTEGER,
    "by_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" "extension_reason" NOT NULL,
    "from_due" DATE NOT NULL,
    "to_due" DATE NOT NULL,
    "note" TEXT,
    "language" "language" NOT NULL,

    CONSTRAINT "extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline_alert" (
    "request_id" INTEGER NOT NULL,
    "kind" "alert_kind" NOT NULL,
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deadline_alert_pkey" PRIMARY KEY ("request_id","kind","day")
);

-- CreateIndex
CREATE UNIQUE INDEX "deadline_policy_department_id_key" ON "deadline_policy"("department_id");

-- CreateIndex
CREATE UNIQUE INDEX "holiday_day_key" ON "holiday"("day");

-- CreateIndex
CREATE UNIQUE INDEX "extension_request_id_key" ON "extension"("request_id");

-- CreateIndex
CREATE INDEX "activity_holiday_id_idx" ON "activity"("holiday_id") WHERE (holiday_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "activity_deadline_policy_id_idx" ON "activity"("deadline_policy_id") WHERE (deadline_policy_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "dataset_request_status_due_on_idx" ON "dataset_request"("status", "due_on");

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_holiday_id_fkey" FOREIGN KEY ("holiday_id") REFERENCES "holiday"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_deadline_policy_id_fkey" FOREIGN KEY ("deadline_policy_id") REFERENCES "deadline_policy"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_policy" ADD CONSTRAINT "deadline_policy_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension" ADD CONSTRAINT "extension_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deadline_alert" ADD CONSTRAINT "deadline_alert_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- The city's row is the one without a department, and each department has one at most.
ALTER TABLE "deadline_policy" ADD CONSTRAINT "deadline_policy_one_each" CHECK ("id" = coalesce("department_id", 0));

-- Two more kinds of subject, beside whichever there are.
DO $$ DECLARE rule text; BEGIN
  SELECT pg_get_constraintdef(oid) INTO rule FROM pg_constraint WHERE conname = 'activity_one_subject';
  ALTER TABLE "activity" DROP CONSTRAINT "activity_one_subject";
  EXECUTE 'ALTER TABLE "activity" ADD CONSTRAINT "activity_one_subject" ' || replace(rule, 'num_nonnulls(', 'num_nonnulls(holiday_id, deadline_policy_id, ');
END $$;
