import { createContext, useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { createFormat, type Format } from "./format";
import { isLanguage } from "./languages";

/** The city's zone and the moment this page was made, the same on the server and in the browser. */
export const CityTime = createContext({ timeZone: "America/Los_Angeles", now: "2026-01-01T00:00:00.000Z" });

export function useFormat(): Format {
  const { timeZone, now } = useContext(CityTime);
  const { i18n } = useTranslation("ui");
  const language = isLanguage(i18n.language) ? i18n.language : "en";
  return useMemo(() => createFormat({ language, timeZone, now }), [language, timeZone, now]);
}
