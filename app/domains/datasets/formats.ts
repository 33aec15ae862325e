import type { DistributionEntry } from "./entry";
import { openFormats } from "./listing";

const mediaTypes: Record<string, string> = {
  "text/csv": "CSV", "application/json": "JSON", "application/vnd.geo+json": "GeoJSON", "application/geo+json": "GeoJSON",
  "application/rdf+xml": "RDF", "application/xml": "XML", "text/xml": "XML", "text/html": "HTML", "application/pdf": "PDF",
  "application/vnd.ms-excel": "XLS", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "application/vnd.google-earth.kml+xml": "KML", "application/vnd.google-earth.kmz": "KMZ", "application/zip": "ZIP",
  "application/x-zipped-shp": "SHP", "text/plain": "TXT", "text/tab-separated-values": "TSV",
};
const asWritten: Record<string, string> = { GEOJSON: "GeoJSON", SHAPEFILE: "SHP", EXCEL: "XLSX" };
const vague = new Set(["application/octet-stream", "application/http"]);

/** "CSV", "GeoJSON": what one gets, from what the portal says or, failing that, from the file's name. */
export function formatOf(distribution: DistributionEntry): string | null {
  const said = mediaTypes[distribution.format?.toLowerCase() ?? ""] ?? distribution.format;
  if (said) return said.length > 24 ? null : (asWritten[said.toUpperCase()] ?? said);
  const typed = mediaTypes[distribution.mediaType?.toLowerCase().split(";")[0] ?? ""];
  if (typed) return typed;
  const file = /\.([a-z0-9]{2,7})(?:$|[?#])/i.exec(distribution.downloadUrl ?? "")?.[1]?.toUpperCase();
  if (file && !["ASPX", "PHP", "COM", "ORG", "GOV"].includes(file)) return asWritten[file] ?? file;
  return vague.has(distribution.mediaType ?? "") ? null : distribution.mediaType;
}

/** Each format once, in the portal's order. */
export function formatsOf(distributions: DistributionEntry[]): string[] {
  return [...new Set(distributions.map(formatOf).filter((format) => format !== null))];
}

const open = new Set<string>([...openFormats, "TSV", "JSONL", "JSON-LD", "KMZ", "GPKG", "ODS", "PARQUET", "GEOPARQUET", "GTFS-RT", "RSS", "TOPOJSON", "NDJSON"]);

/** Whether anybody may write a program that reads it. */
export const isOpenFormat = (format: string) => open.has(asWritten[format.toUpperCase()] ?? format) || open.has(format.toUpperCase());
