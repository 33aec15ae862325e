/** A small feed to change by hand. */
import { importCatalog } from "~/domains/catalog-import/commands.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";

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

/** Reads it twice, as if a day apart: what it does not list is gone. */
export async function importTwice(document: unknown): Promise<void> {
  await importFeed(document);
  await aDayGoesBy();
  await importFeed(document);
}

/** What was missing is missing since the day before. */
export async function aDayGoesBy(): Promise<void> {
  await db().dataset.updateMany({ where: { missingSince: { not: null }, goneAt: null }, data: { missingSince: new Date(now().getTime() - 86_400_000) } });
}
