/** Settings of an export that portals write differently from one day to the next. */
const passing = ["outSR", "accessType", "where", "f"];

/** A web address without what makes no difference; null where it is none, or only a portal's front page. */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { host, pathname, searchParams } = new URL(address);
  for (const name of passing) searchParams.delete(name);
  searchParams.sort();
  const path = pathname.replace(/\/+$/, "");
  return path === "" && searchParams.size === 0 ? null : `${host.toLowerCase()}${path}?${searchParams}`;
}
