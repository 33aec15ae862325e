/** A small feed to change by hand. */
import { importCatalog } from "~/domains/catalog-import/commands.server";

export interface FeedRecord extends Record<string, unknown> {
  identifier: string;
  title: string;
}

export const feedRecord = (identifier: string, fields: Record<string, unknown> = {}): FeedRecord => ({
  identifier,
  title: `Dataset ${identifier}`,
  description: `About ${identifier}.`,
  keyword: [identifier],
  modified: "2026-04-13",
  publisher: { name: "Bureau of Trees" },
  distribution: [{ title: "CSV", format: "CSV", downloadURL: `https://data.example.org/${identifier}.csv` }],
  ...fields,
});

export const feed = (...records: unknown[]) => ({ "@type": "dcat:Catalog", dataset: records });

export const importFeed = (document: unknown, options: Parameters<typeof importCatalog>[1] = {}) =>
  importCatalog({ address: "https://data.example.org/data.json", document }, options);
