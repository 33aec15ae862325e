import { createContext, useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { createFormat, type Format } from "./format";
import { isLanguage } from "./languages";

/** Used when even the shell's data could not be read: an error page says no dates. */
export const unknownCityTime = { timeZone: "UTC", now: "1970-01-01T00:00:00.000Z" };

/** The city's zone and the moment this page was made, the same on the server and in the browser. */
export const CityTime = createContext(unknownCityTime);

export function useFormat(): Format {
  const { timeZone, now } = useContext(CityTime);
  const { i18n } = useTranslation("ui");
  const language = isLanguage(i18n.language) ? i18n.language : "en";
  return useMemo(() => createFormat({ language, timeZone, now }), [language, timeZone, now]);
}
