const licenses: [RegExp, string][] = [
  [/creativecommons\.org\/publicdomain\/zero|\bcc0\b|cc-zero/i, "cc0"],
  [/opendatacommons\.org\/licenses\/pddl|publicdomain|public.?domain|usgovernmentworks|us-pd/i, "public_domain"],
  [/creativecommons\.org\/licenses\/by\/|cc-by$|cc-by-\d/i, "cc_by"],
  [/creativecommons\.org\/licenses\/by-sa\//i, "cc_by_sa"],
  [/opendatacommons\.org\/licenses\/odbl|odbl/i, "odbl"],
];
export type License = "cc0" | "public_domain" | "cc_by" | "cc_by_sa" | "odbl";

/** A licence that is known well enough to be said in plain words. */
export function licenseOf(published: string | null): License | null {
  return (licenses.find(([pattern]) => pattern.test(published ?? ""))?.[1] as License | undefined) ?? null;
}
