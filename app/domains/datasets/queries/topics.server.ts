import { db } from "~/platform/db/client.server";
import type { Language } from "~/platform/i18n/languages";

const columns = { slug: true, nameEn: true, nameEs: true };

interface Named {
  slug: string;
  nameEn: string;
  nameEs: string;
}

/** The city's topics, in its order and the reader's language. */
export async function topicList(language: Language) {
  const rows = await db().topic.findMany({ orderBy: { id: "asc" }, select: columns });
  return rows.map((row) => topicIn(row, language));
}

export async function topicBySlug(slug: string, language: Language) {
  const row = await db().topic.findUnique({ where: { slug }, select: columns });
  return row && topicIn(row, language);
}

const topicIn = ({ slug, nameEn, nameEs }: Named, language: Language) => ({ slug, name: language === "es" ? nameEs : nameEn });
