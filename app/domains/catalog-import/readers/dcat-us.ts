import { AppError } from "~/platform/errors";
import type { CatalogDistribution, CatalogRecord, Oddity, Reading } from "../model";
import { readDate } from "./dates";
import type { Catalog, CatalogReader, OpenDocument } from "./reader";
import { type Fields, isFields, storable, text, texts, webAddress } from "./values";

const longestTitle = 1_000;
const mostDistributions = 1_000;

/** Project Open Data's `data.json`, version 1.1 (and 1.0, a bare list), read record by record and never by its schema. */
export const dcatUs = { name: "dcat-us", open } satisfies CatalogReader;

async function open(address: string, openDocument: OpenDocument): Promise<Catalog> {
  const document = await openDocument(address);
  const records = Array.isArray(document) ? document : isFields(document) ? document["dataset"] : null;
  if (!Array.isArray(records)) throw new AppError("invalid", { reason: "not-a-catalog" });
  const about = isFields(document) ? document : {};
  return { self: webAddress(about["@id"]), title: text(about["title"]), expected: records.length, records: readAll(records) };
}

async function* readAll(records: unknown[]): AsyncGenerator<Reading> {
  for (const [index, fields] of records.entries()) yield readOne(index + 1, fields);
}

function readOne(position: number, given: unknown): Reading {
  try {
    return reading(position, given);
  } catch {
    // Nested deeper than the machine can follow, or as bad: one record never costs the others.
    return { kind: "rejected", position, reason: "unreadable", identifier: null, title: null };
  }
}

function reading(position: number, given: unknown): Reading {
  const { value, replaced } = storable(given);
  if (!isFields(value)) return { kind: "rejected", position, reason: "not_a_record", identifier: null, title: null };
  const identifier = text(value["identifier"] ?? value["@id"]);
  const title = text(value["title"]);
  const access = text(value["accessLevel"])?.toLowerCase() ?? "public";
  if (access !== "public") return { kind: "skipped", position, reason: "not_public", identifier, title };
  if (!identifier) return { kind: "rejected", position, reason: "no_identifier", identifier, title };
  if (!title) return { kind: "rejected", position, reason: "no_title", identifier, title };
  const { record, oddities } = recordOf(value, identifier, title);
  if (replaced) oddities.push("characters_replaced");
  return { kind: "record", position, record, oddities: [...new Set(oddities)] };
}

function recordOf(fields: Fields, identifier: string, title: string): { record: CatalogRecord; oddities: Oddity[] } {
  const oddities: Oddity[] = [];
  const odd = (is: boolean, oddity: Oddity) => is && oddities.push(oddity);
  const address = (value: unknown) => {
    const found = webAddress(value);
    odd(found === null && text(value) !== null, "address_not_web");
    return found;
  };

  const modified = readDate(fields["modified"]);
  const issued = readDate(fields["issued"]);
  const record: CatalogRecord = {
    identifier,
    title: title.slice(0, longestTitle),
    description: text(fields["description"]) ?? "",
    publishers: publishersOf(fields["publisher"]),
    themes: texts(fields["theme"]),
    landingPage: address(fields["landingPage"]),
    license: text(fields["license"]),
    frequency: text(fields["accrualPeriodicity"]) ?? modified.interval,
    keywords: texts(fields["keyword"]),
    issuedOn: issued.day,
    modifiedOn: modified.day,
    distributions: distributionsOf(fields["distribution"], address, odd),
    raw: fields,
  };

  odd(typeof fields["title"] !== "string", "title_not_text");
  odd(title.length > longestTitle, "title_long");
  odd(record.description === "", "no_description");
  odd(typeof fields["keyword"] === "string", "keyword_not_a_list");
  odd(record.keywords.length === 0, "no_keyword");
  odd(record.publishers.length === 0, "no_publisher");
  odd(modified.readable && !modified.day && !modified.interval, "no_modified");
  odd(!modified.readable, "modified_unreadable");
  odd(!issued.readable, "issued_unreadable");
  odd(record.distributions.length === 0, "no_distribution");
  return { record, oddities };
}

function publishersOf(publisher: unknown): string[] {
  const names: string[] = [];
  for (let level = publisher; level && names.length < 10; level = isFields(level) ? level["subOrganizationOf"] : null) {
    const name = text(level);
    if (name) names.push(name);
  }
  return names;
}

function distributionsOf(
  given: unknown,
  address: (value: unknown) => string | null,
  odd: (is: boolean, oddity: Oddity) => void,
): CatalogDistribution[] {
  const list = Array.isArray(given) ? given : isFields(given) ? [given] : [];
  odd(list.some((entry) => !isFields(entry)), "distribution_unreadable");
  return list.filter(isFields).slice(0, mostDistributions).map((fields) => ({
    title: text(fields["title"]),
    description: text(fields["description"]),
    format: text(fields["format"]),
    mediaType: text(fields["mediaType"]),
    accessUrl: address(fields["accessURL"]),
    downloadUrl: address(fields["downloadURL"]),
  }));
}
