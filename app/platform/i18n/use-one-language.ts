import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/**
 * A page speaks one language. When the server now chooses another (one left `?lang=`, or signed in to an account that
 * keeps its own), the texts in this tab are the wrong ones: it loads anew.
 */
export function useOneLanguage(chosen: string | undefined): void {
  const { i18n } = useTranslation("ui");
  useEffect(() => {
    if (chosen && chosen !== i18n.language) window.location.reload();
  }, [chosen, i18n.language]);
}
