import { fingerprint } from "./fingerprint.server";
import type { Reading } from "./model";

type RecordReading = Extract<Reading, { kind: "record" }>;

/**
 * Gives each record an identifier of its own. Repeated with one title, the last record stands for all. With different
 * titles they are different datasets: the one already known by that title keeps the identifier (else the last does),
 * the others get their title's fingerprint added to it, so that a feed in another order changes nothing.
 */
export function settleRepeats(readings: Reading[], knownTitle: (identifier: string) => string | undefined): Reading[] {
  const groups = new Map<string, RecordReading[]>();
  for (const reading of readings) {
    if (reading.kind !== "record") continue;
    const { identifier } = reading.record;
    groups.set(identifier, [...(groups.get(identifier) ?? []), reading]);
  }
  return readings.flatMap((reading) => {
    if (reading.kind !== "record") return reading;
    const group = groups.get(reading.record.identifier) ?? [];
    return group.length < 2 ? reading : settle(reading, group, knownTitle(reading.record.identifier));
  });
}

function settle(reading: RecordReading, group: RecordReading[], knownTitle: string | undefined): RecordReading[] {
  const lastByTitle = new Map(group.map((one) => [one.record.title, one]));
  if (lastByTitle.get(reading.record.title) !== reading) return [];
  const keeper = lastByTitle.get(knownTitle ?? "") ?? group.at(-1);
  const { identifier, title } = reading.record;
  const own = reading === keeper ? identifier : `${identifier}#${fingerprint(identifier, title).slice(0, 12)}`;
  return [{ ...reading, record: { ...reading.record, identifier: own }, oddities: [...reading.oddities, "identifier_repeated"] }];
}
