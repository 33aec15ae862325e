import { db } from "~/platform/db/client.server";
import type { Size } from "../model";

export interface TakesPart {
  size: Size;
  firstAnswerAt: Date | null;
  lastAnswerAt: Date | null;
}

/** How a department takes part: what it lists, and when it first and last answered anyone. */
export async function takesPart(departmentId: number): Promise<TakesPart> {
  const [row] = await db().$queryRaw<(Size & Omit<TakesPart, "size">)[]>`
    SELECT coalesce(listed, 0) AS listed, coalesce(scheduled, 0) AS scheduled, coalesce(published, 0) AS published,
      (SELECT at FROM answer WHERE department_id = d.id ORDER BY at LIMIT 1) AS "firstAnswerAt",
      (SELECT at FROM answer WHERE department_id = d.id ORDER BY at DESC LIMIT 1) AS "lastAnswerAt"
    FROM department d LEFT JOIN inventory_size ON department_id = d.id WHERE d.id = ${departmentId}`;
  const { listed = 0, scheduled = 0, published = 0, firstAnswerAt = null, lastAnswerAt = null } = row ?? {};
  return { size: { listed, scheduled, published }, firstAnswerAt, lastAnswerAt };
}

/** How much each department lists, by its number. */
export async function inventorySizes(): Promise<Record<number, Size>> {
  const rows = await db().inventorySize.findMany({ take: 1_000 });
  return Object.fromEntries(rows.map(({ departmentId, ...size }) => [departmentId, size]));
}
