/** Texts that answers begin with, and the places in them that are filled before anybody reads them. */
import type { RequestStatus } from "~/platform/db/generated/enums";

/** What may stand in double braces. */
export const places = ["department", "requester", "request", "number", "due_date", "planned_for", "dataset", "holder", "reason", "today", "my_name"] as const;
export type Place = (typeof places)[number];
export type Values = Partial<Record<Place, string | null | undefined>>;

/** Answers that lead here may begin with a template. */
export const templateStatuses = [
  "under_review", "needs_clarification", "planned", "in_progress", "release_review", "fulfilled", "partially_fulfilled",
  "already_published", "referred", "duplicate", "declined",
] as const satisfies RequestStatus[];

const written = (place: string) => `{{${place}}}`;
export const placesWritten = places.map(written);

const inBraces = /\{\{\s*(\w+)\s*\}\}/g;
const placeOf = (name: string) => places.find((place) => place === name.toLowerCase());

/** The text with every place filled whose value is known; the others stay as they are, for people to see. */
export function filled(text: string, values: Values): string {
  return text.replace(inBraces, (whole, name: string) => {
    const place = placeOf(name);
    const value = place && values[place]?.trim();
    return value ? asWords(value) : whole;
  });
}

/** A name or a title brings no markup of its own, and no further place. */
const asWords = (value: string) => value.replace(/\s+/g, " ").replace(/\{\{+/g, "{").replace(/[\\`*_[\]<>]/g, "\\$&");

/** The first place in a text that is still to be filled, as it stands there. */
export const unfilledIn = (text: string) => /\{\{[^{}\n]{0,40}\}{0,2}/.exec(text)?.[0] ?? null;

/** The first thing in double braces that is none of the places. */
export function unknownIn(text: string): string | null {
  const known = text.replace(inBraces, (whole, name: string) => (placeOf(name) ? "" : whole));
  return unfilledIn(known);
}

/** What was typed, then the text that was chosen; a text that stands there untouched gives its place to the next. */
export function begun(typed: string, text: string, before: string | null): string {
  const kept = typed.trim();
  return kept === "" || kept === before?.trim() || kept === text.trim() ? text : `${typed.trimEnd()}\n\n${text}`;
}

export const titleIn = (language: string, { titleEn, titleEs }: { titleEn: string; titleEs: string }) => (language === "es" ? titleEs : titleEn);
export const bodyIn = (language: string, { bodyEn, bodyEs }: { bodyEn: string; bodyEs: string }) => (language === "es" ? bodyEs : bodyEn);
