import type { MetaArgs, MetaDescriptor } from "@remix-run/react";
import { getI18n } from "react-i18next";
import { isLanguage, type Language } from "./languages";

/** `t` of any namespace, for a place that TypeScript can't follow: name keys in full, `requests:list.title`. */
type Say = (key: string, values?: Record<string, unknown>) => string;

type Shell = { language?: Language } | undefined;

/**
 * A route's `meta`: its page's own title, then the site's name. Say what stands in `h1`:
 * `export const meta = titled((say) => say("about:title"))`, or from the loader's data
 * `titled<typeof loader>((say, data) => data.request.title)`.
 */
export function titled<Loader = unknown>(title: (say: Say, data: NonNullable<MetaArgs<Loader>["data"]>) => string) {
  return ({ data, matches }: MetaArgs<Loader>): MetaDescriptor[] => {
    const words = title(sayIn(matches), data as NonNullable<typeof data>);
    return [{ title: `${words} · Plaza` }];
  };
}

/** Speaks the page's language: in the browser the one its texts were loaded in, on the server the root loader's choice. */
export function sayIn(matches: readonly { id: string; data?: unknown }[]): Say {
  const i18n = getI18n();
  const shell = matches.find(({ id }) => id === "root")?.data as Shell;
  const inBrowser = typeof document !== "undefined";
  const language = !inBrowser && isLanguage(shell?.language) ? shell.language : i18n.language;
  return i18n.getFixedT(language) as Say;
}
