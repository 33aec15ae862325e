import { absolute } from "../address.server";

/** A page's path with when it last changed. */
export interface Place {
  path: string;
  changed?: Date | null;
}

/** Numbers a part holds: well below the 50,000 pages and 50 MB that search engines take. */
export const partSize = 10_000;

export const partOf = (number: number) => Math.ceil(number / partSize);

/** The numbers of a part, the first being 1. */
export const numbersOf = (part: number) => ({ gt: (part - 1) * partSize, lte: part * partSize });

export const sitemapType = "application/xml; charset=utf-8";

/** Where the parts are. */
export const siteIndex = (parts: string[]) =>
  documentOf("sitemapindex", parts.map((path) => `<sitemap><loc>${absolute(path)}</loc></sitemap>`));

/** One part. Our own paths hold nothing that XML reads as its own. */
export const siteMap = (places: Place[]) =>
  documentOf("urlset", places.map(({ path, changed }) => `<url><loc>${absolute(path)}</loc>${changed ? `<lastmod>${changed.toISOString()}</lastmod>` : ""}</url>`));

function documentOf(name: string, entries: string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`, ...entries, `</${name}>`, ""].join("\n");
}
