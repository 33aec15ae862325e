import type { TestApp } from "./app";

type Form = Record<string, string> | [string, string][];

/** A browser without a screen: it keeps cookies. */
export function browserOf(app: TestApp) {
  const jar = new Map<string, string>();
  const keep = (setCookie: string) => {
    const [name = "", value = ""] = (setCookie.split(";")[0] ?? "").split("=");
    if (setCookie.includes("Max-Age=0")) jar.delete(name);
    else jar.set(name, value);
  };
  return {
    jar,
    /** Keeps what a `Set-Cookie` header says, or a `name=value`. */
    keep,
    async send(path: string, form?: Form) {
      const headers = jar.size > 0 ? { Cookie: [...jar].map((pair) => pair.join("=")).join("; ") } : undefined;
      const response = await app.fetch(path, { ...(form ? { form } : {}), ...(headers ? { headers } : {}) });
      for (const cookie of response.headers.getSetCookie()) keep(cookie);
      return response;
    },
  };
}
