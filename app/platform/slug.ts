/** Words for an address: "Árboles de la calle" → "arboles-de-la-calle"; at most 60 characters, never empty. */
export function slugOf(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  return slug.slice(0, 60).replace(/-+$/, "") || "x";
}

/** The number at the head of `number-slug`; null where there is none. Only the number counts. */
export function numberOfRef(ref: string | undefined): number | null {
  const digits = /^([1-9]\d{0,8})(?:-|$)/.exec(ref ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

export function refOf(thing: { id: number; slug: string }): string {
  return `${thing.id}-${thing.slug}`;
}
