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
