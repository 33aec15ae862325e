/** Values as feeds write them: a text may be a number, a list a sentence, an address anything. */

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Text, trimmed; numbers are text too, and of an object its name or label. */
export function text(value: unknown): string | null {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return value.length === 1 ? text(value[0]) : null;
  if (isFields(value)) return text(value["name"] ?? value["title"] ?? value["label"] ?? value["@value"] ?? value["@id"] ?? null);
  return null;
}

/** Each text once, in order; a single text is split at its commas and semicolons. */
export function texts(value: unknown): string[] {
  const parts = typeof value === "string" ? value.split(/[,;]/) : Array.isArray(value) ? value : [];
  return [...new Set(parts.map(text).filter((part) => part !== null))].slice(0, 200);
}

/** The address when a browser may safely follow it: http or https, without a name and password in it. */
export function webAddress(value: unknown): string | null {
  const address = text(value);
  if (!address || address.length > 4_000 || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { username, password } = new URL(address);
  return username || password ? null : address;
}

const unstorable = /\u0000|\p{Surrogate}/gu;

/** No record needs more; a machine that follows what is nested deeper comes to its end. */
const deepest = 200;

/** The same value in characters that PostgreSQL can keep: NUL and halves of a pair become U+FFFD. Throws where it is nested too deeply. */
export function storable<T>(value: T): { value: T; replaced: boolean } {
  let replaced = false;
  const clean = (part: unknown, depth: number): unknown => {
    if (depth > deepest) throw new RangeError("nested too deeply");
    if (typeof part === "string") {
      const cleaned = part.replace(unstorable, "\uFFFD");
      replaced ||= cleaned !== part;
      return cleaned;
    }
    if (Array.isArray(part)) return part.map((inner) => clean(inner, depth + 1));
    if (isFields(part)) return Object.fromEntries(Object.entries(part).map(([key, inner]) => [clean(key, depth), clean(inner, depth + 1)]));
    return part;
  };
  const cleaned = clean(value, 0) as T;
  return { value: replaced ? cleaned : value, replaced };
}
