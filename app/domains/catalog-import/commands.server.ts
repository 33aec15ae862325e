import { type Actor, system } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { type Run, writeBatch } from "./batch.server";
import { fileAddress, inMemory, isWebAddress, openDocument } from "./documents.server";
import { cityWords, knownOf } from "./known.server";
import { type Progress, type Reading, datasetsInABatch, doubtful } from "./model";
import { type Plan, plan } from "./plan.server";
import { type ReaderName, readers } from "./readers/all";
import type { Catalog } from "./readers/reader";
import { settleRepeats } from "./repeats.server";
import { type ImportReport, countFailed, reportOf, strangersIn } from "./report";
import { failRun, finishRun, startRun } from "./runs.server";

export type { Progress } from "./model";
export { tellProgress, tellReport } from "./told.server";

export interface CatalogInput {
  /** A file's path or a web address. */
  address: string;
  /** The feed itself, where it is already in memory. */
  document?: unknown;
  /** What the source is known by, where the address would make it another: a feed saved under two names. */
  source?: string | undefined;
  reader?: ReaderName;
}

interface Options {
  dryRun?: boolean;
  onProgress?: (progress: Progress) => void;
  actor?: Actor;
}

/**
 * Brings a city's catalogue in: adds, changes and retires the datasets of one source. Nothing is written when the feed
 * cannot be read (`invalid` or `unavailable`, with `facts.reason`), when another run of it is under way (`conflict`), or
 * when the feed is doubtful (`stop` in the report).
 */
export async function importCatalog(input: CatalogInput, options: Options = {}): Promise<ImportReport> {
  const { dryRun = false, onProgress = () => undefined, actor = system } = options;
  const reader = readers[input.reader ?? "dcat-us"];
  const catalog = await reader.open(input.address, "document" in input ? inMemory(input.document) : openDocument);
  const found = await readAll(catalog, onProgress);

  const address = input.source ?? sourceAddress(input, catalog);
  const source = await db().catalogSource.findUnique({ where: { address }, select: { id: true } });
  const known = await knownOf(source?.id ?? null);
  const titles = new Map(known.map(({ identifier, title }) => [identifier, title]));
  const readings = settleRepeats(found, (identifier) => titles.get(identifier));
  const city = await cityWords();
  const planned = plan(readings, known, city, reader.name);

  const current = known.filter(({ goneAt }) => goneAt === null).length;
  const stop = doubtful(readings.filter(({ kind }) => kind === "record").length, current);
  const strangers = strangersIn(readings, city.department);
  const report = reportOf({ source: address, dryRun, stop, known: current, strangers }, found.length, readings, planned);
  if (dryRun || (stop && !source)) return report;

  const run = await startRun(actor, { address, title: catalog.title ?? address, reader: reader.name });
  if (stop) await failRun(run, report);
  else await carryOut(run, planned, report, onProgress);
  return report;
}

async function carryOut(run: Run, planned: Plan, report: ImportReport, onProgress: (progress: Progress) => void): Promise<void> {
  try {
    const total = planned.write.length;
    for (let from = 0; from < total; from += datasetsInABatch) {
      countFailed(report, await writeBatch(run, planned.write.slice(from, from + datasetsInABatch)));
      onProgress({ step: "writing", done: Math.min(from + datasetsInABatch, total), total });
    }
    await finishRun(run, planned, report);
  } catch (error) {
    await failRun(run, report);
    throw error;
  }
}

/** All of it before anything is written: a feed that breaks off in the middle then changes nothing. */
async function readAll(catalog: Catalog, onProgress: (progress: Progress) => void): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of catalog.records) {
    readings.push(reading);
    onProgress({ step: "reading", done: readings.length, total: catalog.expected });
  }
  return readings;
}

/** On the web a feed is where it lies; saved as a file it is what it calls itself, or else that file. */
function sourceAddress(input: CatalogInput, catalog: Catalog): string {
  if (isWebAddress(input.address) || "document" in input) return input.address;
  return catalog.self ?? fileAddress(input.address);
}
