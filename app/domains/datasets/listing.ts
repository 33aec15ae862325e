/** How the list of datasets is narrowed and ordered: words of its address. Loaded by the browser, so nothing else stands here. */
export const sortOrders = ["updated", "title", "followed", "wanted"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Against what its portal promised; by its dates alone, never stored. */
export const freshnesses = ["on_time", "late", "not_promised"] as const;
export type Freshness = (typeof freshnesses)[number];

/** Points of quality that a dataset's own record can lack. */
export const recordPoints = ["license", "description", "frequency", "open_format"] as const;
export type RecordPoint = (typeof recordPoints)[number];

export const problems = ["broken_link", "removed", ...recordPoints] as const;
export type Problem = (typeof problems)[number];

/** Formats whose rules are public and which any program may read: these first. */
export const openFormats = ["CSV", "JSON", "GeoJSON", "XML", "RDF", "KML", "KMZ", "GTFS", "TXT"] as const;
export const otherFormats = ["SHP", "XLSX", "XLS", "PDF", "ZIP", "ArcGIS REST", "API"] as const;
export const formatChoices = ["open", ...openFormats, ...otherFormats] as const;
export type FormatChoice = (typeof formatChoices)[number];

/** The whole list, counted in the background. */
export interface DatasetFigures {
  listed: number;
  byFreshness: Record<Freshness, number>;
}
