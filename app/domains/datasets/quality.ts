import type { ColumnEntry } from "./entry";
import { type Freshness, type RecordPoint, recordPoints } from "./listing";

/** Every point that is looked at, in the order in which it is shown. */
export type Point = RecordPoint | "columns" | "links" | "on_time";

/** What came of it; `late` is broken or overdue, `unknown` is what nobody said or could see. */
export type Verdict = "good" | "lacking" | "late" | "unknown";

export interface Judged {
  point: Point;
  verdict: Verdict;
}

interface Known {
  lacks: string[];
  columns: Pick<ColumnEntry, "description">[] | null;
  freshness: Freshness;
  /** `doubtful` failed when they were last asked, and are not yet called broken. */
  links: { asked: number; doubtful: number; broken: number };
}

/** How good a dataset is, point by point. */
export function qualityOf({ lacks, columns, freshness, links }: Known): Judged[] {
  const said = recordPoints.map((point): Judged => ({ point, verdict: lacks.includes(point) ? "lacking" : "good" }));
  const working: Verdict = links.broken > 0 ? "late" : links.asked > 0 && links.doubtful === 0 ? "good" : "unknown";
  return [
    ...said,
    { point: "columns", verdict: documented(columns) },
    { point: "links", verdict: working },
    { point: "on_time", verdict: kept[freshness] },
  ];
}

const kept: Record<Freshness, Verdict> = { on_time: "good", late: "late", not_promised: "unknown" };

/** At least half of the columns say what they hold. */
function documented(columns: Pick<ColumnEntry, "description">[] | null): Verdict {
  if (!columns || columns.length === 0) return "unknown";
  return columns.filter(({ description }) => description?.trim()).length * 2 >= columns.length ? "good" : "lacking";
}
