import type { DatasetEntry } from "~/domains/datasets/model";
import { minutesAfter, now } from "~/platform/clock";
import { breathe } from "./breathe.server";
import { fingerprint } from "./fingerprint.server";
import { type Doubt, type Identity, recognise } from "./identity";
import { type CityWords, type Known, addressesOf } from "./known.server";
import { type CatalogRecord, type Reading, missingHours } from "./model";
import { rules } from "./readers/reading";

export interface Planned {
  position: number;
  entry: DatasetEntry;
  /** Null for a new one. */
  known: Known | null;
}

/** A record that may be one of several known datasets: nothing happens to any of them until a person says which. */
export interface Waiting {
  entry: DatasetEntry;
  doubt: Doubt;
  candidates: Known[];
}

export interface Plan {
  write: Planned[];
  unchanged: Known[];
  /** Known datasets under a new identifier; also among `write`. */
  refound: Known[];
  /** Datasets that an answer had named by address; also among `write`. */
  joined: Known[];
  waiting: Waiting[];
  /** Not listed, for the first time. */
  missing: Known[];
  /** Not listed for the second time in a row, half a day after the first at the earliest. */
  gone: Known[];
}

/** What has to be written for what a feed shows; writes nothing, so that a dry run is the same without the writing. */
export async function plan(readings: Reading[], { known, provisional }: Record<"known" | "provisional", Known[]>, city: CityWords, reader: string): Promise<Plan> {
  const listing = await listed(readings, known, city, reader);
  const lost = known.filter(({ identifier }) => !listing.identifiers.has(identifier));
  const recognised = await recognisedIn(listing.records, [...lost, ...provisional]);

  const result: Plan = { write: [], unchanged: [], refound: [], joined: [], waiting: [], missing: [], gone: [] };
  for (const { position, entry, known: before } of listing.records) {
    const recognition = recognised.get(entry);
    if (recognition && "doubt" in recognition) {
      result.waiting.push({ entry: keepPlace(entry, null), doubt: recognition.doubt, candidates: recognition.candidates });
      continue;
    }
    const same = before ?? recognition?.same ?? null;
    if (!before && same) result[same.provisional ? "joined" : "refound"].push(same);
    if (before && isSame(before, entry)) result.unchanged.push(before);
    else result.write.push({ position, entry: keepPlace(entry, same), known: same });
  }
  const spoken = new Set([...result.refound, ...result.waiting.flatMap(({ candidates }) => candidates)]);
  const absent = lost.filter((one) => one.goneAt === null && !spoken.has(one));
  result.missing = absent.filter(({ missingSince }) => missingSince === null);
  const longAgo = minutesAfter(now(), -missingHours * 60);
  result.gone = absent.filter(({ missingSince }) => missingSince !== null && missingSince <= longAgo);
  return result;
}

interface Listing {
  records: Planned[];
  identifiers: Set<string>;
}

async function listed(readings: Reading[], known: Known[], city: CityWords, reader: string): Promise<Listing> {
  const byIdentifier = new Map(known.map((one) => [one.identifier, one]));
  const result: Listing = { records: [], identifiers: new Set() };
  for (const [index, reading] of readings.entries()) {
    await breathe(index);
    // Unreadable today is not gone.
    if (reading.kind === "rejected" && reading.identifier) result.identifiers.add(reading.identifier);
    if (reading.kind !== "record") continue;
    const entry = entryOf(reading.record, city, reader);
    result.identifiers.add(entry.identifier);
    result.records.push({ position: reading.position, entry, known: byIdentifier.get(entry.identifier) ?? null });
  }
  return result;
}

async function recognisedIn(records: Planned[], lost: Known[]) {
  const fresh = records.filter(({ known }) => known === null);
  if (fresh.length === 0 || lost.length === 0) return new Map<DatasetEntry, { same: Known } | { doubt: Doubt; candidates: Known[] }>();
  const addresses = await addressesOf(lost.map(({ id }) => id));
  const lostBy = lost.map((known) => ({ ...known, known, addresses: addresses.get(known.id) ?? [] }));
  const certain = records.filter(({ known }) => known !== null).map(({ entry }) => identityOf(entry));
  const found = recognise(lostBy, fresh.map(({ entry }) => ({ ...identityOf(entry), entry })), certain);
  return new Map([...found].map(([{ entry }, one]) => [
    entry,
    "same" in one ? { same: one.same.known } : { doubt: one.doubt, candidates: one.candidates.map(({ known }) => known) },
  ]));
}

/** Many portals take an address for the identifier. */
function identityOf({ identifier, title, departmentId, publisherName, landingPage, distributions }: DatasetEntry): Identity {
  const addresses = distributions.flatMap(({ accessUrl, downloadUrl }) => [accessUrl, downloadUrl]).filter((address) => address !== null);
  return { title, departmentId, publisherName, landingPage, addresses: [...addresses, identifier] };
}

function entryOf(record: CatalogRecord, city: CityWords, reader: string): DatasetEntry {
  const { publishers, themes, ...rest } = record;
  return {
    ...rest,
    publisherName: publishers[0] ?? null,
    departmentId: city.department(publishers),
    topicId: city.topic(themes),
    contentHash: fingerprint(`${reader} ${rules}`, record.raw),
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
