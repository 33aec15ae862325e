import type { Frame, Page } from "playwright-core";

/** What a text may become: `renderMarkdown`'s own list, once more and apart from it. */
const allowed = "p br strong em del code pre blockquote ul ol li a hr table thead tbody tr th td h4".split(" ");

/** Everything in the page that only a text which means harm can have put there; and whether it made the page wider than it is. */
export async function harmIn(page: Page | Frame, { mail = false } = {}): Promise<string[]> {
  return page.evaluate(async ({ fine, mail }) => {
    const found: string[] = [];
    const say = (what: string, element: Element) => found.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
    const here = new URL(document.baseURI).origin;

    // Once our own scripts have taken the page over.
    if (!mail) await new Promise((settled) => requestIdleCallback(settled, { timeout: 500 }));
    if ("hacked" in window) found.push("a script ran");
    for (const element of document.querySelectorAll("*")) {
      for (const { name, value } of element.attributes) {
        const scheme = /^(\w[\w+.-]*):/.exec(value.replace(/[\u0000-\u0020\u200b\ufeff]/g, ""))?.[1]?.toLowerCase();
        if (name.startsWith("on")) say("a handler", element);
        if (/^(href|src|action|formaction|data|poster|background|cite|xlink:href|values)$/.test(name) && scheme && !/^(https?|mailto)$/.test(scheme)) say("an address", element);
  
      }
    }
    for (const element of document.querySelectorAll(".prose *")) {
      if (!fine.includes(element.localName) || element.namespaceURI !== "http://www.w3.org/1999/xhtml") say("no text", element);
      for (const { name } of element.attributes) if (!/^(href|rel|title)$/.test(name)) say("an attribute", element);
    }
    for (const element of document.querySelectorAll("object, embed, applet, base, meta[http-equiv], body style, body link[rel=stylesheet], math, video, audio, main script, marquee")) say("an element", element);
    for (const frame of document.querySelectorAll("iframe")) if (!frame.src.startsWith(here) || frame.srcdoc) say("a frame", frame);
    for (const form of document.querySelectorAll("form")) if (!new URL(form.getAttribute("action") ?? "", document.baseURI).href.startsWith(here)) say("a form", form);
    for (const file of document.querySelectorAll<HTMLImageElement>("img, script[src], link[rel=stylesheet]")) {
      const address = file.getAttribute("src") ?? file.getAttribute("href") ?? "";
      if (new URL(address, document.baseURI).origin !== here) say("a file from elsewhere", file);
    }
    for (const script of document.querySelectorAll("script")) if (!script.src && !script.nonce) say("a script of somebody else's", script);

    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) {
      const scrolls = (element: Element | null): boolean => element !== null && (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
      const sticksOut = (element: Element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement);
      const wide = [...document.querySelectorAll("body *")].filter((element) => sticksOut(element) && ![...element.children].some(sticksOut));
      found.push(`wider than ${width}: ${document.documentElement.scrollWidth}`, ...wide.slice(0, 3).map((element) => `${element.parentElement?.outerHTML.slice(0, 90)} ${element.outerHTML.slice(0, 90)}`));
    }
    return found;
  }, { fine: allowed, mail });
}
