import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { languageNames, languages } from "~/platform/i18n/languages";

/** Choosing is a press, since it is remembered. The whole page comes anew: its texts are loaded for one language. */
export function LanguageSwitch() {
  const { i18n } = useTranslation("ui");
  const { pathname, search } = useLocation();
  const kept = new URLSearchParams(search);
  kept.delete("lang");
  const to = kept.size > 0 ? `${pathname}?${kept}` : pathname;
  return (
    <form method="post" action={paths.language()}>
      <input type="hidden" name="to" value={to} />
      {languages
        .filter((language) => language !== i18n.language)
        .map((language) => (
          <button key={language} className="link-button" name="language" value={language} lang={language}>
            {languageNames[language]}
          </button>
        ))}
    </form>
  );
}
