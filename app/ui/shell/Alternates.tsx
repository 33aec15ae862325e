import { useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { languages } from "~/platform/i18n/languages";

/** What an address says of a visit, not of the page. */
const passing = ["done", "asked", "saved", "signed-out", "show"];

/** Tells search engines and whoever shares the page its one address, and where it stands in each language. */
export function Alternates({ origin }: { origin?: string }) {
  const { pathname, search } = useLocation();
  const { i18n } = useTranslation("ui");
  if (!origin) return null;
  const given = new URLSearchParams(search);
  for (const name of passing) given.delete(name);
  const address = (language: string | null) => {
    const query = new URLSearchParams(given);
    query.delete("lang");
    if (language) query.set("lang", language);
    return query.size > 0 ? `${origin}${pathname}?${query}` : `${origin}${pathname}`;
  };
  return (
    <>
      <link rel="canonical" href={address(given.get("lang"))} />
      <link rel="manifest" href={paths.manifest(i18n.language)} />
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={address(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address(null)} />
    </>
  );
}
