import { shorten } from "~/platform/shorten";
import { type Reading, type Remark, type Stop, mostRemarks } from "./model";
import type { Plan, Planned } from "./plan.server";

/** `read` is everything the feed lists; `odd` the records with at least one oddity, which are imported all the same. */
export interface Counts {
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  /** Known ones under a new identifier; also among the changed. */
  refound: number;
  /** Ones that an answer had named by address before; also among the changed. */
  joined: number;
  /** Left as they are until a person says which dataset they are. */
  waiting: number;
  /** Not listed, for the first time. */
  missing: number;
  gone: number;
  odd: number;
  rejected: number;
  /** Records left out on purpose. */
  skipped: number;
}

export const countNames = [
  "read", "created", "changed", "unchanged", "refound", "joined", "waiting", "missing", "gone", "odd", "rejected", "skipped",
] as const satisfies (keyof Counts)[];

/** Some of the titles behind a count, to judge by; with the number of a dataset that Plaza knows. */
export type Examples = Partial<Record<"created" | "changed" | "refound" | "joined" | "waiting" | "missing" | "gone", { id: number | null; title: string }[]>>;

export interface ImportReport {
  /** What the source is known by. */
  source: string;
  dryRun: boolean;
  /** Why nothing was written, where nothing was: the counts are what would have come. */
  stop: Stop | null;
  /** How many datasets this source listed before, and how many it lists now, repeats counted once. */
  known: number;
  listed: number;
  counts: Counts;
  examples: Examples;
  /** Publishers in which no department was found, with their number of datasets, the most first. */
  strangers: { name: string; count: number }[];
  /** How often each reason was met, all of them; `remarks` keeps the first thousand. */
  reasons: Partial<Record<Remark["reason"], number>>;
  remarks: Remark[];
}

export function reportOf(about: Pick<ImportReport, "source" | "dryRun" | "stop" | "known" | "listed" | "strangers">, read: number, readings: Reading[], plan: Plan): ImportReport {
  const created = plan.write.filter(({ known }) => known === null).length;
  const counts: Counts = {
    read,
    created,
    changed: plan.write.length - created,
    unchanged: plan.unchanged.length,
    refound: plan.refound.length,
    joined: plan.joined.length,
    waiting: plan.waiting.length,
    missing: plan.missing.length,
    gone: plan.gone.length,
    odd: readings.filter((reading) => reading.kind === "record" && reading.oddities.length > 0).length,
    rejected: readings.filter(({ kind }) => kind === "rejected").length,
    skipped: readings.filter(({ kind }) => kind === "skipped").length,
  };
  const report: ImportReport = { ...about, counts, examples: examplesOf(plan), reasons: {}, remarks: [] };
  for (const reading of readings) for (const one of remarksOn(reading)) remark(report, one);
  return report;
}

const longestWord = 300;
const mostExamples = 20;

function examplesOf({ write, refound, joined, waiting, missing, gone }: Plan): Examples {
  const some = (ones: { id?: number; title: string }[]) =>
    ones.slice(0, mostExamples).map(({ id = null, title }) => ({ id, title: shorten(title, longestWord) }));
  const again = new Set([...refound, ...joined]);
  return {
    created: some(write.filter(({ known }) => known === null).map(({ entry }) => ({ title: entry.title }))),
    changed: some(write.flatMap(({ known, entry }) => (known && !again.has(known) ? [{ id: known.id, title: entry.title }] : []))),
    refound: some(refound),
    joined: some(joined),
    waiting: some(waiting.map(({ entry }) => ({ title: entry.title }))),
    missing: some(missing),
    gone: some(gone),
  };
}

/** What the database would not take after all. */
export function countFailed(report: ImportReport, failed: Planned[]): void {
  for (const { position, entry, known } of failed) {
    report.counts[known ? "changed" : "created"] -= 1;
    if (known?.provisional) report.counts.joined -= 1;
    report.counts.rejected += 1;
    remark(report, { position, identifier: entry.identifier, title: entry.title, kind: "rejected", reason: "not_stored" });
  }
}

function remark(report: ImportReport, one: Remark): void {
  report.reasons[one.reason] = (report.reasons[one.reason] ?? 0) + 1;
  if (report.remarks.length >= mostRemarks) return;
  const [identifier, title] = [one.identifier, one.title].map((words) => words && shorten(words, longestWord)) as [string | null, string | null];
  report.remarks.push({ ...one, identifier, title });
}

function remarksOn(reading: Reading): Remark[] {
  const { position } = reading;
  if (reading.kind !== "record") return [{ position, identifier: reading.identifier, title: reading.title, kind: reading.kind, reason: reading.reason }];
  const { identifier, title } = reading.record;
  return reading.oddities.map((reason) => ({ position, identifier, title, kind: "odd", reason }));
}

/** Publishers that name no department of the city's: whoever set it up sees which are missing. */
export function strangersIn(readings: Reading[], department: (names: string[]) => number | null): ImportReport["strangers"] {
  const counts = new Map<string, number>();
  for (const reading of readings) {
    if (reading.kind !== "record") continue;
    const { publishers } = reading.record;
    const [name] = publishers;
    if (name && department(publishers) === null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}
