/** The public record: what became of the requests asked in a period. Words as in DESIGN.md §2; hidden requests count nowhere. */
import { type Day, addDays, addMonths } from "~/platform/calendar";

export const periods = ["year", "this-year", "last-year", "all"] as const;
export type Period = (typeof periods)[number];

/** The days on which what counts was asked, both included; from the beginning where nothing is said. */
export interface Span {
  from: Day | null;
  to: Day;
}

export function spanOf(period: Period, today: Day): Span {
  const year = Number(today.slice(0, 4));
  if (period === "all") return { from: null, to: today };
  if (period === "this-year") return { from: `${year}-01-01`, to: today };
  if (period === "last-year") return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  return { from: addDays(addMonths(today, -12), 1), to: today };
}

/** Working days from the day of asking: half took at most `half`, nine in ten at most `most`. */
export interface Took {
  cases: number;
  half: number | null;
  most: number | null;
}

/** So many of so many. */
export interface Share {
  kept: number;
  cases: number;
}

/** Requests that stand on the same day of the promise line. Their working day, and the one that was promised, from the day of asking. */
export interface Ticks {
  day: number;
  limit: number;
  late: boolean;
  /** Not decided yet: the day is today's or, while the author is asked, that of the question. */
  waits: boolean;
  count: number;
}

export interface Month {
  /** "2026-11". */
  month: string;
  asked: number;
  answered: number;
  released: number;
}

export interface Refused {
  code: string;
  en: string;
  es: string;
  count: number;
}

export interface PublicRecord extends Span {
  asked: number;
  open: number;
  answered: number;
  released: number;
  declined: number;
  refused: Refused[];
  acknowledgement: Took;
  decision: Took;
  release: Took;
  /** Decided by the day that was promised first; of those decided, and of those that wait past it. */
  onTime: Share;
  /** Released by the end of the first plan; of those whose plan has ended or that were released. */
  plans: Share;
  /** Whenever they were asked. */
  lateNow: number;
  /** The most wanted without a decision, by number, whenever they were asked. */
  wanted: number[];
  /** What happened in each of 24 months, whenever it was asked; the last is this one. */
  trend: Month[];
  ticks: Ticks[];
}

export const trendMonths = 24;
export const mostWanted = 5;

/** Fewer cases than these say nothing about how a department works. */
export const enoughCases = 10;
export const isEnough = ({ cases }: { cases: number }) => cases >= enoughCases;

/** Whole percents, never rounded up to a promise that was not kept. Null on too few cases. */
export const percentOf = (share: Share): number | null => (isEnough(share) ? Math.floor((share.kept * 100) / share.cases) : null);

/** Without what too few cases would say. */
export const tookOf = (took: Took): Took => (isEnough(took) ? took : { ...took, half: null, most: null });

/** The working days that most were promised. */
export function usualLimit(ticks: Ticks[]): number | null {
  const often = new Map<number, number>();
  for (const { limit, count } of ticks) often.set(limit, (often.get(limit) ?? 0) + count);
  const [usual] = [...often].sort(([one, times], [other, otherTimes]) => otherTimes - times || one - other);
  return usual?.[0] ?? null;
}

/** The 24 months that end with a day's, the first first. */
export function monthsUntil(day: Day): string[] {
  const first = `${day.slice(0, 7)}-01`;
  return Array.from({ length: trendMonths }, (_, place) => addMonths(first, place + 1 - trendMonths).slice(0, 7));
}

const none: Took = { cases: 0, half: null, most: null };

export function emptyRecord(span: Span, today: Day): PublicRecord {
  return {
    ...span, asked: 0, open: 0, answered: 0, released: 0, declined: 0, refused: [], acknowledgement: none, decision: none, release: none,
    onTime: { kept: 0, cases: 0 }, plans: { kept: 0, cases: 0 }, lateNow: 0, wanted: [], ticks: [],
    trend: monthsUntil(today).map((month) => ({ month, asked: 0, answered: 0, released: 0 })),
  };
}

/** Whether there is anything to say of it. */
export const isAsked = ({ asked, lateNow }: Pick<PublicRecord, "asked" | "lateNow">) => asked > 0 || lateNow > 0;
