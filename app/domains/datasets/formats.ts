import type { DistributionEntry } from "./entry";
import { openFormats } from "./listing";

/** What is brought home as a file, each under one name. */
const files = [
  "CSV", "TSV", "JSON", "JSONL", "NDJSON", "JSON-LD", "GeoJSON", "TopoJSON", "XML", "RDF", "GML", "GPX", "KML", "KMZ", "GPKG", "GTFS", "GTFS-RT", "RSS", "TXT",
  "XLS", "XLSX", "ODS", "DOC", "DOCX", "PDF", "ZIP", "GZ", "7Z", "SHP", "GDB", "MDB", "DWG", "DXF", "TIFF", "GeoTIFF", "JPEG", "PNG", "LAS", "LAZ", "ECW",
  "NetCDF", "Parquet", "GeoParquet", "SQLite",
] as const;
/** What is looked at or asked instead. */
const others = ["HTML", "API", "ArcGIS REST"] as const;

const alsoWritten: Partial<Record<(typeof files)[number] | (typeof others)[number], string[]>> = {
  SHP: ["SHAPEFILE", "ESRI SHAPEFILE", "SHAPE", "SHP (ZIP)", "ZIPPED SHAPEFILE"],
  XLSX: ["EXCEL", "MS EXCEL", "EXCEL (XLSX)", "XSLX"],
  XLS: ["EXCEL (XLS)"],
  TXT: ["TEXT"],
  TIFF: ["TIF"],
  JPEG: ["JPG"],
  GDB: ["FILE GEODATABASE", "FGDB", "GEODATABASE"],
  GPKG: ["GEOPACKAGE"],
  HTML: ["HTM", "HT ML", "WEB PAGE", "WEBPAGE", "WEBSITE", "ARCGIS HUB DATASET"],
  "ArcGIS REST": ["ESRI REST", "GEOSERVICE", "GEOSERVICES", "ARCGIS GEOSERVICE", "ARCGIS GEOSERVICES REST API", "ARCGIS SERVER REST"],
};

const names = new Map<string, string>([...files, ...others].flatMap((name) => [name.toUpperCase(), ...(alsoWritten[name] ?? [])].map((written) => [written, name])));

const mediaTypes = new Map([
  ["text/csv", "CSV"], ["text/tab-separated-values", "TSV"], ["application/json", "JSON"], ["application/vnd.geo+json", "GeoJSON"], ["application/geo+json", "GeoJSON"],
  ["application/rdf+xml", "RDF"], ["application/rss+xml", "RSS"], ["application/xml", "XML"], ["text/xml", "XML"], ["text/html", "HTML"], ["text/plain", "TXT"],
  ["application/pdf", "PDF"], ["application/vnd.ms-excel", "XLS"], ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"],
  ["application/vnd.oasis.opendocument.spreadsheet", "ODS"], ["application/vnd.google-earth.kml+xml", "KML"], ["application/vnd.google-earth.kmz", "KMZ"],
  ["application/zip", "ZIP"], ["application/x-zipped-shp", "SHP"], ["image/jpeg", "JPEG"], ["image/png", "PNG"], ["image/tiff", "TIFF"],
]);
const vague = ["application/octet-stream", "application/http"];
const longest = 24;

/** "CSV", "GeoJSON": what one gets, from what the portal says or, failing that, from the file's name. */
export function formatOf({ format, mediaType, downloadUrl, title }: DistributionEntry): string | null {
  const type = mediaType?.toLowerCase().split(";")[0]?.trim() ?? "";
  const said = format?.trim() ? nameOf(format) : (mediaTypes.get(type) ?? extensionOf(downloadUrl));
  if (said === "ZIP" && /^(zipped )?(shapefile|shp)\b/i.test(title?.trim() ?? "")) return "SHP";
  return said ?? (format?.trim() || vague.includes(type) ? null : mediaType);
}

/** One name for what portals write in many ways; what is not known keeps its own. */
function nameOf(written: string): string | null {
  const plain = written.trim().replace(/^\./, "").replace(/\s+/g, " ");
  const known = names.get(plain.toUpperCase()) ?? mediaTypes.get(plain.toLowerCase());
  if (known || plain.length > longest) return known ?? null;
  return /^[a-z]{1,4}$/i.test(plain) ? plain.toUpperCase() : plain.charAt(0).toUpperCase() + plain.slice(1);
}

const extensionOf = (address: string | null) => names.get(/\.([a-z0-9]{2,10})(?:$|[?#])/i.exec(address ?? "")?.[1]?.toUpperCase() ?? "");

/** Whether an address names a file by itself: ".csv", "/csv", "?format=csv". */
export function namesFile(address: string | null): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { pathname, searchParams } = new URL(address);
  const end = pathname.split("/").findLast(Boolean)?.split(".").at(-1);
  return [end, searchParams.get("format"), searchParams.get("f")].some((word) => word != null && isFileFormat(nameOf(word) ?? ""));
}

/** Each format once, in the portal's order. */
export function formatsOf(distributions: DistributionEntry[]): string[] {
  return [...new Set(distributions.map(formatOf).filter((format) => format !== null))];
}

const fileFormats = new Set<string>(files);
const open = new Set<string>([
  ...openFormats, "TSV", "JSONL", "NDJSON", "JSON-LD", "TopoJSON", "GML", "GPX", "GPKG", "GTFS-RT", "RSS", "ODS", "Parquet", "GeoParquet",
]);

export const isFileFormat = (format: string) => fileFormats.has(format);

/** Whether anybody may write a program that reads it. */
export const isOpenFormat = (format: string) => open.has(nameOf(format) ?? "");
