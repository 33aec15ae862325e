import type { InitOptions } from "i18next";
import { languages } from "./languages";

/** What the server and the browser must set alike, or a page would change its words while it hydrates. */
export const sharedOptions = {
  fallbackLng: false,
  supportedLngs: [...languages],
  defaultNS: "ui",
  // React escapes already.
  interpolation: { escapeValue: false },
  returnNull: false,
} satisfies InitOptions;
