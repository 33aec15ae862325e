import { type Reading, type Remark, type Stop, mostRemarks } from "./model";
import type { Plan, Planned } from "./plan.server";

/** `read` is everything the feed lists; `odd` the records with at least one oddity, which are imported all the same. */
export interface Counts {
  read: number;
  created: number;
  changed: number;
  unchanged: number;
  gone: number;
  odd: number;
  rejected: number;
}

export interface ImportReport {
  /** What the source is known by. */
  source: string;
  dryRun: boolean;
  /** Why nothing was written, where nothing was. */
  stop: Stop | null;
  /** How many datasets this source listed before. */
  known: number;
  counts: Counts;
  /** How often each reason was met, all of them; `remarks` keeps the first thousand. */
  reasons: Partial<Record<Remark["reason"], number>>;
  remarks: Remark[];
}

export function reportOf(about: Pick<ImportReport, "source" | "dryRun" | "stop" | "known">, read: number, readings: Reading[], plan: Plan): ImportReport {
  const created = plan.write.filter(({ known }) => known === null).length;
  const counts: Counts = {
    read,
    created,
    changed: plan.write.length - created,
    unchanged: plan.unchanged.length,
    gone: plan.gone.length,
    odd: readings.filter((reading) => reading.kind === "record" && reading.oddities.length > 0).length,
    rejected: readings.filter(({ kind }) => kind === "rejected").length,
  };
  const report: ImportReport = { ...about, counts, reasons: {}, remarks: [] };
  for (const reading of readings) for (const one of remarksOn(reading)) remark(report, one);
  return about.stop ? withoutWriting(report) : report;
}

const longestWord = 300;

/** What the database would not take after all. */
export function countFailed(report: ImportReport, failed: Planned[]): void {
  for (const { position, entry, known } of failed) {
    report.counts[known ? "changed" : "created"] -= 1;
    report.counts.rejected += 1;
    remark(report, { position, identifier: entry.identifier, title: entry.title, kind: "rejected", reason: "not_stored" });
  }
}

function withoutWriting(report: ImportReport): ImportReport {
  return { ...report, counts: { ...report.counts, created: 0, changed: 0, unchanged: 0, gone: 0 } };
}

function remark(report: ImportReport, one: Remark): void {
  report.reasons[one.reason] = (report.reasons[one.reason] ?? 0) + 1;
  if (report.remarks.length >= mostRemarks) return;
  report.remarks.push({ ...one, identifier: one.identifier?.slice(0, longestWord) ?? null, title: one.title?.slice(0, longestWord) ?? null });
}

function remarksOn(reading: Reading): Remark[] {
  const { position } = reading;
  if (reading.kind === "rejected") return [{ position, identifier: reading.identifier, title: reading.title, kind: "rejected", reason: reading.reason }];
  const { identifier, title } = reading.record;
  return reading.oddities.map((reason) => ({ position, identifier, title, kind: "odd", reason }));
}
