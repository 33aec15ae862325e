import { Prisma } from "./generated/client";

/** What people typed as a search in either language, accents or not: all words, "phrases", -without. */
export const inEitherLanguage = (words: string | Prisma.Sql) => Prisma.sql`(
  websearch_to_tsquery('english', plaza_unaccent(${words})) || websearch_to_tsquery('spanish', plaza_unaccent(${words})))`;
