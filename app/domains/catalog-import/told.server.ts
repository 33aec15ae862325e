import type { TFunction } from "i18next";
import type { Progress, Remark } from "./model";
import { type ImportReport, countNames } from "./report";

const mostExamples = 3;
const mostStrangers = 50;

export function tellProgress(t: TFunction<"catalog-import">, { step, done, total }: Progress): string {
  if (step === "writing") return t("writing", { done, total });
  return total === null ? t("readingUnknown", { done }) : t("reading", { done, total });
}

/** The report of an import in words, for whoever ran it. */
export function tellReport(t: TFunction<"catalog-import">, report: ImportReport, seconds: number): string {
  const { source, dryRun, stop, known } = report;
  const opening = dryRun ? t("dry", { source }) : t("done", { source, seconds: seconds.toFixed(1) });
  const stopped = stop ? [t("stopped"), t(`stop.${stop}`, { known }), t("stop.next")] : [opening];
  return [...stopped, ...tellCounts(t, report), ...tellReasons(t, report, "odd"), ...tellReasons(t, report, "rejected"), ...tellReasons(t, report, "skipped"), ...tellStrangers(t, report)].join("\n");
}

/** What hardly ever happens is told only when it did. */
const rare = new Set<string>(["refound", "joined", "waiting", "missing", "skipped"]);

function tellCounts(t: TFunction<"catalog-import">, { counts }: ImportReport): string[] {
  const told = countNames.filter((name) => counts[name] > 0 || !rare.has(name));
  const width = String(Math.max(...countNames.map((name) => counts[name]))).length;
  const line = (count: number, words: string) => `  ${String(count).padStart(width)}  ${words}`;
  return told.map((name) => line(counts[name], t(`counts.${name}`)));
}

function tellReasons(t: TFunction<"catalog-import">, { remarks, reasons }: ImportReport, kind: Remark["kind"]): string[] {
  const met = [...new Set(remarks.filter((remark) => remark.kind === kind).map(({ reason }) => reason))];
  if (met.length === 0) return [];
  const lines = met.map((reason) => {
    const examples = remarks.filter((remark) => remark.reason === reason).slice(0, mostExamples);
    const names = examples.map(({ title, identifier, position }) => title ?? identifier ?? t("record", { position }));
    return `  ${reasons[reason]} × ${t(`reason.${reason}`)} (${t("suchAs", { examples: names.map(oneLine).join("; ") })})`;
  });
  return ["", t(kind), ...lines];
}

function tellStrangers(t: TFunction<"catalog-import">, { strangers }: ImportReport): string[] {
  if (strangers.length === 0) return [];
  const lines = strangers.slice(0, mostStrangers).map(({ name, count }) => `  ${count} × ${oneLine(name)}`);
  const more = strangers.length - lines.length;
  return ["", t("strangers"), ...lines, ...(more > 0 ? [`  ${t("strangersMore", { count: more })}`] : [])];
}

/** A feed's words in a terminal: without control characters, which could write over what stands there. */
const oneLine = (text: string) => text.replace(/\p{C}+/gu, " ").slice(0, 60);
