-- CreateIndex
CREATE INDEX "dataset_request_status_since_id_idx" ON "dataset_request"("status_since", "id");


-- How often somebody tried is counted at every vote: not worth a disk's flush, and nothing is lost where a crash forgets it.
ALTER TABLE "rate_limit" SET UNLOGGED;
