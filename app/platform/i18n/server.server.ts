import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInstance, type i18n, type Namespace, type Resource, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next/initReactI18next";
import { languages, type Language } from "./languages";
import { sharedOptions } from "./options";

// From the working directory, for the built server and tsx keep this module in different places.
const folder = join(process.cwd(), "app", "locales");

let kept: i18n | undefined;

/** An instance of its own for one page, speaking `language`, with every namespace at hand. */
export function pageI18n(language: Language): i18n {
  return everyLanguage().cloneInstance({ lng: language });
}

/** Texts outside React: mails, feeds, the command line. */
export function translator<Ns extends Namespace>(language: Language, namespace: Ns): TFunction<Ns> {
  return everyLanguage().getFixedT(language, namespace);
}

function everyLanguage(): i18n {
  if (kept) return kept;
  const resources = readResources();
  const namespaces = Object.keys(resources.en ?? {});
  const instance = createInstance();
  void instance.use(initReactI18next).init({ ...sharedOptions, lng: "en", ns: namespaces, resources, initAsync: false });
  kept = instance;
  // While developing, a saved text shows at the next page; a thousand mails in a row still read the files once a second.
  if (process.env.NODE_ENV === "development") setTimeout(() => (kept = undefined), 1_000).unref();
  return instance;
}

function readResources(): Resource {
  return Object.fromEntries(
    languages.map((language) => {
      const files = readdirSync(join(folder, language)).filter((file) => file.endsWith(".json"));
      const texts = files.map((file) => [
        file.slice(0, -".json".length),
        JSON.parse(readFileSync(join(folder, language, file), "utf8")),
      ]);
      return [language, Object.fromEntries(texts)];
    }),
  );
}
