import Bowser from "bowser";

/** What a browser calls itself, for its owner to know it by: "Firefox, Windows". Null where it says nothing of the kind. */
export function deviceOf(request: Request): string | null {
  const userAgent = request.headers.get("User-Agent")?.slice(0, 500);
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(", ") || null;
}
