import type { DatasetEntry } from "~/domains/datasets/model";
import { fingerprint } from "./fingerprint.server";
import type { CatalogRecord, Reading } from "./model";

/** A dataset of this source as Plaza knows it. */
export interface Known {
  id: number;
  identifier: string;
  title: string;
  contentHash: string;
  departmentId: number | null;
  topicId: number | null;
  goneAt: Date | null;
  /** Whether anybody follows it or a request is answered by it. */
  matters: boolean;
}

export interface Planned {
  position: number;
  entry: DatasetEntry;
  /** Null for a new one. */
  known: Known | null;
}

export interface Plan {
  write: Planned[];
  unchanged: Known[];
  gone: Known[];
}

interface City {
  department: (names: string[]) => number | null;
  topic: (names: string[]) => number | null;
}

/** What has to be written for what a feed shows; pure, so that a dry run is the same without the writing. */
export function plan(readings: Reading[], known: Known[], city: City, reader: string): Plan {
  const byIdentifier = new Map(known.map((one) => [one.identifier, one]));
  const listed = new Set<string>();
  const result: Plan = { write: [], unchanged: [], gone: [] };
  for (const reading of readings) {
    if (reading.kind === "skipped") continue;
    if (reading.kind === "rejected") {
      // Unreadable today is not gone.
      if (reading.identifier) listed.add(reading.identifier);
      continue;
    }
    const entry = entryOf(reading.record, city, reader);
    const before = byIdentifier.get(entry.identifier) ?? null;
    listed.add(entry.identifier);
    if (before && isSame(before, entry)) result.unchanged.push(before);
    else result.write.push({ position: reading.position, entry: keepPlace(entry, before), known: before });
  }
  result.gone = known.filter((one) => one.goneAt === null && !listed.has(one.identifier));
  return result;
}

function entryOf(record: CatalogRecord, city: City, reader: string): DatasetEntry {
  const { publishers, themes, ...rest } = record;
  return {
    ...rest,
    publisherName: publishers[0] ?? null,
    departmentId: city.department(publishers),
    topicId: city.topic(themes),
    contentHash: fingerprint(reader, record.raw),
  };
}

/** A department or topic that the city has only just made known is a change too. */
function isSame(known: Known, entry: DatasetEntry): boolean {
  const learned = (before: number | null, now: number | null) => now !== null && now !== before;
  if (learned(known.departmentId, entry.departmentId) || learned(known.topicId, entry.topicId)) return false;
  return known.goneAt === null && known.contentHash === entry.contentHash;
}

function keepPlace(entry: DatasetEntry, known: Known | null): DatasetEntry {
  return { ...entry, departmentId: entry.departmentId ?? known?.departmentId ?? null, topicId: entry.topicId ?? known?.topicId ?? null };
}
