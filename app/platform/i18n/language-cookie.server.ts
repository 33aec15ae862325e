import { env } from "../env.server";
import { isLanguage, type Language } from "./languages";

const name = "language";
const oneYear = 365 * 24 * 60 * 60;

export function languageFromCookie(header: string | null | undefined): Language | null {
  const pair = (header ?? "").split(";").find((part) => part.trim().startsWith(`${name}=`));
  const value = pair?.trim().slice(name.length + 1);
  return isLanguage(value) ? value : null;
}

/** Set only when a visitor chooses a language, never merely because a page was shown in one. */
export function languageCookie(language: Language, url: URL): string {
  const secure = (env().appUrl ?? url.origin).startsWith("https:");
  return `${name}=${language}; Path=/; Max-Age=${oneYear}; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}
