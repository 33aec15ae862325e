import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { drainJobs } from "~/jobs.server";
import { db } from "~/platform/db/client.server";
import { useBrowser } from "../support/browser";
import { harmIn } from "../support/harmless";
import { hostile } from "../support/hostile";
import { type Victim, aHostileCity, cut } from "../support/hostile-city";

const browser = useBrowser({ keep: true, demonstration: true });
const long = 180_000;
let city: Awaited<ReturnType<typeof aHostileCity>>;

beforeAll(async () => {
  city = await aHostileCity(browser.app);
  await drainJobs();
}, long);

test("everything that was sent was taken, or kindly refused", () => {
  expect(city.victims.length).toBeGreaterThan(40);
  // A text with an open place, "{{…}}", is no answer (422): what would follow that answer meets a request that has not moved (409).
  expect([...city.answers].sort()).toEqual([200, 302, 409, 422]);
});

test("seen on the pages of what was sent", { timeout: long }, () => lookAt(city.victims, (page, { request, dataset }) => [
  () => page.goto(`/requests/${request}`),
  ...(dataset ? [() => page.goto(`/datasets/${dataset}`)] : []),
]));

test("seen in the form that gives back what was typed, and in its preview", { timeout: long }, () => lookAt(city.victims, (page, { text }) => [
  () => posted(page, "/requests/new", {
    preview: "yes", title: cut(text, 140, 1), body: text.slice(0, 50_000), area: text, period: text, onBehalfOf: text, exampleUrl: text, submissionKey: text,
  }),
]));

test("seen in lists, on the staff's pages and in addresses", { timeout: long }, async () => {
  const lists = [
    "/", "/requests?sort=newest", "/requests?sort=answered", "/datasets", "/departments", "/staff", "/staff/administration/departments",
    "/staff/administration/people?q=a", "/account/notifications", "/dev/mailbox", "/account", `/staff/requests/${city.shared}`, `/requests/${city.shared}`,
  ];
  const some = city.victims.filter((_victim, index) => index % 12 === 0).flatMap(({ request, department, author }) => [
    `/staff/requests/${request}`, `/staff/requests/${request}/answer`, `/departments/${department}`, `/staff/departments/${department}/members`, `/people/${author.slug}`,
  ]);
  const short = Object.values(hostile).filter((text) => text.length < 60).map(encodeURIComponent);
  const addresses = short.flatMap((text) => [`/requests?q=${text}&department=${text}&after=${text}`, `/requests/new?title=${text}`, `/datasets?q=${text}`]);
  await lookAt([...lists, ...some, ...addresses], (page, address) => [() => page.goto(address)]);
});

test("seen in mails, as mail programs show them: without our policy", { timeout: long }, async () => {
  const mails = await db().mail.findMany({ orderBy: { id: "asc" } });
  expect(new Set(mails.map(({ kind }) => kind))).toEqual(new Set(["receipt", "work", "question", "answer", "change", "invitation"]));
  expect(mails.filter(({ subject }) => /[\r\n]/.test(subject))).toEqual([]);
  const shown = [...new Map(mails.map((mail) => [mail.kind === "work" ? mail.id : `${mail.kind} ${mail.to}`, mail])).values()];
  const page = await aVisitor();
  const harm: string[] = [];
  while (shown.length > 0) {
    const frames = shown.splice(0, 40).map(({ html }) => `<iframe width=320 height=600 srcdoc="${html.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"></iframe>`);
    await page.route("**/a-mail-program", (route) => route.fulfill({ body: `<!doctype html>${frames.join("")}`, contentType: "text/html; charset=utf-8" }), { times: 1 });
    await page.goto("/a-mail-program");
    harm.push(...(await Promise.all(page.mainFrame().childFrames().map((frame) => harmIn(frame, { mail: true })))).flat());
    harm.push(...(await page.evaluate(() => ("hacked" in window ? ["a script reached the page around the mails"] : []))));
  }
  expect(harm).toEqual([]);
});

/** Two pairs of eyes, on a small phone, as somebody who sees everything. */
async function lookAt<Thing extends Victim | string>(things: Thing[], ways: (page: Page, thing: Thing) => (() => Promise<unknown>)[]): Promise<void> {
  const waiting = [...things];
  const harm: string[] = [];
  const look = async () => {
    const page = await aVisitor();
    for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift()) {
      for (const go of ways(page, thing)) {
        await go();
        const about = typeof thing === "string" ? "" : thing.name;
        harm.push(...(await harmIn(page)).map((found) => `${about} on ${page.url()}: ${found}`));
      }
    }
  };
  await Promise.all([look(), look()]);
  expect(harm).toEqual([]);
}

async function aVisitor(): Promise<Page> {
  const page = await browser.visitor({ as: city.everyone, phone: true });
  await page.setViewportSize({ width: 320, height: 640 });
  page.on("dialog", async (dialog) => {
    await dialog.dismiss();
    throw new Error(`a dialog: ${dialog.message()}`);
  });
  return page;
}

/** As a form of ours posts: the browser itself sends it from a page of ours, and shows what comes back. */
async function posted(page: Page, path: string, fields: Record<string, string>): Promise<void> {
  if (!page.url().startsWith(browser.app.url)) await page.goto("/privacy");
  const shown = page.waitForEvent("load");
  await page.evaluate(([action, values]) => {
    const form = Object.assign(document.createElement("form"), { method: "post", action });
    for (const [name, value] of Object.entries(values)) form.append(Object.assign(document.createElement("textarea"), { name, value }));
    document.body.append(form);
    setTimeout(() => form.submit());
  }, [path, fields] as const);
  await shown;
}
