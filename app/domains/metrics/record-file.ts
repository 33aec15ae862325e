/** Every figure by a name that stays, for files and machines. No rate is said of too few cases. */
import { type PublicRecord, type Share, type Took, percentOf, tookOf } from "./record";

const shareFigures = (name: string, share: Share): [string, number | null][] => [[name, share.kept], [`${name}_of`, share.cases], [`${name}_percent`, percentOf(share)]];

function tookFigures(name: string, took: Took): [string, number | null][] {
  const { half, most } = tookOf(took);
  return [[`${name}_cases`, took.cases], [`${name}_half_within_working_days`, half], [`${name}_nine_tenths_within_working_days`, most]];
}

export function figuresOf(record: PublicRecord): [name: string, value: number | null][] {
  const { asked, open, answered, released, declined, refused, lateNow } = record;
  return [
    ["asked", asked], ["open", open], ["answered", answered], ["released", released], ["declined", declined],
    ...refused.map(({ code, count }): [string, number] => [`declined_${code}`, count]),
    ...tookFigures("acknowledgement", record.acknowledgement), ...tookFigures("decision", record.decision), ...tookFigures("release", record.release),
    ...shareFigures("answered_in_time", record.onTime), ...shareFigures("plans_kept", record.plans),
    ["late_now", lateNow],
  ];
}

interface Whose {
  department: string;
  topic: string;
  record: PublicRecord;
}

/** A line a figure; those of a month say which. */
export function recordTable(records: Whose[]): (string | null)[][] {
  const text = (value: number | null) => (value === null ? null : String(value));
  const lines = records.flatMap(({ department, topic, record }) => {
    const whose = [department, topic, record.from, record.to];
    return [
      ...figuresOf(record).map(([name, value]) => [...whose, null, name, text(value)]),
      ...record.trend.flatMap(({ month, asked, answered, released }) => [
        [...whose, month, "asked", text(asked)], [...whose, month, "answered", text(answered)], [...whose, month, "released", text(released)],
      ]),
    ];
  });
  return [["department", "topic", "from", "to", "month", "figure", "value"], ...lines];
}

/** What JSON says of a record: the figures by name, the months, and where each request stands on the promise line. */
export function recordObject(record: PublicRecord) {
  const { from, to, trend, ticks, wanted } = record;
  return { from, to, figures: Object.fromEntries(figuresOf(record)), most_wanted_requests: wanted, months: trend, promise_line: ticks };
}
