import { AppError } from "~/platform/errors";
import type { Reading } from "../model";
import type { Catalog, OpenDocument } from "./reader";
import { type Draft, readingsOf } from "./reading";
import type { Fields } from "./values";

/** One page of a feed that comes in several: its records, and how many the whole feed has. */
export interface Page {
  records: unknown[];
  total: number;
}

interface Paged {
  /** Of a document; null where it is none of this feed's. */
  pageIn: (document: unknown) => Page | null;
  /** The address of the page that begins behind so many records, of which this is the last. */
  addressAt: (address: URL, start: number, last: unknown) => URL;
  describe: (fields: Fields) => Draft;
}

const mostRecords = 100_000;

/**
 * A feed in pages. On the web all of them are fetched, until there are as many records as the feed says it has; fewer is no whole
 * listing (`unavailable`, "incomplete"). A saved page is read alone.
 */
export async function openPaged(address: string, open: OpenDocument, paged: Paged): Promise<Catalog> {
  const url = /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : null;
  const pageAt = async (start: number, last: unknown) => {
    const page = paged.pageIn(await open(url ? paged.addressAt(new URL(url), start, last).href : address));
    if (!page) throw new AppError("invalid", { reason: "not-a-catalog" });
    return page;
  };
  const first = await pageAt(0, null);
  const expected = url ? first.total : first.records.length;
  return { self: null, title: null, expected, pages: pagesFrom(first, url ? pageAt : null, paged.describe) };
}

async function* pagesFrom(first: Page, pageAt: ((start: number, last: unknown) => Promise<Page>) | null, describe: Paged["describe"]): AsyncGenerator<Iterable<Reading>> {
  let [page, read, last] = [first, 0, ""];
  const seen = new Set<string>();
  for (;;) {
    yield once(readingsOf(page.records, read, describe), seen);
    read += page.records.length;
    if (!pageAt || read >= page.total) return;
    if (read > mostRecords) throw new AppError("invalid", { reason: "too-large" });
    const head = JSON.stringify(page.records[0]);
    // No progress: an empty page before the end, or a server that takes no notice of where to begin.
    if (page.records.length === 0 || head === last) throw new AppError("unavailable", { reason: "incomplete" });
    last = head;
    page = await pageAt(read, page.records.at(-1));
  }
}

/** A record that moved to the next page while this one was read is there a second time. */
function* once(readings: Iterable<Reading>, seen: Set<string>): Generator<Reading> {
  for (const reading of readings) {
    if (reading.kind === "record") {
      if (seen.has(reading.record.identifier)) continue;
      seen.add(reading.record.identifier);
    }
    yield reading;
  }
}
