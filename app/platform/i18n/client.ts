import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "./languages";
import { sharedOptions } from "./options";

const chunks = import.meta.glob<Record<string, unknown>>("../../locales/*/*.json", { import: "default" });

/**
 * Ready once the given namespaces are here. A namespace that a later page needs is fetched when that page first asks
 * for it; React keeps the page before it on the screen meanwhile, since navigation is a transition.
 */
export async function startI18n(language: Language, namespaces: string[]): Promise<i18n> {
  await i18next
    .use({ type: "backend", init: () => undefined, read: readNamespace })
    .use(initReactI18next)
    .init({ ...sharedOptions, lng: language, ns: [...new Set(["ui", ...namespaces])], partialBundledLanguages: true });
  return i18next;
}

async function readNamespace(language: string, namespace: string) {
  const chunk = chunks[`../../locales/${language}/${namespace}.json`];
  if (!chunk) throw new Error(`There is no namespace ${namespace} in ${language}.`);
  return chunk();
}
