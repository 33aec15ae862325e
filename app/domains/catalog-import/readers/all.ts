import { AppError } from "~/platform/errors";
import { ckan } from "./ckan";
import { dcatUs } from "./dcat-us";
import type { Catalog, CatalogReader, OpenDocument } from "./reader";
import { socrata } from "./socrata";

export const readers = { "dcat-us": dcatUs, socrata, ckan } satisfies Record<string, CatalogReader>;
export type ReaderName = keyof typeof readers;
const readerNames = Object.keys(readers) as ReaderName[];

/** Opens a feed with the named reader, or with the one that knows its answer. Throws `invalid`, "not-a-catalog". */
export async function openCatalog(address: string, open: OpenDocument, name: ReaderName | null): Promise<{ reader: ReaderName; catalog: Catalog }> {
  if (name) return { reader: name, catalog: await readers[name].open(address, open) };
  const document = await open(address);
  const reader = readerNames.find((one) => readers[one].knows(document));
  if (!reader) throw new AppError("invalid", { reason: "not-a-catalog" });
  const remembered: OpenDocument = (wanted) => (wanted === address ? Promise.resolve(document) : open(wanted));
  return { reader, catalog: await readers[reader].open(address, remembered) };
}

/** The reader a source is kept with; null where it has to be found out. */
export const readerOf = (kept: string): ReaderName | null => readerNames.find((name) => name === kept) ?? null;
