import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { askForDataset } from "~/domains/requests/commands.server";
import { drainJobs } from "~/jobs.server";
import { paths } from "~/paths";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aDataset, aRequest } from "../support/requests";
import { askForm } from "../domains/requests/forms";

const { visitor, app } = useBrowser();

const expectGood = async (page: Page) => {
  await expectAccessible(page);
  await expectFits(page);
};
const votes = async (id: number) => (await db().datasetRequest.findUniqueOrThrow({ where: { id } })).voteCount;

describe.each([true, false])("voting (JavaScript: %s)", (javaScript) => {
  test("in the list: the press comes back to its row, and a second takes it back", async () => {
    const requests = [await aRequest(), await aRequest({ title: "Bike racks by street", slug: "bike-racks" })];
    const page = await visitor({ as: await aPerson(), javaScript });
    await page.goto("/requests?sort=newest");
    const row = page.locator(`#request-${requests[0]!.id}`);
    await row.getByRole("button", { name: /^0 Vote/ }).click();
    await row.getByRole("button", { name: /You voted/ }).waitFor();
    await expect.poll(() => votes(requests[0]!.id)).toBe(1);
    expect(page.url()).toMatch(javaScript ? /\/requests\?sort=newest$/ : /\/requests\?sort=newest#request-\d+$/);
    await expectGood(page);
    await row.getByRole("button", { name: /You voted/ }).click();
    await row.getByRole("button", { name: /^0 Vote/ }).waitFor();
    await expect.poll(() => votes(requests[0]!.id)).toBe(0);
  });

  test("on the page: with a word on what for, following unless unticked, and following alone", async () => {
    const request = await aRequest();
    const person = await aPerson();
    const page = await visitor({ as: person, javaScript });
    await page.goto(paths.request(request));
    await page.getByText("Say how you would use it").click();
    await page.getByLabel("How would you use this data?").fill("A shade map.");
    await page.getByText("Follow this request").click();
    await page.locator("form").filter({ hasText: "How would you use" }).getByRole("button", { name: "Vote" }).click();
    await page.getByText("Change how you would use it").waitFor();
    expect(await db().vote.findFirst()).toMatchObject({ personId: person.id, use: "A shade map." });
    expect(await db().subscription.count()).toBe(0);

    await page.getByRole("button", { name: /^Follow(?!ing)/ }).first().click();
    await page.getByRole("button", { name: /^Following/ }).first().waitFor();
    await expect.poll(() => db().subscription.count()).toBe(1);
    await expectGood(page);
  });
});

test("a visitor's press is carried out after signing in", async () => {
  const request = await aRequest();
  const page = await visitor({ javaScript: false });
  await page.goto("/requests");
  await page.getByRole("button", { name: /^0 Vote/ }).click();
  await page.waitForURL("**/sign-in");
  expect(await db().signIn.findFirst()).toMatchObject({ intent: { kind: "vote", request: request.id, voted: true, follow: true } });
});

test("61 presses in a minute are too many, and say so kindly", async () => {
  const request = await aRequest();
  const person = await aPerson();
  const press = () => app.fetch(paths.vote(request), { as: person, form: { voted: "yes" }, headers: { Accept: "text/html" } });
  for (let nth = 0; nth < 60; nth++) expect((await press()).status).toBe(302);
  const refused = await press();
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await refused.text()).toContain("That was a lot at once.");
});

test("where voting is over there is a number, and a late press meets a kind page", async () => {
  const request = await aRequest({ status: "declined", declineReason: "security", voteCount: 3 });
  const person = await aPerson();
  const page = await visitor({ as: person, phone: true });
  await page.goto(paths.request(request));
  expect(await page.getByRole("button", { name: /Vote/ }).count()).toBe(0);
  await expectGood(page);
  const refused = await app.fetch(paths.vote(request), { as: person, form: { voted: "yes" }, headers: { Accept: "text/html" } });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("Voting is over here.");
});

test("the list: filters in the address, counts from the stored figures, 20 more, nothing found", async () => {
  const department = await aDepartment("Streets");
  const author = await aPerson();
  setClock(() => new Date("2026-03-02T18:00:00Z"));
  for (let nth = 0; nth < 22; nth++) await askForDataset(author, askForm({ title: `Potholes in district ${nth}`, departmentId: department.id }), "en");
  await drainJobs();
  await aDataset(department.id, "Street sweeping");
  const page = await visitor({ javaScript: false, phone: true });

  await page.goto("/requests");
  await page.getByText("22 requests wait for an answer.").waitFor();
  expect(await page.getByRole("link", { name: /^Waiting for an answer 22$/ }).count()).toBe(1);
  expect(await page.locator("article").count()).toBe(20);
  await page.getByText("20 of 22 requests").waitFor();
  await page.getByRole("link", { name: "Show 2 more" }).click();
  await page.getByText("22 of 22 requests").waitFor();
  expect(await page.locator("article").count()).toBe(22);

  await page.getByLabel("Department").selectOption({ label: "Streets" });
  await page.getByLabel("Order").selectOption("newest");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL(/department=/);
  expect(new URL(page.url()).search).toMatch(/department=streets.*sort=newest/);
  expect(await page.getByRole("link", { name: /^Waiting for an answer$/ }).count()).toBe(1);
  await expectGood(page);

  await page.getByRole("link", { name: /^Released/ }).click();
  await page.getByText("No request stands here yet.").waitFor();
  await page.goto("/requests?q=sweeping");
  await page.getByText("We found no request with these words.").waitFor();
  await page.getByRole("link", { name: "Street sweeping" }).waitFor();
  await expectGood(page);
});

test("addresses: a wrong slug leads to the right one, what is hidden is not there, and odd filters change nothing", async () => {
  const request = await aRequest();
  const hidden = await aRequest({ hiddenAt: request.createdAt, hiddenReason: "rude" });
  const moved = await app.fetch(`/requests/${request.id}-other-words?lang=es`);
  expect([moved.status, moved.headers.get("Location")]).toEqual([301, `${paths.request(request)}?lang=es`]);
  expect((await app.fetch(paths.request(hidden))).status).toBe(404);
  expect((await app.fetch("/requests/none")).status).toBe(404);
  const odd = await app.fetch("/requests?sort=sideways&stage=x&after=%00&department=%00&topic=no&q=%00");
  expect(odd.status).toBe(200);
});
