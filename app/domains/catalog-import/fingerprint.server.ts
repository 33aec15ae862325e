import { createHash } from "node:crypto";

/** The same for the same record however its fields are ordered; another once the reader reads otherwise. */
export function fingerprint(reader: string, raw: unknown): string {
  return createHash("sha256").update(reader).update(JSON.stringify(raw, sorted)).digest("hex");
}

function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
