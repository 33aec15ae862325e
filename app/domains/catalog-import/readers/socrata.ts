import type { CatalogColumn } from "../model";
import { type Page, openPaged } from "./pages";
import type { CatalogReader } from "./reader";
import { type Draft, columnOf } from "./reading";
import { type Fields, isFields, text, texts } from "./values";

/** Socrata's discovery answers (`/api/catalog/v1`). Identifiers are those of the same portal's `data.json`: a source may change over. */
export const socrata = {
  name: "socrata",
  knows: (document) => pageIn(document) !== null,
  open: (address, open) => openPaged(address, open, { pageIn, addressAt, describe }),
} satisfies CatalogReader;

const pageSize = 500;
/** So far an offset reaches; what lies behind is asked for by the dataset before it. */
const farthest = 10_000;

/** In the order of the datasets' own codes, which stays while one reads: a scroll is in no other. */
function addressAt({ href }: URL, start: number, last: unknown): URL {
  const address = new URL(href);
  const { searchParams } = address;
  for (const name of ["offset", "order", "scroll_id"]) searchParams.delete(name);
  searchParams.set("limit", String(pageSize));
  const code = isFields(last) && isFields(last["resource"]) ? text(last["resource"]["id"]) : null;
  if (code && start + pageSize > farthest) searchParams.set("scroll_id", code);
  else for (const [name, value] of [["order", "dataset_id"], ["offset", String(start)]] as const) searchParams.set(name, value);
  return address;
}

function pageIn(document: unknown): Page | null {
  if (!isFields(document) || !Array.isArray(document["results"]) || typeof document["resultSetSize"] !== "number") return null;
  return { records: document["results"], total: document["resultSetSize"] };
}

/** The rest are views of these: charts, filters, stories. */
const datasetTypes = new Set(["dataset", "map", "file", "href", "link"]);

function describe(fields: Fields): Draft {
  const part = (name: string) => (isFields(fields[name]) ? fields[name] : {});
  const [resource, classification, metadata] = [part("resource"), part("classification"), part("metadata")];
  const id = text(resource["id"]);
  const type = text(resource["type"]) ?? "dataset";
  const portal = text(metadata["domain"]);
  const stated = statedIn(classification["domain_metadata"]);
  const page = text(fields["permalink"]) ?? text(fields["link"]);
  return {
    skip: datasetTypes.has(type) ? null : "not_a_dataset",
    identifier: id && portal ? `https://${portal}/api/views/${id}` : id,
    title: resource["name"],
    description: resource["description"],
    publishers: publishersOf(stated, text(resource["attribution"]), portal),
    themes: texts([classification["domain_category"]]),
    landingPage: page,
    license: text(metadata["license"]),
    frequency: stated(frequencyKeys),
    keywords: texts(classification["domain_tags"]),
    issued: resource["publication_date"] ?? resource["createdAt"],
    modified: resource["data_updated_at"] ?? resource["updatedAt"],
    columns: columnsOf(resource),
    distributions: id && portal ? filesOf(type, `https://${portal}`, id, page) : [],
    oddities: [],
    raw: lasting(fields, resource),
  };
}

/** How often a page was looked at changes every day and says nothing of the dataset. */
function lasting(fields: Fields, resource: Fields): Fields {
  const { page_views: _, download_count: __, ...rest } = resource;
  return { ...fields, resource: rest };
}

/** Portals name their own fields, a group before the underscore: "Metadata_Data-Owner", "Dataset-Information_Agency". */
const departmentKeys = [/department$/, /data.?owner$/, /agency$/, /dataset.?owner$/, /bureau$|division$|office$/, /organization$/, /publisher$/];
const frequencyKeys = [/update.?frequency$/, /data.?frequency$/, /frequency$/];

/** Finds what a portal states under the first of these names that it uses. */
function statedIn(given: unknown): (names: RegExp[]) => string | null {
  const pairs = (Array.isArray(given) ? given : []).filter(isFields).map(({ key, value }) => [text(key)?.toLowerCase() ?? "", text(value)] as const);
  return (names) => names.flatMap((name) => pairs.flatMap(([key, value]) => (name.test(key) && value ? value : [])))[0] ?? null;
}

/** The department by the portal's own field; an attribution that only names the portal says nothing. */
function publishersOf(stated: (names: RegExp[]) => string | null, attribution: string | null, portal: string | null): string[] {
  const names = [stated(departmentKeys), attribution].filter((name) => name !== null && name.toLowerCase() !== portal?.toLowerCase());
  return [...new Set(names)] as string[];
}

function columnsOf(resource: Fields): CatalogColumn[] | null {
  const list = (name: string) => (Array.isArray(resource[name]) ? (resource[name] as unknown[]) : []);
  const [names, titles, types, descriptions] = ["field_name", "name", "datatype", "description"].map((name) => list(`columns_${name}`)) as [unknown[], unknown[], unknown[], unknown[]];
  const columns = (names.length > 0 ? names : titles).flatMap((name, place) => {
    // The portal's own, which no table shows.
    if (text(name)?.startsWith(":@computed_region")) return [];
    return columnOf(name, { title: titles[place], type: types[place], description: descriptions[place] }) ?? [];
  });
  return columns.length > 0 ? columns : null;
}

const tables = [["CSV", "text/csv", "csv"], ["RDF", "application/rdf+xml", "rdf"], ["JSON", "application/json", "json"], ["XML", "application/xml", "xml"]] as const;
const maps = [["GeoJSON", "application/vnd.geo+json", "GeoJSON"], ["Shapefile", "application/zip", "Shapefile"], ["KML", "application/vnd.google-earth.kml+xml", "KML"]] as const;

function filesOf(type: string, portal: string, id: string, page: string | null): Draft["distributions"] {
  const file = (title: string, mediaType: string, downloadUrl: string) =>
    ({ title, description: null, format: title, mediaType, accessUrl: null, downloadUrl });
  if (type === "dataset") return tables.map(([title, mediaType, end]) => file(title, mediaType, `${portal}/api/views/${id}/rows.${end}?accessType=DOWNLOAD`));
  if (type === "map") return maps.map(([title, mediaType, end]) => file(title, mediaType, `${portal}/api/geospatial/${id}?method=export&format=${end}`));
  return [{ title: null, description: null, format: null, mediaType: null, accessUrl: page, downloadUrl: null }];
}
