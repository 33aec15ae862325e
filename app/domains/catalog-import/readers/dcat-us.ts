import { AppError } from "~/platform/errors";
import { shorten } from "~/platform/shorten";
import type { Oddity } from "../model";
import type { Catalog, CatalogReader, OpenDocument } from "./reader";
import { type Draft, readingsOf } from "./reading";
import { type Fields, isFields, storable, text, texts, webAddress } from "./values";

/** Project Open Data's `data.json`, version 1.1 (and 1.0, a bare list), ArcGIS Hub's feeds included; read record by record and never by its schema. */
export const dcatUs = { name: "dcat-us", knows: (document) => listIn(document) !== null, open } satisfies CatalogReader;

const longestTitle = 200;

async function open(address: string, openDocument: OpenDocument): Promise<Catalog> {
  const document = await openDocument(address);
  const records = listIn(document);
  if (!records) throw new AppError("invalid", { reason: "not-a-catalog" });
  const about = isFields(document) ? document : {};
  const { self, title } = storable({ self: webAddress(about["@id"]), title: text(about["title"]) }).value;
  return { self, title: title && shorten(title, longestTitle), expected: records.length, pages: onePage(records) };
}

function listIn(document: unknown): unknown[] | null {
  const records = Array.isArray(document) ? document : isFields(document) ? document["dataset"] : null;
  return Array.isArray(records) ? records : null;
}

async function* onePage(records: unknown[]) {
  yield readingsOf(records, 0, draftOf);
}

function draftOf(fields: Fields): Draft {
  const access = text(fields["accessLevel"])?.toLowerCase() ?? "public";
  const { files, oddities } = filesIn(fields["distribution"]);
  return {
    skip: access === "public" ? null : "not_public",
    identifier: fields["identifier"] ?? fields["@id"],
    title: fields["title"],
    description: fields["description"],
    publishers: publishersOf(fields["publisher"]),
    themes: texts(fields["theme"]),
    landingPage: fields["landingPage"],
    license: text(fields["license"]),
    frequency: text(fields["accrualPeriodicity"]),
    keywords: texts(fields["keyword"]),
    issued: fields["issued"],
    modified: fields["modified"],
    columns: null,
    distributions: files.map((file) => ({
      title: text(file["title"]),
      description: text(file["description"]),
      format: text(file["format"]),
      mediaType: text(file["mediaType"]),
      accessUrl: file["accessURL"],
      downloadUrl: file["downloadURL"],
    })),
    oddities: typeof fields["keyword"] === "string" ? [...oddities, "keyword_not_a_list"] : oddities,
    raw: fields,
  };
}

function publishersOf(publisher: unknown): string[] {
  const names: string[] = [];
  for (let level = publisher; level && names.length < 10; level = isFields(level) ? level["subOrganizationOf"] : null) {
    const name = text(level);
    if (name) names.push(name);
  }
  return names;
}

function filesIn(given: unknown): { files: Fields[]; oddities: Oddity[] } {
  const list = Array.isArray(given) ? given : isFields(given) ? [given] : [];
  const files = list.filter(isFields);
  return { files, oddities: files.length < list.length ? ["distribution_unreadable"] : [] };
}
