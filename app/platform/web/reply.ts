import { json } from "@remix-run/node";

export { redirect } from "@remix-run/node";

/** A value with a status or headers. The one place that knows Remix's `json`, so that React Router 7's `data` replaces it here. */
export function reply<T>(value: T, init: { status?: number; headers?: HeadersInit }) {
  return json(value, init);
}

/** JSON to be kept as a file. */
export function jsonFile(text: string, name: string): Response {
  return new Response(text, { headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"` } });
}

/** A table to be kept as a file. */
export function csvFile(text: string, name: string): Response {
  return new Response(text, { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": "no-store" } });
}
