import { RemixBrowser } from "@remix-run/react";
import type { i18n } from "i18next";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { startI18n } from "~/platform/i18n/client";
import { isLanguage } from "~/platform/i18n/languages";
import { namespacesOf } from "~/platform/i18n/route-handle";

const { lang } = document.documentElement;
const routes = Object.values(window.__remixRouteModules);

void startI18n(isLanguage(lang) ? lang : "en", namespacesOf(routes)).then(hydrate);

function hydrate(i18n: i18n) {
  startTransition(() => {
    hydrateRoot(
      document,
      <I18nextProvider i18n={i18n}>
        <RemixBrowser />
      </I18nextProvider>,
    );
  });
}
