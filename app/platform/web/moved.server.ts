import { redirect } from "./reply";

/** Where a page lives now, for good: a thing's number (or present slug) counts, the rest of its address follows its name. */
export function moved(from: URL, to: string): Response {
  return redirect(to + from.search, 301);
}
