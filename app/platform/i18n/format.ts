import type { Language } from "./languages";

/** A moment: a Date, or the ISO string it became on its way to the browser. */
export type Moment = Date | string;

/** A promised day as `2027-03-01`, or a `Date`/ISO string at midnight UTC as the database keeps it. */
export type CalendarDay = Date | string;

export type Precision = "day" | "month";

export interface FormatSettings {
  language: Language;
  /** The city's zone, `America/Los_Angeles`. */
  timeZone: string;
  /** Decides whether a year has to be said, and what "in 3 days" means. */
  now: Moment;
}

export type Format = ReturnType<typeof createFormat>;

/** Day first reads the same in both languages and is how the sketches say it. */
const dateLocale: Record<Language, string> = { en: "en-GB", es: "es-US" };
/** Both write 1,234.5 in the United States. */
const numberLocale: Record<Language, string> = { en: "en-US", es: "es-US" };

/** Dates as people say them, in the city's zone; numbers and lists as its residents write them. */
export function createFormat({ language, timeZone, now }: FormatSettings) {
  const date = (zone: string, options: Intl.DateTimeFormatOptions) => {
    const intl = dateFormat(dateLocale[language], { ...options, timeZone: zone });
    return (moment: Date) => plainSpaces(intl.format(moment));
  };
  const yearOf = (moment: Date, zone: string) => date(zone, { year: "numeric" })(moment);
  const thisYear = yearOf(asDate(now), timeZone);

  /** Leaves the year out while it is this one. */
  const said = (moment: Date, zone: string, options: Intl.DateTimeFormatOptions) =>
    date(zone, yearOf(moment, zone) === thisYear ? options : { ...options, year: "numeric" })(moment);

  const day = (moment: Moment) => said(asDate(moment), timeZone, { day: "numeric", month: "long" });
  const calendarDay = (value: CalendarDay) => said(asMidnight(value), "UTC", { day: "numeric", month: "long" });
  const month = (value: CalendarDay) => date("UTC", { month: "long", year: "numeric" })(asMidnight(value));

  return {
    language,
    /** "12 June", "3 November 2025": the city's day of a moment. */
    day,
    /** "12 June": a promised day, which has no hour and no zone. */
    calendarDay,
    /** "March 2027": a promised month; the year is always said. */
    month,
    /** A promise with its own precision. */
    promised: (value: CalendarDay, precision: Precision) => (precision === "month" ? month(value) : calendarDay(value)),
    /** "Friday 12 June". */
    weekday: (moment: Moment) =>
      said(asDate(moment), timeZone, { weekday: "long", day: "numeric", month: "long" }).replace(/,(?= \d)/, ""),
    /** "Monday 30 March": a day of the calendar, which has no zone. */
    dateAndWeekday: (value: CalendarDay) =>
      said(asMidnight(value), "UTC", { weekday: "long", day: "numeric", month: "long" }).replace(/,(?= \d)/, ""),
    /** "3:04 pm". */
    time: (moment: Moment) => date(timeZone, { hour: "numeric", minute: "2-digit", hourCycle: "h12" })(asDate(moment)),
    /** "12 June 2026, 3:04 pm GMT-7": for whoever asks exactly. */
    exact: (moment: Moment) =>
      [
        date(timeZone, { day: "numeric", month: "long", year: "numeric" })(asDate(moment)),
        date(timeZone, { hour: "numeric", minute: "2-digit", hourCycle: "h12", timeZoneName: "short" })(asDate(moment)),
      ].join(", "),
    /** "today", "tomorrow", "in 4 days", "3 weeks ago": whole days from now to then in the city. */
    relativeDays: (days: number) => relative(language, days),
    /** The same for a moment. */
    relative: (moment: Moment) => relative(language, cityDayNumber(moment, timeZone) - cityDayNumber(now, timeZone)),
    /** "2 days", "3 weeks", "4 months": how long something took. */
    span: (days: number) => span(numberLocale[language], days),
    /** "1,234". */
    number: (value: number) => new Intl.NumberFormat(numberLocale[language]).format(value),
    /** "1.2 MB"; takes bytes. */
    bytes: (value: number) => bytes(numberLocale[language], value),
    /** "CSV, JSON and GeoJSON". */
    list: (items: string[]) => new Intl.ListFormat(dateLocale[language], { type: "conjunction" }).format(items),
  };
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Intl takes its time to make a format; a page and a thousand mails need the same few. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  dateFormats.set(key, format);
  return format;
}

function relative(language: Language, days: number): string {
  const intl = new Intl.RelativeTimeFormat(dateLocale[language], { numeric: "auto" });
  const size = Math.abs(days);
  if (size < 14) return intl.format(days, "day");
  if (size < 60) return intl.format(Math.round(days / 7), "week");
  if (size < 365) return intl.format(Math.round(days / 30.44), "month");
  return intl.format(Math.round(days / 365.25), "year");
}

function span(locale: string, days: number): string {
  const [unit, length] = days < 14 ? ["day", 1] : days < 60 ? ["week", 7] : days < 365 ? ["month", 30.44] : ["year", 365.25];
  return new Intl.NumberFormat(locale, { style: "unit", unit: String(unit), unitDisplay: "long" }).format(Math.round(days / Number(length)));
}

function bytes(locale: string, value: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, value)) / 3));
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[step],
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: 1,
  }).format(value / 1000 ** step);
}

function cityDayNumber(moment: Moment, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return Date.parse(`${parts.format(asDate(moment))}T00:00:00Z`) / 86_400_000;
}

function asDate(moment: Moment): Date {
  return typeof moment === "string" ? new Date(moment) : moment;
}

function asMidnight(value: CalendarDay): Date {
  const iso = typeof value === "string" ? value : value.toISOString();
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** Node and the browser may disagree about narrow spaces, and a page would then not hydrate. */
function plainSpaces(text: string): string {
  return text.replace(/[\u202f\u00a0]/g, " ");
}
