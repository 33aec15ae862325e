import { db } from "~/platform/db/client.server";

const mostShown = 200;

/** Publishers whose datasets have no department, the most datasets first, and what was decided for others. */
export async function publisherPage() {
  const [unknown, mappings, departments] = await Promise.all([
    db().$queryRaw<{ name: string; sourceId: number; source: string; datasets: number }[]>`
      SELECT d.publisher_name AS name, s.id AS "sourceId", s.title AS source, count(*)::int AS datasets
      FROM dataset d JOIN catalog_source s ON s.id = d.source_id
      WHERE d.department_id IS NULL AND d.gone_at IS NULL AND d.publisher_name IS NOT NULL
      GROUP BY d.publisher_name, s.id ORDER BY count(*) DESC, d.publisher_name LIMIT ${mostShown}`,
    db().publisherMapping.findMany({
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: mostShown,
      relationLoadStrategy: "join",
      select: { id: true, name: true, sourceId: true, departmentId: true, source: { select: { title: true } } },
    }),
    db().$queryRaw<{ id: number; name: string }[]>`SELECT id, name FROM department ORDER BY name COLLATE "unicode"`,
  ]);
  return { unknown, mappings, departments };
}
