import { db } from "~/platform/db/client.server";
import type { Size } from "../model";

interface Choices {
  /** Those that list anything, by name. */
  departments: { slug: string; name: string }[];
  /** Of the whole list, as the departments' own counts add up. */
  size: Size;
}

/** What the list can be narrowed to, with how much there is, in one query. */
export async function entryChoices(): Promise<Choices> {
  const [row] = await db().$queryRaw<Choices[]>`
    SELECT
      coalesce(json_agg(json_build_object('slug', slug, 'name', name) ORDER BY name COLLATE "unicode") FILTER (WHERE listed + scheduled + published > 0), '[]') AS departments,
      json_build_object('listed', coalesce(sum(listed), 0), 'scheduled', coalesce(sum(scheduled), 0), 'published', coalesce(sum(published), 0)) AS size
    FROM inventory_size JOIN department ON department.id = department_id`;
  return row!;
}
