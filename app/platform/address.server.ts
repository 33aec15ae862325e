/** Plaza's own address, without a slash at its end: for mails and feeds, which are read elsewhere. */
export function ownAddress(): string {
  const known = process.env["APP_URL"] ?? `http://localhost:${process.env["PORT"] ?? 3000}`;
  return known.replace(/\/+$/, "");
}

/** A path of `~/paths` as a full address. */
export const absolute = (path: string): string => `${ownAddress()}${path}`;
