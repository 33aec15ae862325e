/** Settings of an export that portals write differently from one day to the next. */
const passing = ["outSR", "accessType", "f"];
/** What a service's address asks of all its rows; anything else chooses some, and is another's data. */
const everything = /^\s*(1\s*=\s*1)?\s*$/;

/** A web address without what makes no difference; null where it is none, or only a portal's front page. */
export function addressKey(address: string): string | null {
  const url = parsed(address);
  if (!url) return null;
  const path = url.pathname.replace(/\/+$/, "");
  const settings = settingsOf(url);
  return path === "" && settings === "" ? null : `${url.host}${path}?${settings}`;
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function settingsOf(url: URL): string {
  if (url.search === "") return "";
  const { searchParams } = url;
  for (const name of passing) searchParams.delete(name);
  if (everything.test(searchParams.get("where") ?? "")) searchParams.delete("where");
  searchParams.sort();
  return String(searchParams);
}
