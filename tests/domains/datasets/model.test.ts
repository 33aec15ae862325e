import { expect, test } from "vitest";
import { qualityOf } from "~/domains/datasets/quality";
import { type DatasetEntry, type DistributionEntry, changedFields, formatOf, formatsOf, isOpenFormat, judged, licenseOf } from "~/domains/datasets/model";

const file = (fields: Partial<DistributionEntry>): DistributionEntry => ({
  title: null, description: null, format: null, mediaType: null, accessUrl: null, downloadUrl: null, ...fields,
});

test.each([
  [{ format: "CSV" }, "CSV"], [{ format: "GEOJSON" }, "GeoJSON"], [{ format: "text/csv" }, "CSV"], [{ mediaType: "application/json; charset=utf-8" }, "JSON"],
  [{ mediaType: "application/octet-stream", downloadUrl: "https://example.org/trees.geojson" }, "GeoJSON"],
  [{ downloadUrl: "https://example.org/trees.zip?x=1" }, "ZIP"], [{ downloadUrl: "https://example.org/get.aspx" }, null],
  [{ mediaType: "application/octet-stream" }, null], [{ mediaType: "application/vnd.oasis.opendocument.spreadsheet" }, "ODS"], [{ mediaType: "application/x-odd" }, "application/x-odd"],
  [{ format: "csv" }, "CSV"], [{ format: ".csv" }, "CSV"], [{ format: " Geojson " }, "GeoJSON"], [{ format: "Xlsx" }, "XLSX"], [{ format: "XSLX" }, "XLSX"],
  [{ format: "Excel (xlsx)" }, "XLSX"], [{ format: "JPG" }, "JPEG"], [{ format: "Tif" }, "TIFF"], [{ format: "ESRI Shapefile" }, "SHP"], [{ format: "shp" }, "SHP"],
  [{ title: "Shapefile", format: "ZIP" }, "SHP"], [{ title: "All files", format: "zip" }, "ZIP"], [{ format: "Web Page" }, "HTML"], [{ format: "HT ML" }, "HTML"],
  [{ format: "Esri REST" }, "ArcGIS REST"], [{ format: "ArcGIS GeoServices REST API" }, "ArcGIS REST"], [{ format: "GEOSERVICE" }, "ArcGIS REST"],
  [{ format: "wms" }, "WMS"], [{ format: "dashboard" }, "Dashboard"], [{ format: "API" }, "API"], [{ format: "constructor" }, "Constructor"], [{ format: "" }, null],
  [{ downloadUrl: "https://example.org/trees.xlsx" }, "XLSX"], [{ mediaType: "image/jpeg" }, "JPEG"], [{ mediaType: "application/rss+xml" }, "RSS"],
  [{ format: "a very long text that somebody put there by mistake" }, null], [{}, null],
])("%j is %s", (fields, format) => {
  expect(formatOf(file(fields))).toBe(format);
});

test("each format is said once, in the portal's order", () => {
  expect(formatsOf([file({ format: "CSV" }), file({}), file({ mediaType: "text/csv" }), file({ format: "JSON" })])).toEqual(["CSV", "JSON"]);
});

test.each([["CSV", true], ["csv", true], ["GeoJSON", true], ["Shapefile", false], ["XLSX", false], ["PDF", false], ["GeoParquet", true], ["geoparquet", true], ["KMZ", true], ["HTML", false], ["ArcGIS REST", false]])("%s is open: %s", (format, open) => {
  expect(isOpenFormat(format)).toBe(open);
});

test.each([
  ["", true], ["Street trees", true], ["<p>Street</p> trees", true], ["<p>Trees of the city.</p>", true],
  ["<p>Every tree that the <b>city</b> waters, by street.</p>", false],
])("%j describes nothing: %s", (description, lacking) => {
  const { lacks } = judged({ title: "Street Trees", description, license: null, frequency: null, modifiedOn: null, distributions: [] });
  expect(lacks.includes("description")).toBe(lacking);
});

test.each([
  ["http://creativecommons.org/publicdomain/zero/1.0/legalcode", "cc0"], ["https://opendatacommons.org/licenses/pddl/1-0/", "public_domain"],
  ["https://creativecommons.org/licenses/by/4.0/", "cc_by"], ["https://creativecommons.org/licenses/by-sa/4.0/", "cc_by_sa"],
  ["https://opendatacommons.org/licenses/odbl/", "odbl"], ["https://creativecommons.org/licenses/by-nc/4.0/", null],
  ["https://metadata.phila.gov/#help", null], [null, null],
])("%s is the licence %s", (published, license) => {
  expect(licenseOf(published)).toBe(license);
});

test.each([
  [{ columns: null }, "columns", "unknown"], [{ columns: [] }, "columns", "unknown"],
  [{ columns: [{ description: "Height" }, { description: null }] }, "columns", "good"], [{ columns: [{ description: " " }] }, "columns", "lacking"],
  [{ lacks: ["license"] }, "license", "lacking"], [{}, "license", "good"],
  [{}, "links", "good"], [{ links: { asked: 0, doubtful: 0, broken: 0 } }, "links", "unknown"],
  [{ links: { asked: 2, doubtful: 1, broken: 0 } }, "links", "unknown"], [{ links: { asked: 2, doubtful: 1, broken: 1 } }, "links", "late"],
  [{ freshness: "late" as const }, "on_time", "late"], [{ freshness: "not_promised" as const }, "on_time", "unknown"],
])("%j: %s is %s", (known, point, verdict) => {
  expect(qualityOf({ lacks: [], columns: null, freshness: "on_time", links: { asked: 1, doubtful: 0, broken: 0 }, ...known }).find((one) => one.point === point)?.verdict).toBe(verdict);
});

test("a change is what the page shows otherwise than before", () => {
  const entry: DatasetEntry = {
    identifier: "x", title: "Trees", description: "", departmentId: 1, topicId: null, publisherName: null, landingPage: null, license: null,
    frequency: null, keywords: [], issuedOn: null, modifiedOn: "2026-04-13", columns: null, raw: {}, contentHash: "", distributions: [file({ format: "CSV" })],
  };
  const shown = { ...entry, modifiedOn: new Date("2026-04-13T00:00:00Z") };
  expect(changedFields(shown, { ...entry, contentHash: "other", raw: { contactPoint: 1 } })).toEqual([]);
  expect(changedFields(shown, { ...entry, title: "Oaks", modifiedOn: null, distributions: [] })).toEqual(["title", "modified", "files"]);
});
