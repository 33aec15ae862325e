const here = "http://plaza.invalid";

/**
 * Where a page leads on this site: links, files, and where its forms go, which must be harmless to look at. The other language
 * is the same page again. `missing` are places on the page itself that it links to and does not have.
 */
export function linksOf(html: string, path: string): { links: string[]; missing: string[] } {
  const base = new URL(path, here);
  const addresses = [...html.matchAll(/<[^>]*?\s(?:href|src|action|formaction)="([^"]*)"/g)].map(([, found = ""]) => decoded(found));
  const urls = addresses.filter((address) => URL.canParse(address, base)).map((address) => new URL(address, base));
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => decoded(id)));
  const onThisPage = urls.filter((url) => url.hash && url.origin === here && url.pathname + url.search === base.pathname + base.search);
  return {
    links: [...new Set(urls.filter((url) => url.origin === here).map(addressOf))],
    missing: onThisPage.map((url) => decodeURIComponent(url.hash.slice(1))).filter((id) => id && !ids.has(id)),
  };
}

function addressOf(url: URL): string {
  url.searchParams.delete("lang");
  return url.pathname + url.search;
}

function decoded(text: string): string {
  return text.replace(/&quot;/g, '"').replace(/&#x27;|&#39;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}
