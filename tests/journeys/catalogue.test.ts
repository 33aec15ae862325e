import { beforeEach, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { feed, feedRecord, importFeed, importTwice } from "../support/catalog";
import { aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const browser = useBrowser();

const trees = feedRecord("trees", {
  title: "Street Tree Inventory",
  description: '<p onclick="alert(1)">Every tree the city <b>waters</b>.</p><script>alert(1)</script><iframe src="https://example.org"></iframe>',
  accrualPeriodicity: "R/P1Y",
  license: "http://creativecommons.org/publicdomain/zero/1.0/legalcode",
  landingPage: "https://data.example.org/d/trees",
  distribution: [
    { title: "CSV", format: "CSV", downloadURL: "https://data.example.org/trees.csv" },
    { title: "As a map", mediaType: "application/vnd.geo+json", accessURL: "https://data.example.org/trees" },
    { title: "By post", downloadURL: "javascript:alert(1)" },
    ...Array.from({ length: 20 }, (_, year) => ({ title: `Year ${year}`, format: "CSV", downloadURL: `https://data.example.org/${year}.csv` })),
  ],
});
const others = Array.from({ length: 24 }, (_, place) => feedRecord(`list ${place}`));

beforeEach(async () => {
  await db().department.create({
    data: {
      slug: "trees", name: "Bureau of Trees", shortName: "Trees", abbreviation: "BOT", website: "https://trees.example.org/",
      duty: "Plants and waters street trees.", dutyEs: "Planta y riega los árboles de la calle.", createdAt: now(),
    },
  });
  await importFeed(feed(trees, ...others));
});

const dataset = (identifier = "trees") => db().dataset.findFirstOrThrow({ where: { identifier } });
const department = () => db().department.findFirstOrThrow();

async function expectGood(page: Page): Promise<void> {
  await expectFits(page);
  await expectAccessible(page);
}

test.each([{ javaScript: true }, { javaScript: false, phone: true, language: "es" as const }])("looking for a dataset %j", async (kind) => {
  const page = await browser.visitor(kind);
  await page.goto("/datasets");
  expect(await page.locator(".rows > li").count()).toBe(20);
  await expectGood(page);
  await page.locator(".pager .press").click();
  await expect.poll(() => page.locator(".rows > li").count()).toBe(25);

  await page.goto("/datasets");
  await page.locator("[name=q]").fill("tree inventry");
  await page.locator("[name=department]").selectOption("trees");
  await page.locator("main form .usa-button").click();
  await page.getByRole("link", { name: "Street Tree Inventory" }).click();
  await page.waitForURL(`**/datasets/${(await dataset()).id}-street-tree-inventory`);
  expect(await page.locator("main b, main script, main iframe, main [onclick], main [href^=javascript]").count()).toBe(0);
  expect(await page.getByRole("link", { name: /^CSV/ }).getAttribute("href")).toBe("https://data.example.org/trees.csv");
  await expectGood(page);
});

test.each([{ javaScript: true }, { javaScript: false, phone: true, language: "es" as const }])("a long history is read to its beginning %j", async (kind) => {
  const { id } = await dataset();
  await db().datasetRevision.createMany({
    data: Array.from({ length: 45 }, (_, place) => ({ datasetId: id, at: now(), since: now(), fields: ["license"], before: { license: `terms ${place}` }, after: { license: `terms ${place + 1}` } })),
  });
  const page = await browser.visitor(kind);
  await page.goto(`/datasets/${id}-street-tree-inventory`);
  const shown = page.locator("#history .timeline > li");
  for (const count of [20, 40, 45]) {
    await expect.poll(() => shown.count()).toBe(count);
    if (count < 45) await page.locator("#history .pager .press").click();
  }
  await page.getByText("terms 0”").or(page.getByText("terms 0»")).waitFor();
  expect(await page.locator("#history .pager").count()).toBe(0);
  await expectGood(page);
});

test("nothing found, nothing there, and hostile addresses", async () => {
  const page = await browser.visitor();
  await page.goto("/datasets?q=zzzzqqq");
  await page.getByText("Nothing here fits your search.").waitFor();
  await expectGood(page);
  for (const query of ["q=%00", "q=the", "q=a%27%22)(*%3A%26!", "after=none_1", "after=zzz", "q=tree&after=99", "department=%00", "q=%ED%A0%80"]) {
    expect((await browser.app.fetch(`/datasets?${query}`)).status, query).toBe(200);
  }
  for (const address of ["/datasets/999", "/datasets/x", "/datasets/99999999999", "/departments/nobody", "/departments/%00"]) {
    expect((await browser.app.fetch(address)).status, address).toBe(404);
  }
});

test("only the number counts in an address; a department's earlier name leads to it", async () => {
  const { id } = await dataset();
  const wrong = await browser.app.fetch(`/datasets/${id}-oak?lang=es`);
  expect([wrong.status, wrong.headers.get("Location")]).toEqual([301, `/datasets/${id}-street-tree-inventory?lang=es`]);
  await db().departmentFormerSlug.create({ data: { slug: "shrubs", departmentId: (await department()).id } });
  const former = await browser.app.fetch("/departments/shrubs");
  expect([former.status, former.headers.get("Location")]).toEqual([301, "/departments/trees"]);
});

test("following without JavaScript, and asked to sign in first", async () => {
  const rosa = await aPerson({ name: "Rosa" });
  const page = await browser.visitor({ as: rosa, javaScript: false });
  for (const [address, count] of [
    [`/datasets/${(await dataset()).id}-street-tree-inventory`, async () => (await dataset()).followerCount],
    ["/departments/trees", async () => (await department()).followerCount],
  ] as const) {
    await page.goto(address);
    await page.getByRole("button", { name: /^Follow(?!ing)/ }).click();
    await page.getByRole("button", { name: /^Following/ }).waitFor();
    expect(await count()).toBe(1);
    await page.getByRole("button", { name: /^Following/ }).click();
    await page.getByRole("button", { name: /^Follow(?!ing)/ }).waitFor();
    expect(await count()).toBe(0);
  }
  const stranger = await browser.visitor({ javaScript: false });
  await stranger.goto("/departments/trees");
  await stranger.getByRole("button", { name: /^Follow(?!ing)/ }).click();
  await stranger.waitForURL("**/sign-in*");
});

test("a dataset that was asked for and is gone, and its department, in both languages", async () => {
  const { id } = await dataset();
  const asked = await aRequest({ departmentId: (await department()).id, status: "fulfilled", decidedAt: now(), releasedAt: now(), lastAnswerAt: now() });
  await aRequest({ departmentId: (await department()).id, title: "Benches by street" });
  await db().requestDataset.create({ data: { requestId: asked.id, datasetId: id } });
  await importTwice(feed(...others));
  for (const kind of [{}, { phone: true, language: "es" as const, dark: true }]) {
    const page = await browser.visitor(kind);
    await page.goto(`/datasets/${id}-street-tree-inventory`);
    await page.locator(".notice").waitFor();
    expect(await page.locator(".ribbon__cell").count()).toBe(2);
    expect(await page.getByRole("link", { name: asked.title }).count()).toBe(2);
    await expectGood(page);
    await page.goto("/departments");
    expect(await page.getByText(/^1 (open request|solicitud abierta)$/).count()).toBe(1);
    await expectGood(page);
    await page.getByRole("link", { name: "Bureau of Trees" }).click();
    await page.getByRole("link", { name: "Benches by street" }).waitFor();
    await page.getByRole("link", { name: asked.title }).waitFor();
    await expectGood(page);
  }
});
