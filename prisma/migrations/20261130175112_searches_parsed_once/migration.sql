-- AlterTable
ALTER TABLE "saved_search" ADD COLUMN     "query" tsquery GENERATED ALWAYS AS (websearch_to_tsquery('english'::regconfig, plaza_unaccent(words)) || websearch_to_tsquery('spanish'::regconfig, plaza_unaccent(words))) STORED;
