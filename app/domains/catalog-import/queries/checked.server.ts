import { db } from "~/platform/db/client.server";
import { plaza } from "~/platform/process";

interface Kept {
  until: number;
  checked: Date | null;
}

const keptMilliseconds = 60_000;

/**
 * When the city's sources were last read with success: the earliest of those that are read daily, or without any the latest of
 * all; null before the first. Kept for a minute, since every visitor of the list asks.
 */
export async function catalogChecked(): Promise<Date | null> {
  const kept = plaza()["catalogChecked"] as Kept | undefined;
  if (kept && kept.until > performance.now()) return kept.checked;
  const [row] = await db().$queryRaw<{ checked: Date | null }[]>`
    SELECT coalesce(min(checked_at) FILTER (WHERE daily AND due_at IS NOT NULL), max(checked_at)) AS checked FROM catalog_source`;
  plaza()["catalogChecked"] = { until: performance.now() + keptMilliseconds, checked: row?.checked ?? null } satisfies Kept;
  return row?.checked ?? null;
}
