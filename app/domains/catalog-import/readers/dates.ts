import { Temporal } from "temporal-polyfill";
import type { Day } from "~/platform/calendar";

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

export type ReadDate = { day: Day | null; interval: string | null; readable: boolean };

/**
 * A date in any of the shapes that feeds use. The day is taken as written, without turning it into another zone: most
 * portals write a plain day as its midnight. "R/P1D" is no date but a promise to renew.
 */
export function readDate(value: unknown): ReadDate {
  const written = typeof value === "number" ? fromNumber(value) : typeof value === "string" ? value.trim() : "";
  if (written === "") return { day: null, interval: null, readable: value === null || value === undefined || value === "" };
  if (/^R\d*\/P/i.test(written)) return { day: null, interval: written.toUpperCase(), readable: true };
  const day = isoDay(written) ?? slashedDay(written) ?? americanDay(written) ?? spelledDay(written);
  return { day, interval: null, readable: day !== null };
}

/** "2016", "2016-04", "2016-04-13", "2016-04-13T…", "2016-04-13 12:41", "2015-01-01/2016-01-01" (its end). */
function isoDay(written: string): Day | null {
  const last = written.split("/").at(-1) ?? "";
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ].*)?$/.exec(last) ?? [];
  if (written.includes("/") && !/^\d{4}-\d{2}-\d{2}/.test(written)) return null;
  return year === undefined ? null : valid(year, month, day);
}

/** "2016/4/13", "2016-4-3", with or without a time. */
function slashedDay(written: string): Day | null {
  const [, year, month, day] = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[T ].*)?$/.exec(written) ?? [];
  return year === undefined ? null : valid(year, month ?? "", day ?? "");
}

/** "4/13/2016", with or without a time. */
function americanDay(written: string): Day | null {
  const [, month, day, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:\s.*)?$/.exec(written) ?? [];
  return year === undefined ? null : valid(year, month ?? "", day ?? "");
}

/** "April 13, 2016", "13 Apr 2016", "April 2016", "Wed, 13 Apr 2016 00:00:00 GMT". */
function spelledDay(written: string): Day | null {
  const name = /[a-z]{3,}/gi;
  const month = [...written.matchAll(name)].map(([word]) => months.findIndex((month) => month.startsWith(word.toLowerCase()))).find((at) => at >= 0);
  const year = /\b(\d{4})\b/.exec(written)?.[1];
  const day = /(?<![\d:])(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/.exec(written)?.[1] ?? "1";
  return month === undefined || year === undefined ? null : valid(year, String(month + 1), day);
}

/** Milliseconds since 1970, or seconds, as some portals export them; a small number is a year. */
function fromNumber(value: number): string {
  if (Math.abs(value) < 10_000) return String(value);
  const milliseconds = Math.abs(value) < 100_000_000_000 ? value * 1_000 : value;
  const date = new Date(Math.trunc(milliseconds));
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

function valid(year: string, month: string, day: string): Day | null {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  if (parts.year < 1700 || parts.year > 2200) return null;
  try {
    return Temporal.PlainDate.from(parts, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}
