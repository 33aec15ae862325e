import { absolute } from "../address.server";
import type { Language } from "../db/generated/enums";

/** Plaza's own addresses in a mail open in the mail's language, whatever the browser that opens them prefers. */
export function linksInLanguage({ html, text }: { html: string; text: string }, language: Language) {
  const own = absolute("/").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const inLanguage = (address: string) => {
    const url = new URL(address);
    url.searchParams.set("lang", language);
    return url.href;
  };
  return {
    html: html.replace(new RegExp(`href="(${own}[^"]*)"`, "g"), (_, address: string) => `href="${escaped(inLanguage(address.replaceAll("&amp;", "&")))}"`),
    // What people wrote themselves stays as they wrote it.
    text: text.replace(new RegExp(`^>.*$|${own}[^\\s<>()]*[^\\s<>().,;:!?]|${own}`, "gm"), (found) => (found.startsWith(">") ? found : inLanguage(found))),
  };
}

const escaped = (address: string) => address.replaceAll("&", "&amp;");
