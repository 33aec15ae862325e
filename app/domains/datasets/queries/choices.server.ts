import { db } from "~/platform/db/client.server";
import type { DatasetFigures } from "../listing";

interface Choices {
  departments: { slug: string; name: string }[];
  topics: { slug: string; nameEn: string; nameEs: string }[];
  /** Of the whole list; null before they were counted. */
  figures: DatasetFigures | null;
}

/** What the list can be narrowed to, in one query: departments by name, topics in the city's order. */
export async function datasetChoices(): Promise<Choices> {
  const [row] = await db().$queryRaw<Choices[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('slug', slug, 'name', name) ORDER BY name COLLATE "unicode"), '[]') FROM department) AS departments,
      (SELECT coalesce(json_agg(json_build_object('slug', slug, 'nameEn', name_en, 'nameEs', name_es) ORDER BY id), '[]') FROM topic) AS topics,
      (SELECT value FROM figure WHERE key = 'datasets') AS figures`;
  return row!;
}
