-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");
