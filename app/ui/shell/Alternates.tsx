import { useLocation } from "@remix-run/react";
import { languages } from "~/platform/i18n/languages";

/** Tells search engines where the same page stands in each language. */
export function Alternates({ origin }: { origin?: string }) {
  const { pathname, search } = useLocation();
  if (!origin) return null;
  const address = (language: string | null) => {
    const query = new URLSearchParams(search);
    query.delete("lang");
    if (language) query.set("lang", language);
    return query.size > 0 ? `${origin}${pathname}?${query}` : `${origin}${pathname}`;
  };
  return (
    <>
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={address(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address(null)} />
    </>
  );
}
