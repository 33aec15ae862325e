-- AlterTable
ALTER TABLE "department" ADD COLUMN     "search" tsvector GENERATED ALWAYS AS (((setweight(to_tsvector('english'::regconfig, plaza_unaccent(((((name || ' '::text) || short_name) || ' '::text) || abbreviation))), 'A'::"char") || setweight(to_tsvector('spanish'::regconfig, plaza_unaccent(name)), 'A'::"char")) || setweight(to_tsvector('english'::regconfig, plaza_unaccent(duty)), 'C'::"char")) || setweight(to_tsvector('spanish'::regconfig, plaza_unaccent(duty_es)), 'C'::"char")) STORED;

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "titles" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_word_word_idx" ON "search_word" USING GIN ("word" gin_trgm_ops);

-- What stands in titles already.
INSERT INTO "search_word" ("word", "titles")
SELECT word, ndoc FROM ts_stat($$
  SELECT to_tsvector('simple', plaza_unaccent(title)) FROM dataset_request WHERE hidden_at IS NULL
  UNION ALL SELECT to_tsvector('simple', plaza_unaccent(title)) FROM dataset
  UNION ALL SELECT to_tsvector('simple', plaza_unaccent(name)) FROM department
$$) WHERE word ~ '^[a-z]{4,40}$';
