import { type Token, marked } from "marked";

/** A link as it leads from `base`; what is absolute already, and what is no address, stays as it is. */
export function absoluteLink(href: string, base: string): string {
  const relative = !/^[a-z][a-z\d+.-]*:|^[\\/]{2}/i.test(href);
  return relative && URL.canParse(href, base) ? new URL(href, base).href : href;
}

/** People's Markdown, to be read as text elsewhere: its links to Plaza's own pages as full addresses. */
export function withAbsoluteLinks(source: string, base: string): string {
  let [text, at] = ["", 0];
  for (const { raw, href } of linksOf(source)) {
    const begin = source.indexOf(raw, at);
    if (href === null) {
      // In code nothing is a link.
      if (begin >= 0) [text, at] = [text + source.slice(at, begin + raw.length), begin + raw.length];
      continue;
    }
    const place = begin < 0 ? -1 : source.indexOf(href, begin + raw.search(/\](\(|:)/) + 2);
    if (place < 0 || place + href.length > begin + raw.length) continue;
    text += source.slice(at, place) + absoluteLink(href, base);
    at = place + href.length;
  }
  return text + source.slice(at);
}

/** Links and pieces of code in the order in which they stand, each with what was typed; definitions stand where their links say. */
function linksOf(source: string): { raw: string; href: string | null }[] {
  const found: { raw: string; href: string | null }[] = [];
  void marked.walkTokens(marked.lexer(source), (token: Token) => {
    if (token.type === "code" || token.type === "codespan") found.push({ raw: token.raw, href: null });
    if ((token.type === "link" || token.type === "def") && /\](\(|:)/.test(token.raw)) found.push({ raw: token.raw, href: token.href as string });
  });
  return found;
}
