import { expect, test } from "vitest";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aDataset, aRequest } from "../support/requests";

const { visitor } = useBrowser();

async function aCity() {
  const [department, parks] = [await aDepartment("Bureau of Street Services"), await aDepartment("Parks")];
  for (let made = 0; made < 7; made += 1) await aRequest({ departmentId: made % 2 ? department.id : parks.id });
  return { department, request: await aRequest({ title: "Árboles <b>por</b> calle", language: "es" }), dataset: await aDataset(department.id, "Street Trees") };
}

test.each([true, false])("somebody searches, narrows it down and opens what was meant (JavaScript: %s)", async (javaScript) => {
  const { department } = await aCity();
  const page = await visitor({ javaScript, phone: !javaScript });
  await page.goto(paths.search());
  await page.getByRole("searchbox").fill("street trees");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await page.getByRole("heading", { level: 1, name: "Found for “street trees”" }).waitFor();
  expect(await page.locator("mark").first().textContent()).toMatch(/street|trees/i);
  await expectAccessible(page);
  await expectFits(page);

  await page.getByRole("link", { name: "All 7 requests" }).click();
  await page.getByLabel("Department").selectOption({ label: "Bureau of Street Services (3)" });
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(new RegExp(`department=${department.slug}`));
  await expect.poll(() => page.locator(".row").count()).toBe(3);
});

test("in Spanish, what nobody has leads to asking for it with the same words", async () => {
  await aCity();
  const page = await visitor({ language: "es", phone: true });
  await page.goto(paths.search({ q: "xilófonos" }));
  await expectAccessible(page);
  await page.getByRole("main").getByRole("link", { name: "Solicite datos" }).click();
  await page.waitForURL(/\/requests\/new/);
  expect(await page.locator('[name="title"]').inputValue()).toBe("xilófonos");
});

test("a list of requests that has nothing with misspelled words leads to the words put right", async () => {
  await aCity();
  await db().searchWord.create({ data: { word: "arboles", titles: 1 } });
  const page = await visitor();
  await page.goto(paths.requests({ q: "arbles" }));
  await page.getByRole("main").getByRole("link", { name: "arboles" }).click();
  await page.getByRole("heading", { level: 1, name: "Requests with “arboles”" }).waitFor();
  expect(await page.locator(".row").count()).toBe(1);
});

test("what only belongs to a topic of that name is said to, below a department that has the word, and alone", async () => {
  const topic = await db().topic.create({ data: { slug: "trees", nameEn: "Trees and parks", nameEs: "Árboles y parques" } });
  await aRequest({ title: "Where shade is missing", topicId: topic.id });
  const page = await visitor({ phone: true });
  await page.goto(paths.search({ q: "parques" }));
  await page.getByText("Nothing has this word. This belongs to Trees and parks.").waitFor();
  await aDepartment("Los Parques");
  await page.goto(paths.search({ q: "parques" }));
  const texts = await page.locator("main h2, main .after-list").allTextContents();
  expect(texts.slice(0, 3)).toEqual(["Departments", "This belongs to Trees and parks.", "What people asked for"]);
  await expectAccessible(page);
  await expectFits(page);
  await page.goto(paths.search({ q: "parques", kind: "request" }));
  await page.getByText("This belongs to Trees and parks.").waitFor();
});

test("a number with its sign is the request itself", async () => {
  const { request } = await aCity();
  const page = await visitor();
  await page.goto(paths.search({ q: `#${request.id}` }));
  expect(new URL(page.url()).pathname).toBe(paths.request(request));
  expect(await page.locator("h1").textContent()).toBe("Árboles <b>por</b> calle");
  await page.goto(paths.search({ q: "arboles" }));
  expect(await page.locator(".row__title").first().innerHTML()).toContain("&lt;b&gt;");
});

test.each([true, false])("somebody keeps a search, changes how often it mails, and drops it (JavaScript: %s)", async (javaScript) => {
  await aCity();
  const page = await visitor({ as: await aPerson(), javaScript, phone: javaScript });
  await page.goto(paths.search({ q: "street trees", kind: "request" }));
  await page.getByRole("link", { name: "Tell me when something new fits" }).click();
  await page.getByRole("heading", { name: "Keep this search" }).waitFor();
  await expectAccessible(page);
  await expectFits(page);
  await page.getByLabel("What you call it").fill("");
  await page.getByRole("button", { name: "Keep this search" }).click();
  await page.getByRole("heading", { name: "One thing needs a second look" }).waitFor();
  await page.getByLabel("What you call it").fill("My trees");
  await page.getByText("Once a week, on Monday").click();
  await page.getByRole("button", { name: "Keep this search" }).click();

  await page.getByText("This search is kept.").waitFor();
  await expectAccessible(page);
  await expectFits(page);
  expect(await page.getByLabel("How often you get mail").inputValue()).toBe("weekly");
  await page.getByLabel("How often you get mail").selectOption("at_once");
  await page.getByRole("button", { name: "Save: My trees" }).click();
  await page.getByText("Your change is saved.").waitFor();
  await page.getByRole("button", { name: "Delete: My trees" }).click();
  await page.getByText("You keep no search yet.").waitFor();
});

test("lists that are narrowed down, and topics, offer to tell of what is new, by mail and as a feed", async () => {
  const { department } = await aCity();
  const topic = await db().topic.create({ data: { slug: "trees", nameEn: "Trees", nameEs: "Árboles" } });
  const page = await visitor({ as: await aPerson(), javaScript: false });
  const kept: [string, string][] = [
    [paths.requests({ q: "trees", stage: "waiting" }), "“trees” · only requests · Waiting for an answer"],
    [paths.datasets({ department: department.slug }), `only datasets · ${department.name}`],
    [paths.topic(topic), topic.nameEn],
  ];
  for (const [list, sought] of kept) {
    await page.goto(list);
    await expectFits(page);
    const feed = await page.getByRole("main").getByRole("link", { name: "Web feed" }).getAttribute("href");
    expect((await page.request.get(feed!)).status(), list).toBe(200);
    expect(await page.locator('link[type="application/atom+xml"]').getAttribute("href"), list).toContain("/search/feed.xml?");
    await page.getByRole("link", { name: "Tell me when something new fits" }).click();
    await page.getByRole("main").getByRole("link", { name: sought, exact: true }).waitFor();
    await page.getByRole("button", { name: "Keep this search" }).click();
    await page.getByRole("main").getByRole("link", { name: sought, exact: true }).click();
    expect((await page.locator("h1").textContent()) ?? "", "where it is seen whole").not.toBe("Search");
  }
  for (const list of [paths.requests(), paths.datasets(), paths.datasets({ q: "trees", freshness: "late" })]) {
    await page.goto(list);
    expect(await page.getByRole("link", { name: "Tell me when something new fits" }).count(), list).toBe(0);
  }
  await page.goto(paths.mailWishes());
  await page.getByText("“trees”: Once a day, with your other news").first().waitFor();
});

test("whoever is signed out is asked in first, and comes back to what they wanted to keep", async () => {
  const page = await visitor();
  await page.goto(paths.saveSearch({ q: "trees" }));
  expect(new URL(page.url()).pathname).toBe(paths.signIn());
  expect(page.url()).toContain(encodeURIComponent("/account/searches/new?q=trees"));
});
