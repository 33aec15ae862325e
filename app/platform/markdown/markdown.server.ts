import { Marked } from "marked";
import sanitize from "sanitize-html";
import { absoluteLink } from "./absolute-links.server";

/** People write Markdown; angle brackets in it are theirs ("rows for <hour>"), shown as they stand. */
const marked = new Marked({ gfm: true, breaks: true, async: false, tokenizer: { html: () => undefined, tag: () => undefined } });
const longest = 20_000;

const attributes = { a: ["href", "rel", "title"] };
const text = ["p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "a", "hr"];
const tables = ["table", "thead", "tbody", "tr", "th", "td"];
// A text's headings stand below the page's own.
const headings = Object.fromEntries(
  ["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, sanitize.simpleTransform("h4", {}, false)]),
);

const rel = "nofollow ugc noopener";
const policy: sanitize.IOptions = {
  allowedTags: [...text, ...tables, "h4"],
  allowedAttributes: attributes,
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nestingLimit: 30,
  transformTags: { ...headings, a: sanitize.simpleTransform("a", { rel }) },
};

/**
 * People's Markdown as safe HTML. Cut at 20,000 characters before it is parsed. `base`, where it is read elsewhere: the page that
 * relative links start from.
 */
export function renderMarkdown(source: string, base?: string): string {
  return sanitize(marked.parse(source.slice(0, longest)) as string, base === undefined ? policy : readElsewhere(base));
}

function readElsewhere(base: string): sanitize.IOptions {
  const a: sanitize.Transformer = (tagName, { href, ...rest }) =>
    ({ tagName, attribs: { ...rest, ...(href !== undefined && { href: absoluteLink(href, base) }), rel } });
  return { ...policy, transformTags: { ...headings, a } };
}

/** A catalogue's HTML description as safe HTML; plain text keeps its paragraphs. */
export function renderDescription(source: string): string {
  const cut = source.slice(0, longest);
  if (/<[a-z][^>]*>/i.test(cut)) return sanitize(cut, policy);
  return sanitize(marked.parse(escapeHtml(cut)) as string, policy);
}

/** The words alone, on one line, for summaries and meta descriptions; at most `length` characters. */
export function plainText(html: string, length: number): string {
  const words = decodeEntities(sanitize(html.replace(/<\/(p|li|h4|tr)>|<br\s*\/?>/g, " "), { allowedTags: [], allowedAttributes: {} }));
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= length ? line : `${line.slice(0, line.lastIndexOf(" ", length - 1) || length - 1)}…`;
}

export function summaryOf(markdown: string, length = 160): string {
  return plainText(renderMarkdown(markdown), length);
}

function escapeHtml(source: string): string {
  return source.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

function decodeEntities(source: string): string {
  return source.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, "&");
}
