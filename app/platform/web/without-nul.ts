/** No browser sends NUL and PostgreSQL stores none: whoever sends one gets the rest of it, not an error of ours. */
export const withoutNul = (text: string) => text.replaceAll("\0", "");

export const urlWithoutNul = (url: string) => new URL(url.replaceAll("%00", ""));

export function formWithoutNul(form: FormData): FormData {
  const entries = [...form];
  if (!entries.some(([, value]) => typeof value === "string" && value.includes("\0"))) return form;
  const clean = new FormData();
  for (const [name, value] of entries) clean.append(name, typeof value === "string" ? withoutNul(value) : value);
  return clean;
}
