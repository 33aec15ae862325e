import { breathe } from "./breathe.server";
import { documents, fileAddress, inMemory } from "./documents.server";
import type { Progress, Reading } from "./model";
import { type ReaderName, openCatalog } from "./readers/all";
import type { OpenDocument } from "./readers/reader";
import { isWebAddress, plainAddress } from "./web-address";

export interface CatalogInput {
  /** A file's path or a web address. */
  address: string;
  /** The feed itself, where it is already in memory. */
  document?: unknown;
  /** What the source is known by, where the address would make it another: a feed saved under two names. */
  source?: string | undefined;
  /** Found out by the feed's own answer unless it is named. */
  reader?: ReaderName | null;
}

export interface Feed {
  /** What its source is known by. */
  address: string;
  /** Whether it came off the web, where it may be asked for again every day. */
  isOnWeb: boolean;
  title: string | null;
  reader: ReaderName;
  readings: Reading[];
}

export type OnProgress = (progress: Progress) => void | Promise<void>;

/** Reads all of a feed before anything is written: one that breaks off in the middle then changes nothing. */
export async function readFeed(input: CatalogInput, onProgress: OnProgress, open: OpenDocument = documents()): Promise<Feed> {
  const given = "document" in input;
  const address = given ? "memory" : input.address;
  const { reader, catalog } = await openCatalog(address, given ? inMemory(input.document) : open, input.reader ?? null);
  const readings: Reading[] = [];
  for await (const page of catalog.pages) {
    for (const reading of page) {
      readings.push(reading);
      await breathe(readings.length);
      await onProgress({ step: "reading", done: readings.length, total: catalog.expected });
    }
  }
  const isOnWeb = !given && isWebAddress(input.address);
  return { address: input.source ?? sourceAddress(input, catalog.self), isOnWeb, title: catalog.title, reader, readings };
}

/** On the web a feed is where it lies; saved as a file it is what it calls itself, or else that file. */
function sourceAddress(input: CatalogInput, self: string | null): string {
  if (isWebAddress(input.address) && URL.canParse(input.address)) return plainAddress(input.address);
  if ("document" in input) return input.address;
  return self ?? fileAddress(input.address);
}
