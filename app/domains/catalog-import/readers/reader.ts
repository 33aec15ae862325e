import type { Reading } from "../model";

/** Brings one document of a feed, parsed; where it comes from (a file, the web, memory) is not a reader's concern. */
export type OpenDocument = (address: string) => Promise<unknown>;

export interface Catalog {
  /** The feed's own name for itself, a web address where it has one. */
  self: string | null;
  title: string | null;
  /** How many records to expect, where the feed says. */
  expected: number | null;
  /** Fetched as they are asked for. */
  pages: AsyncIterable<Iterable<Reading>>;
}

/** Understands one kind of feed. Another kind joins by one more reader in `readers/all.ts`. */
export interface CatalogReader {
  /** Kept with the source and part of every fingerprint, as are the rules of reading. */
  name: string;
  /** Whether a document, the first of its feed, is of this kind. */
  knows(document: unknown): boolean;
  open(address: string, open: OpenDocument): Promise<Catalog>;
}
