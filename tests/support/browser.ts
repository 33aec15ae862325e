import AxeBuilder from "@axe-core/playwright";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterEach, beforeAll, expect } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import type { Language } from "~/platform/db/generated/enums";
import { useApp } from "./app";
import { chromium as findChromium } from "./chromium.mjs";
import { sessionCookie } from "./session";

interface Visitor {
  as?: PersonActor;
  phone?: boolean;
  javaScript?: boolean;
  language?: Language;
  dark?: boolean;
}

const worker = globalThis as { plazaTestBrowser?: Promise<Browser> };
const scriptless = new WeakMap<BrowserContext, BrowserContextOptions>();
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

/** The built app on an own database, and real visitors to it. A test fails when a page of its visitors failed or asked elsewhere. */
export function useBrowser(options: Parameters<typeof useApp>[0] = {}) {
  const app = useApp(options);
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(() => (worker.plazaTestBrowser ??= launched()));
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  return {
    app,
    /** A page of a new visitor with a cookie jar of their own. */
    async visitor(kind: Visitor = {}): Promise<Page> {
      const browser = await (worker.plazaTestBrowser ??= launched());
      const options = contextOptions(app.url, kind);
      const context = await browser.newContext(options);
      contexts.push(context);
      if (kind.javaScript === false) scriptless.set(context, options);
      if (kind.as) await context.addCookies([await sessionCookie(kind.as, app.url)]);
      watch(context, app.url, complaints);
      return context.newPage();
    },
  };
}

async function launched(): Promise<Browser> {
  const { path } = await findChromium();
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: path, args: asRoot ? ["--no-sandbox"] : [] });
}

function contextOptions(baseURL: string, { phone: small, javaScript = true, language = "en", dark }: Visitor): BrowserContextOptions {
  return {
    baseURL,
    viewport: small ? phone : desktop,
    hasTouch: small ?? false,
    isMobile: small ?? false,
    javaScriptEnabled: javaScript,
    locale: language === "es" ? "es-US" : "en-US",
    timezoneId: "America/New_York",
    colorScheme: dark ? "dark" : "light",
    reducedMotion: "reduce",
  };
}

/** A refused status; and what tests themselves try in a mail's frame, where no script may run. */
const expected = /^Failed to load resource|^Blocked script execution in '[^']+\/dev\/mailbox\//;

/** Refused statuses are what many tests look at; scripts that fail, and anything from elsewhere, are never right. */
function watch(context: BrowserContext, base: string, complaints: string[]): void {
  context.on("weberror", (error) => complaints.push(`script failed: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" && !expected.test(message.text())) complaints.push(`console: ${message.text()}`);
  });
  context.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) complaints.push(`asked elsewhere: ${request.url()}`);
  });
}

/** No violation of WCAG 2.2 AA that axe knows, in what the page shows now. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const scriptlessOptions = scriptless.get(page.context());
  const seen = scriptlessOptions ? await twinOf(page, scriptlessOptions) : page;
  // A sandboxed frame runs no timers, so axe would wait in it for ever.
  const { violations } = await new AxeBuilder({ page: seen }).withTags(tags).exclude("iframe[sandbox]").analyze();
  if (seen !== page) await seen.context().close();
  const said = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => `${node.target.join(" ")}: ${node.html}`).join("\n  ")}`);
  expect(said, `axe on ${page.url()}`).toEqual([]);
}

/** Axe needs timers, which a page without JavaScript has none of: it looks at the same document in a page whose own scripts may not run. */
async function twinOf(page: Page, options: BrowserContextOptions): Promise<Page> {
  const context = await (await (worker.plazaTestBrowser ??= launched())).newContext({ ...options, javaScriptEnabled: true });
  const twin = await context.newPage();
  const body = (await page.content()).replace(/<\/?noscript>/g, "");
  const headers = { "Content-Security-Policy": "script-src 'none'", "Content-Type": "text/html; charset=utf-8" };
  await twin.route(page.url(), (route) => route.fulfill({ body, headers }));
  await twin.goto(page.url());
  return twin;
}

/** At 320 px nothing stands out to the right, and nothing must be scrolled sideways but what scrolls by itself (wide tables). */
export async function expectFits(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > limit + 1;
    return [...document.body.querySelectorAll("*")].filter(sticksOut).map((element) => element.outerHTML.slice(0, 120)).slice(0, 5);
  });
  if (before) await page.setViewportSize(before);
  expect(wide, `stands out at 320 px on ${page.url()}`).toEqual([]);
}
