import { fingerprint } from "./fingerprint.server";
import type { Reading } from "./model";

type RecordReading = Extract<Reading, { kind: "record" }>;

/**
 * Gives each record an identifier of its own. Repeated with one title, the last record stands for all. With different titles they are
 * different datasets: the one already known by that title keeps the identifier, the others get their title's fingerprint added to it.
 * So a feed in another order changes nothing, and one of them that is alone at last is still itself.
 */
export function settleRepeats(readings: Reading[], knownTitle: (identifier: string) => string | undefined): Reading[] {
  const groups = new Map<string, RecordReading[]>();
  for (const reading of readings) {
    if (reading.kind !== "record") continue;
    const group = groups.get(reading.record.identifier);
    if (group) group.push(reading);
    else groups.set(reading.record.identifier, [reading]);
  }
  const settled = new Map<Reading, Reading>();
  for (const [identifier, group] of groups) for (const [reading, one] of settle(identifier, group, knownTitle)) settled.set(reading, one);
  return readings.flatMap((reading) => (reading.kind === "record" ? (settled.get(reading) ?? []) : reading));
}

function settle(identifier: string, group: RecordReading[], knownTitle: (identifier: string) => string | undefined): Map<RecordReading, RecordReading> {
  const known = knownTitle(identifier);
  const byTitle = new Map(group.map((one) => [one.record.title, one]));
  const itself = byTitle.get(known ?? "");
  if (group.length === 1 && (known === undefined || itself)) return new Map(group.map((one) => [one, one]));
  const ownOf = ({ record: { title } }: RecordReading) => `${identifier}#${fingerprint(identifier, title).slice(0, 12)}`;
  const keeper = itself ?? [...byTitle.values()].filter((one) => knownTitle(ownOf(one)) === undefined).at(-1);
  return new Map([...byTitle.values()].map((one) => [one, named(one, one === keeper ? identifier : ownOf(one), group.length > 1)]));
}

function named(reading: RecordReading, identifier: string, repeated: boolean): RecordReading {
  const oddities: RecordReading["oddities"] = repeated ? [...reading.oddities, "identifier_repeated"] : reading.oddities;
  return { ...reading, record: { ...reading.record, identifier }, oddities };
}
