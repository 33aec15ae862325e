import { db } from "~/platform/db/client.server";
import type { SearchFilters } from "../schemas";
import type { Narrowed } from "./facets.server";

/** The department and topic that a search names. What names nothing known narrows nothing down: it is left out. */
export async function narrowedBy<F extends SearchFilters>(filters: F): Promise<{ filters: F; narrowed: Narrowed }> {
  const [department, topic] = await Promise.all([
    filters.department ? db().department.findUnique({ where: { slug: filters.department }, select: { slug: true, name: true } }) : null,
    filters.topic ? db().topic.findUnique({ where: { slug: filters.topic }, select: { slug: true, nameEn: true, nameEs: true } }) : null,
  ]);
  return { filters: { ...filters, department: department?.slug, topic: topic?.slug }, narrowed: { department, topic } };
}
