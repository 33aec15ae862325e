/** What staff pages show of sources and runs. */
import { type Remark, isLive } from "./model";
import { isWebAddress } from "./web-address";

export type SourceState = "new" | "under_way" | "stopped" | "failing" | "paused" | "daily" | "by_hand";

interface Source {
  address: string;
  daily: boolean;
  dueAt: Date | null;
  checkedAt: Date | null;
  failingSince: Date | null;
}

type Run = Parameters<typeof isLive>[0] & { dryRun: boolean };

export function stateOf(source: Source, last: Run | undefined, at: Date): SourceState {
  if (last && isLive(last, at)) return "under_way";
  if (last?.status === "stopped" && !last.dryRun) return "stopped";
  if (source.failingSince !== null) return "failing";
  if (source.checkedAt === null) return "new";
  if (source.dueAt !== null && source.daily) return "daily";
  return isWebAddress(source.address) && !source.daily ? "paused" : "by_hand";
}

export interface ReasonMet {
  kind: Remark["kind"];
  reason: Remark["reason"];
  count: number;
  examples: { position: number; words: string | null }[];
}

const mostExamples = 3;

/** Each reason once, with how often it was met and some of the records. */
export function reasonsMet(remarks: Remark[], counts: Partial<Record<Remark["reason"], number>>): ReasonMet[] {
  const met = new Map<string, ReasonMet>();
  for (const { kind, reason, title, identifier, position } of remarks) {
    const one = met.get(reason) ?? { kind, reason, count: counts[reason] ?? 0, examples: [] };
    if (!(reason in counts)) one.count += 1;
    if (one.examples.length < mostExamples) one.examples.push({ position, words: title ?? identifier });
    met.set(reason, one);
  }
  return [...met.values()].sort((one, other) => other.count - one.count);
}
