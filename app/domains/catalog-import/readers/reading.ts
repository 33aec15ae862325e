import { shorten } from "~/platform/shorten";
import type { CatalogColumn, CatalogDistribution, CatalogRecord, Oddity, Reading, SkipReason } from "../model";
import { readDate } from "./dates";
import { type Fields, isFields, storable, text, webAddress } from "./values";

/** Raised whenever records are read otherwise than before: what is stored is then written anew. */
export const rules = 2;

const longestTitle = 1_000;
const mostDistributions = 1_000;
const mostColumns = 1_000;

type Unjudged<T, Keys extends keyof T> = Omit<T, Keys> & Record<Keys, unknown>;

/** One record in a reader's words; what stands as `unknown` here is judged the same for all of them. */
export interface Draft extends Unjudged<Omit<CatalogRecord, "distributions" | "issuedOn" | "modifiedOn">, "identifier" | "title" | "description" | "landingPage"> {
  skip: SkipReason | null;
  issued: unknown;
  modified: unknown;
  distributions: Unjudged<CatalogDistribution, "accessUrl" | "downloadUrl">[];
  oddities: Oddity[];
}

/** A page of records, each read for itself: nested deeper than the machine can follow, or as bad, one never costs the others. */
export function* readingsOf(records: unknown[], from: number, describe: (fields: Fields) => Draft): Generator<Reading> {
  for (const [index, given] of records.entries()) {
    const position = from + index + 1;
    try {
      yield readingOf(position, given, describe);
    } catch {
      yield { kind: "rejected", position, reason: "unreadable", ...namedIn(given, describe) };
    }
  }
}

/** What a record that cannot be read is called all the same: a known one is not gone for that. */
function namedIn(given: unknown, describe: (fields: Fields) => Draft): { identifier: string | null; title: string | null } {
  try {
    const { identifier, title } = isFields(given) ? describe(given) : { identifier: null, title: null };
    return storable({ identifier: text(identifier), title: text(title) }).value;
  } catch {
    return { identifier: null, title: null };
  }
}

function readingOf(position: number, given: unknown, describe: (fields: Fields) => Draft): Reading {
  const { value, replaced } = storable(given);
  if (!isFields(value)) return { kind: "rejected", position, reason: "not_a_record", identifier: null, title: null };
  const draft = describe(value);
  const [identifier, title] = [text(draft.identifier), text(draft.title)];
  if (draft.skip) return { kind: "skipped", position, reason: draft.skip, identifier, title };
  if (!identifier) return { kind: "rejected", position, reason: "no_identifier", identifier, title };
  if (!title) return { kind: "rejected", position, reason: "no_title", identifier, title };
  const { record, oddities } = judged(draft, identifier, title);
  if (replaced) oddities.push("characters_replaced");
  return { kind: "record", position, record, oddities: [...new Set(oddities)] };
}

function judged(draft: Draft, identifier: string, title: string): { record: CatalogRecord; oddities: Oddity[] } {
  const oddities = [...draft.oddities];
  const odd = (is: boolean, oddity: Oddity) => is && oddities.push(oddity);
  const address = (value: unknown) => {
    const found = webAddress(value);
    odd(found === null && text(value) !== null, "address_not_web");
    return found;
  };

  const { skip: _, oddities: __, modified: givenModified, issued: givenIssued, ...rest } = draft;
  const [modified, issued] = [readDate(givenModified), readDate(givenIssued)];
  const record: CatalogRecord = {
    ...rest,
    identifier,
    title: shorten(title, longestTitle),
    description: text(draft.description) ?? "",
    landingPage: address(draft.landingPage),
    frequency: draft.frequency ?? modified.interval,
    issuedOn: issued.day,
    modifiedOn: modified.day,
    columns: draft.columns && draft.columns.length > 0 ? draft.columns.slice(0, mostColumns) : null,
    distributions: draft.distributions.slice(0, mostDistributions).map((file) => (
      { ...file, accessUrl: address(file.accessUrl), downloadUrl: address(file.downloadUrl) }
    )),
  };

  odd(typeof draft.title !== "string", "title_not_text");
  odd(title.length > longestTitle, "title_long");
  odd(record.description === "", "no_description");
  odd(record.keywords.length === 0, "no_keyword");
  odd(record.publishers.length === 0, "no_publisher");
  odd(modified.readable && !modified.day && !modified.interval, "no_modified");
  odd(!modified.readable, "modified_unreadable");
  odd(!issued.readable, "issued_unreadable");
  odd(record.distributions.length === 0, "no_distribution");
  return { record, oddities };
}

const longestWords = 2_000;

/** A column as it is stored; null where it has no name to be told by. */
export function columnOf(name: unknown, more: { title?: unknown; type?: unknown; description?: unknown }): CatalogColumn | null {
  const said = (value: unknown) => shorten(text(value) ?? "", longestWords) || null;
  const known = said(name);
  return known === null ? null : { name: known, title: said(more.title), type: said(more.type), description: said(more.description) };
}
