export const isWebAddress = (address: string) => /^https?:\/\//i.test(address);

/** One address is one source, however it is typed: what follows "#" is never sent. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  url.hash = "";
  return url.href;
}
