import { describe, expect, it } from "vitest";
import { chooseLanguage } from "~/platform/i18n/choose-language";
import { languageCookie, languageFromCookie } from "~/platform/i18n/language-cookie.server";

describe("the language of a page", () => {
  const all = { query: "es", account: "en", cookie: "en", acceptLanguage: "en" };

  it("follows the address, then the account, then the cookie, then the browser, then the city", () => {
    expect(chooseLanguage(all)).toBe("es");
    expect(chooseLanguage({ ...all, query: null, account: "es" })).toBe("es");
    expect(chooseLanguage({ cookie: "es", acceptLanguage: "en" })).toBe("es");
    expect(chooseLanguage({ acceptLanguage: "es" })).toBe("es");
    expect(chooseLanguage({ city: "es" })).toBe("es");
    expect(chooseLanguage({})).toBe("en");
  });

  it("passes over a wish for a language we do not have", () => {
    expect(chooseLanguage({ query: "fr", account: "es" })).toBe("es");
    expect(chooseLanguage({ query: "__proto__", cookie: "es" })).toBe("es");
  });

  it.each([
    ["es-MX,es;q=0.9,en;q=0.8", "es"],
    ["en;q=0.4, es-US;q=0.8", "es"],
    ["fr-CH, fr;q=0.9, es;q=0.2, en;q=0.1", "es"],
    ["es;q=0, en;q=0.1", "en"],
    ["ES", "es"],
    ["*", "en"],
    ["es;q=rubbish, en", "en"],
    ["x,".repeat(10_000) + "es", "en"],
    ["", "en"],
  ])("reads Accept-Language %s as %s", (acceptLanguage, expected) => {
    expect(chooseLanguage({ acceptLanguage })).toBe(expected);
  });
});

describe("the language cookie", () => {
  it("comes back as it was set", () => {
    const header = languageCookie("es", new URL("https://data.example.gov/"));
    expect(header).toContain("Secure");
    expect(languageFromCookie(`a=b; ${header.split(";")[0]}; c=d`)).toBe("es");
  });

  it("is ignored when it names no language of ours", () => {
    expect(languageFromCookie("language=fr")).toBeNull();
    expect(languageFromCookie("languages=es")).toBeNull();
    expect(languageFromCookie(null)).toBeNull();
  });
});
