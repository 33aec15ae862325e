-- Prisma has no word for an index on an expression, and leaves it alone.
CREATE INDEX "dataset_request_title_plain_idx" ON "dataset_request" USING GIN (lower(plaza_unaccent("title")) gin_trgm_ops);
CREATE INDEX "dataset_title_plain_idx" ON "dataset" USING GIN (lower(plaza_unaccent("title")) gin_trgm_ops);
