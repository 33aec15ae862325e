import type { MetaArgs, MetaDescriptor } from "@remix-run/react";
import { getI18n } from "react-i18next";
import { paths } from "~/paths";
import { isLanguage, type Language } from "./languages";

/** `t` of any namespace, for a place that TypeScript can't follow: name keys in full, `requests:list.title`. */
type Say = (key: string, values?: Record<string, unknown>) => string;

type Shell = { language?: Language; origin?: string } | undefined;

/** What else a link to the page shows elsewhere. */
interface Shared {
  description?: string | undefined;
  /** The path of a picture of its own. */
  picture?: string;
  /** The path of its feed. */
  feed?: string;
}

/**
 * A route's `meta`: its page's own title, then the site's name. Say what stands in `h1`:
 * `export const meta = titled((say) => say("about:title"))`, or from the loader's data
 * `titled<typeof loader>((say, data) => data.request.title)`.
 */
export function titled<Loader = unknown>(
  title: (say: Say, data: NonNullable<MetaArgs<Loader>["data"]>) => string,
  shared: (say: Say, data: NonNullable<MetaArgs<Loader>["data"]>) => Shared = () => ({}),
) {
  return ({ data, matches }: MetaArgs<Loader>): MetaDescriptor[] => {
    const [say, known] = [sayIn(matches), data as NonNullable<typeof data>];
    const words = title(say, known);
    return [{ title: `${words} · Plaza` }, ...sharedAs(words, shared(say, known), matches)];
  };
}

/** How a link to a page looks where it is shared. */
export function sharedAs(title: string, { description, picture = paths.picture(), feed }: Shared, matches: Matches): MetaDescriptor[] {
  const shell = shellOf(matches);
  const inLanguage = (path: string) => `${path}${path.includes("?") ? "&" : "?"}lang=${languageOf(matches)}`;
  return [
    { property: "og:title", content: title },
    // One tag is both: each reader looks for its own word.
    ...(description ? [{ name: "description", property: "og:description", content: description }] : []),
    ...(shell?.origin ? [{ property: "og:image", content: shell.origin + inLanguage(picture) }] : []),
    { name: "twitter:card", content: "summary_large_image" },
    ...(feed ? [{ tagName: "link", rel: "alternate", type: "application/atom+xml", href: inLanguage(feed) }] : []),
  ];
}

type Matches = readonly { id: string; data?: unknown }[];

const shellOf = (matches: Matches) => matches.find(({ id }) => id === "root")?.data as Shell;

/** In the browser the language the page's texts were loaded in, on the server the root loader's choice. */
function languageOf(matches: Matches): string {
  const shell = shellOf(matches);
  const inBrowser = typeof document !== "undefined";
  return !inBrowser && isLanguage(shell?.language) ? shell.language : getI18n().language;
}

/** Speaks the page's language. */
export function sayIn(matches: Matches): Say {
  return getI18n().getFixedT(languageOf(matches)) as Say;
}
