import { shorten } from "~/platform/shorten";
import type { CatalogColumn } from "../model";
import { type Page, openPaged } from "./pages";
import type { CatalogReader } from "./reader";
import type { Draft } from "./reading";
import { tableColumns } from "./table-schema";
import { type Fields, isFields, text, texts } from "./values";

/** CKAN's `package_search`; a saved `package_show` is a feed of one. */
export const ckan = {
  name: "ckan",
  knows: (document) => pageIn(document) !== null,
  open: (address, open) => openPaged(address, open, { pageIn, addressAt, describe: (fields) => draftOf(fields, portalOf(address)) }),
} satisfies CatalogReader;

const pageSize = 100;

function addressAt(address: URL, start: number): URL {
  const { searchParams } = address;
  searchParams.set("rows", String(pageSize));
  searchParams.set("start", String(start));
  // In an order that stays while one reads.
  searchParams.set("sort", "id asc");
  return address;
}

function pageIn(document: unknown): Page | null {
  if (!isFields(document) || document["success"] !== true || !isFields(document["result"])) return null;
  const { results, count, resources } = document["result"];
  if (Array.isArray(results)) return { records: results, total: typeof count === "number" ? count : results.length };
  return Array.isArray(resources) ? { records: [document["result"]], total: 1 } : null;
}

/** Where the portal's own pages lie: before "/api/". */
function portalOf(address: string): string | null {
  return /^(https?:\/\/.+?)\/api\//i.exec(address)?.[1] ?? null;
}

function draftOf(fields: Fields, portal: string | null): Draft {
  const extra = extrasIn(fields);
  const name = text(fields["name"]);
  const open = fields["private"] !== true && (text(fields["state"]) ?? "active") === "active";
  const isDataset = (text(fields["type"]) ?? "dataset") === "dataset";
  return {
    skip: !open ? "not_public" : isDataset ? null : "not_a_dataset",
    identifier: fields["id"] ?? name,
    title: fields["title"] ?? name,
    description: fields["notes"],
    publishers: texts([...each([fields["organization"]], "title", "name"), extra("publisher"), extra("publisher_name")]),
    themes: texts([...each(fields["groups"], "display_name", "title", "name"), fields["theme-primary"]]),
    landingPage: portal && name ? `${portal}/dataset/${encodeURIComponent(name)}` : (fields["url"] ?? null),
    license: text(fields["license_url"]) ?? text(fields["license_title"]) ?? text(fields["license_id"]),
    frequency: text(extra("update_frequency") ?? extra("frequency") ?? extra("accrual_periodicity") ?? extra("frequency-of-update")),
    keywords: texts(each(fields["tags"], "display_name", "name")),
    issued: extra("issued") ?? extra("date_released") ?? fields["metadata_created"],
    modified: extra("modified") ?? extra("date_updated") ?? fields["metadata_modified"],
    columns: columnsIn(filesIn(fields["resources"])),
    distributions: filesIn(fields["resources"]).map(fileOf),
    oddities: [],
    raw: lasting(fields),
  };
}

/** Counts of visits and the like change every day and say nothing of the dataset. */
function lasting(fields: Fields): Fields {
  const { tracking_summary: _, ...rest } = fields;
  return { ...rest, resources: filesIn(fields["resources"]).map(({ tracking_summary: __, ...file }) => file) };
}

/** A portal's additional field, whether it stands among the extras or beside CKAN's own. */
function extrasIn(fields: Fields): (name: string) => unknown {
  const extras = Array.isArray(fields["extras"]) ? fields["extras"].filter(isFields) : [];
  return (name) => [extras.find(({ key }) => key === name)?.["value"], fields[name]].find((value) => text(value) !== null) ?? null;
}

function each(list: unknown, ...names: string[]): unknown[] {
  return Array.isArray(list) ? list.map((one) => (isFields(one) ? (names.map((name) => one[name]).find((value) => text(value)) ?? null) : one)) : [];
}

/** Of the first file that says them: a Table Schema, which portals keep as an object or as its text. */
function columnsIn(files: Fields[]): CatalogColumn[] | null {
  return files.map(({ schema }) => tableColumns(schema)).find((columns) => columns.length > 0) ?? null;
}

const filesIn = (resources: unknown) => (Array.isArray(resources) ? resources.filter(isFields) : []).filter(({ state }) => (text(state) ?? "active") === "active");

/** Services and pages are opened, everything else is a file. */
const opened = /^(html?|web ?page|website|api|rest|wms|wfs|wmts|wcs|ogc.*|esri rest|arcgis.*|sparql|)$/i;

function fileOf(file: Fields): Draft["distributions"][number] {
  const format = text(file["format"]);
  const [title, description] = [text(file["name"]), text(file["description"])];
  const isFile = !opened.test(format ?? "") || text(file["url_type"]) === "upload";
  return {
    title: title ?? (description && shorten(description, 200)),
    description: title ? description : null,
    format,
    mediaType: text(file["mimetype"]),
    accessUrl: isFile ? null : file["url"],
    downloadUrl: isFile ? file["url"] : null,
  };
}
