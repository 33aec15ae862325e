-- AlterTable
ALTER TABLE "search_word" ADD COLUMN     "texts" INTEGER NOT NULL DEFAULT 0;

-- How far apart two words are; a trusted extension, like those of the first migration.
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- What stands in texts already, and in the short names of departments.
INSERT INTO "search_word" ("word", "titles", "texts")
SELECT word, 0, ndoc FROM ts_stat($$
  SELECT to_tsvector('simple', plaza_unaccent(left(body, 1000))) FROM dataset_request WHERE hidden_at IS NULL
  UNION ALL SELECT to_tsvector('simple', plaza_unaccent(left(description, 1000))) FROM dataset
  UNION ALL SELECT to_tsvector('simple', plaza_unaccent(left(duty || ' ' || duty_es, 1000))) FROM department
$$) WHERE word ~ '^[a-z]{4,40}$' AND ndoc > 1
ON CONFLICT (word) DO UPDATE SET texts = excluded.texts;

INSERT INTO "search_word" ("word", "titles")
SELECT word, ndoc FROM ts_stat($$SELECT to_tsvector('simple', plaza_unaccent(short_name)) FROM department$$) WHERE word ~ '^[a-z]{4,40}$'
ON CONFLICT (word) DO NOTHING;
