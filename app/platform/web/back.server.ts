import { numberOfRef } from "../slug";

/** Whether a page of ours waits for a whole new page, without JavaScript; otherwise a script asked, and stays where it is. */
export function wantsPage(request: Request): boolean {
  return request.headers.get("Accept")?.includes("text/html") ?? false;
}

/** Where on this site a press came from, or `otherwise`. */
export function backFrom(request: Request, otherwise: string): string {
  const referer = request.headers.get("Referer");
  if (!referer || !URL.canParse(referer)) return otherwise;
  const from = new URL(referer);
  // Two slashes at its head would name another host.
  return from.host === new URL(request.url).host ? from.pathname.replace(/^\/+/, "/") + from.search : otherwise;
}

/** Where to after a press on a row's button: that row of the list it stood in, or the thing's own page (`/things/12-its-name`). */
export function backToRow(request: Request, id: number, row: string): string {
  const { pathname } = new URL(request.url);
  const from = backFrom(request, pathname);
  const ofItsOwn = numberOfRef(from.split(/[/?]/)[2]) === id;
  const act = pathname.slice(pathname.lastIndexOf("/"));
  return ofItsOwn ? from.replace(new RegExp(`${act}(?=\\?|$)`), "") : `${from}#${row}`;
}
