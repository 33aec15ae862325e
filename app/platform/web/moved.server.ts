import { redirect } from "./reply";

/** Where a page lives now, for good: a thing's number (or present slug) counts, the rest of its address follows its name. */
export function moved(from: URL, to: string): Response {
  const query = new URLSearchParams(from.search);
  // Remix's own, when its client asks for a page's data.
  query.delete("_data");
  const rest = query.toString();
  return redirect(rest ? `${to}?${rest}` : to, 301);
}
