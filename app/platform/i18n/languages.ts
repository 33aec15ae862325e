export const languages = ["en", "es"] as const;

export type Language = (typeof languages)[number];

/** Each language's name in itself, as the switch shows it. */
export const languageNames: Record<Language, string> = { en: "English", es: "Español" };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}
