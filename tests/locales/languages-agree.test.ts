import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages } from "~/platform/i18n/languages";
import { namespaces, spokenKeys, type Text, textsOf } from "./texts";

const all = namespaces("en");
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();
const placeholders = ({ words }: Text) => sorted(words.match(/\{\{[^}]*\}\}|<\/?\w+ ?\/?>|\$t\([^)]*\)/g) ?? []);

test("the languages have the same namespaces, and the compiler knows each", () => {
  for (const language of languages) expect(namespaces(language)).toEqual(all);
  const typed = readFileSync("app/platform/i18n/typed-keys.d.ts", "utf8");
  expect(all.filter((name) => !typed.includes(`locales/en/${name}.json`))).toEqual([]);
});

describe.each(all)("%s", (namespace) => {
  const english = textsOf("en", namespace);

  test.each(languages.filter((language) => language !== "en"))("has the same keys in %s", (language) => {
    // What is said of none at all is said so in every language.
    const keys = (texts: Text[]) => sorted(texts.map(({ key, plural }) => (plural === "zero" ? `${key}_zero` : key)));
    expect(keys(textsOf(language, namespace))).toEqual(keys(english));
  });

  test.each(languages)("has every plural form of %s", (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const texts = textsOf(language, namespace);
    const plurals = sorted(texts.filter(({ plural }) => plural).map(({ key }) => key));
    const forms = (key: string) => sorted(texts.filter((text) => text.key === key && text.plural !== "zero").map(({ plural }) => plural ?? "none"));
    expect(Object.fromEntries(plurals.map((key) => [key, forms(key)]))).toEqual(Object.fromEntries(plurals.map((key) => [key, sorted(needed)])));
  });

  test.each(languages.filter((language) => language !== "en"))("leaves the same places open in %s", (language) => {
    // A singular may say "one" instead of the figure.
    const open = (texts: Text[]) => Object.fromEntries(texts.filter(({ plural }) => plural !== "one" && plural !== "many").map((text) => [text.key, placeholders(text)]));
    expect(open(textsOf(language, namespace))).toEqual(open(english));
  });

  test("says nothing empty, and nothing nobody asks for", () => {
    const { literal, patterns } = spokenKeys();
    const spoken = (key: string) => literal.has(key) || patterns.some((pattern) => pattern.test(key));
    expect(languages.flatMap((language) => textsOf(language, namespace)).filter(({ words }) => words.trim() === "")).toEqual([]);
    expect(sorted(english.map(({ key }) => key).filter((key) => !spoken(key)))).toEqual([]);
  });
});
