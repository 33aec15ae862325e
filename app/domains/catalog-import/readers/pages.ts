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
  let [page, read, turned, last] = [first, 0, 0, ""];
  const met = { on: new Map<string, number>(), again: 0 };
  for (;;) {
    const head = JSON.stringify(page.records[0] ?? null);
    // A server that takes no notice of where to begin.
    if (turned > 0 && head === last) throw incomplete();
    yield once(readingsOf(page.records, read, describe), turned, met);
    read += page.records.length;
    if (!pageAt) return;
    if (met.again > turned) throw incomplete();
    if (read >= page.total) return;
    if (read > mostRecords) throw new AppError("invalid", { reason: "too-large" });
    if (page.records.length === 0) throw incomplete();
    last = head;
    page = await pageAt(read, page.records.at(-1));
    turned += 1;
  }
}

const incomplete = () => new AppError("unavailable", { reason: "incomplete" });

/**
 * A record that moved to the next page while this one was read is there a second time: one at each turn of a page, where one dataset
 * came in before them. Where there are more of them, others are not there at all.
 */
function* once(readings: Iterable<Reading>, page: number, met: { on: Map<string, number>; again: number }): Generator<Reading> {
  for (const reading of readings) {
    if (reading.kind === "record") {
      const { identifier } = reading.record;
      const before = met.on.get(identifier);
      if (before !== undefined && before < page) met.again += 1;
      if (before !== undefined) continue;
      met.on.set(identifier, page);
    }
    yield reading;
  }
}
