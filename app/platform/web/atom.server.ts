import { Feed } from "feed";
import { absolute } from "../address.server";
import type { Language } from "../i18n/languages";
import { translator } from "../i18n/server.server";
import { unlessKnown } from "./conditional.server";

export interface Entry {
  /** Stays the same whatever happens to the title: a path without words. */
  id: string;
  path: string;
  title: string;
  at: Date;
  /** A sentence. */
  summary: string;
  /** More of it, as HTML that is safe and whose links are whole. */
  html?: string | undefined;
  /** Who speaks; never a resident. */
  by?: string | undefined;
}

export interface News {
  title: string;
  /** The feed's own path, which is its name as well. */
  path: string;
  /** The page that shows the same. */
  page: string;
  language: Language;
  /** Newest first. */
  entries: Entry[];
}

/** An Atom feed; whoever has it already is spared. */
export async function atom(request: Request, news: News): Promise<Response> {
  const kept = { type: "application/atom+xml; charset=utf-8", cache: "public, max-age=300", from: news };
  const response = await unlessKnown(request, kept, () => written(news));
  response.headers.set("Content-Language", news.language);
  return response;
}

function written({ title, path, page, language, entries }: News): string {
  const feed = new Feed({
    id: absolute(path),
    title,
    link: absolute(page),
    feedLinks: { atom: absolute(path) },
    language,
    // What never changed has a date all the same.
    updated: entries[0]?.at ?? new Date(0),
    author: { name: translator(language, "ui")("brand") },
    favicon: absolute("/favicon.svg"),
    generator: false,
  });
  for (const { id, path: to, by, html, summary, at, title: of } of entries) {
    feed.addItem({
      id: absolute(id),
      title: asHtml(of),
      link: absolute(to),
      date: at,
      published: at,
      description: asHtml(summary),
      ...(html && { content: plain(html) }),
      ...(by && { author: [{ name: plain(by) }] }),
    });
  }
  return feed.atom1();
}

/** XML has no word for some signs. */
const plain = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");

/** Titles and summaries are read as HTML. */
const asHtml = (text: string) => plain(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
