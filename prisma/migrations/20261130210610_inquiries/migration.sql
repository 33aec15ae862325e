-- CreateTable
CREATE TABLE "inquiry" (
    "id" SERIAL NOT NULL,
    "submission_key" UUID NOT NULL,
    "request_id" INTEGER,
    "from_department_id" INTEGER,
    "to_department_id" INTEGER NOT NULL,
    "asked_by_id" INTEGER NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "body" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "answer" TEXT,
    "answered_by_id" INTEGER,
    "answered_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "inquiry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "inquiry_submission_key_key" ON "inquiry"("submission_key");

-- CreateIndex
CREATE INDEX "inquiry_request_id_idx" ON "inquiry"("request_id");

-- CreateIndex
CREATE INDEX "inquiry_to_department_id_id_idx" ON "inquiry"("to_department_id", "id");

-- CreateIndex
CREATE INDEX "inquiry_from_department_id_id_idx" ON "inquiry"("from_department_id", "id");

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "dataset_request"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_from_department_id_fkey" FOREIGN KEY ("from_department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_to_department_id_fkey" FOREIGN KEY ("to_department_id") REFERENCES "department"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry" ADD CONSTRAINT "inquiry_answered_by_id_fkey" FOREIGN KEY ("answered_by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
