/** Where the ticks of the promise line stand: thousandths of its width. */
import { type Ticks, usualLimit } from "./record";

export interface Tick {
  at: number;
  late: boolean;
  waits: boolean;
}

export interface Line {
  /** Working days promised. */
  limit: number;
  limitAt: number;
  /** Days that are written below. */
  days: { day: number; at: number }[];
  ticks: Tick[];
  /** How many requests a tick stands for, at most. */
  each: number;
}

const mostTicks = 300;
const limitAt = 650;
/** Days after the limit that are drawn, as a part of it; what is later stands at the end. */
const after = 0.5;
const tickWidth = 5;

/** Null where nothing was asked. Who was promised another limit than most stands as far along their own. */
export function lineOf(groups: Ticks[], most = mostTicks): Line | null {
  const limit = usualLimit(groups);
  if (!limit) return null;
  const each = Math.max(1, Math.ceil(groups.reduce((sum, { count }) => sum + count, 0) / most));
  const slot = limitAt / (limit + 0.5);
  const last = limit + Math.floor(limit * after);
  return { limit, limitAt, each, days: daysBelow(limit, last).map((day) => ({ day, at: day === limit ? limitAt : Math.round(day * slot) })), ticks: [...placed(groups, limit, last)].flatMap(([place, crowd]) => spread(place * slot, slot, crowd, each)) };
}

/** Requests by the day on which they stand: on the line's limit at most where they are in time, past it where they are late. */
function placed(groups: Ticks[], limit: number, last: number): Map<number, Ticks[]> {
  const byDay = new Map<number, Ticks[]>();
  for (const group of groups) {
    const along = group.late ? Math.min(last, limit + Math.max(1, group.day - group.limit)) : Math.min(limit, Math.round((group.day * limit) / Math.max(1, group.limit)));
    byDay.set(along, [...(byDay.get(along) ?? []), group]);
  }
  return new Map([...byDay].sort(([one], [other]) => one - other));
}

/** Side by side within their day, those that wait last. Of each kind, one tick for each so many, the last for the rest. */
function spread(middle: number, slot: number, crowd: Ticks[], each: number): Tick[] {
  const kinds = [...new Set(crowd.map(({ late, waits }) => Number(late) + 2 * Number(waits)))].sort();
  const ticks = kinds.flatMap((kind) => {
    const [late, waits] = [kind % 2 === 1, kind > 1];
    const count = crowd.filter((one) => one.late === late && one.waits === waits).reduce((sum, one) => sum + one.count, 0);
    return Array.from({ length: Math.ceil(count / each) }, () => ({ late, waits }));
  });
  const step = Math.min(tickWidth, (slot * 0.85) / ticks.length);
  const first = middle - (step * (ticks.length - 1)) / 2;
  return ticks.map((tick, place) => ({ ...tick, at: Math.min(995, Math.max(4, Math.round((first + place * step) * 10) / 10)) }));
}

function daysBelow(limit: number, last: number): number[] {
  const step = Math.max(1, Math.round(limit / 4));
  return Array.from({ length: Math.floor(last / step) }, (_, place) => (place + 1) * step).filter((day) => day === limit || Math.abs(day - limit) >= step / 2);
}
