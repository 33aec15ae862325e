import { json } from "@remix-run/node";

export { redirect } from "@remix-run/node";

/** A value with a status. The one place that knows Remix's `json`, so that React Router 7's `data` replaces it here. */
export function reply<T>(value: T, init: { status: number; headers?: HeadersInit }) {
  return json(value, init);
}
