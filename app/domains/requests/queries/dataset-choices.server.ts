import { db } from "~/platform/db/client.server";

export interface DatasetChoice {
  id: number;
  title: string;
  department: string | null;
  /** No catalogue lists it yet. */
  provisional: boolean;
}

const most = 12;

/** The chosen datasets, then what the words find: by number or title, the best first. */
export async function datasetChoices(chosen: number[], words: string | undefined): Promise<DatasetChoice[]> {
  const wanted = words ? await found(words) : [];
  const ids = [...new Set([...chosen, ...wanted])];
  if (ids.length === 0) return [];
  const rows = await db().dataset.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, provisionalSince: true, department: { select: { shortName: true } } },
    relationLoadStrategy: "join",
  });
  return rows
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map(({ department, provisionalSince, ...dataset }) => ({ ...dataset, provisional: provisionalSince !== null, department: department?.shortName ?? null }));
}

async function found(words: string): Promise<number[]> {
  const number = /^#?\d{1,9}$/.test(words) ? Number(words.replace("#", "")) : -1;
  const rows = await db().$queryRaw<{ id: number }[]>`
    SELECT id FROM dataset
    WHERE gone_at IS NULL AND (id = ${number}
      OR search @@ (websearch_to_tsquery('english', plaza_unaccent(${words})) || websearch_to_tsquery('spanish', plaza_unaccent(${words})))
      OR title % ${words} OR title ILIKE ${`%${words.replace(/[\\%_]/g, "\\$&")}%`})
    ORDER BY id = ${number} DESC, similarity(title, ${words}) DESC, id DESC
    LIMIT ${most}`;
  return rows.map((row) => row.id);
}
