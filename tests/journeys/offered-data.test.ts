import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drainJobs } from "~/jobs.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { feed, feedRecord, importFeed } from "../support/catalog";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor } = useBrowser();

const expectGood = async (page: Page) => {
  await expectAccessible(page);
  await expectFits(page);
};

/** A department's request, and data new in the catalogue that may answer it. */
async function offered(language: "en" | "es" = "en") {
  const department = await aDepartment("Streets");
  const responder = await aPerson({ language, in: { [department.id]: "responder" } });
  const request = await aRequest({ title: "Bus stops with a concrete pad", departmentId: department.id });
  await importFeed(feed(feedRecord("pads", { title: "Bus Pads Installed", description: "<p>Each bus stop with a <b>concrete</b> pad.</p>" }), feedRecord("other")));
  await drainJobs();
  return { responder, request };
}

test("what is offered is looked at from the inbox, declined, taken back, and named by the answer, without a script", async () => {
  const { responder, request } = await offered();
  const page = await visitor({ as: responder, javaScript: false });
  await page.goto(paths.inbox());
  await page.getByRole("heading", { name: "New data that may answer these" }).waitFor();
  await page.getByText("Bus Pads Installed").waitFor();
  await expectGood(page);
  await page.getByRole("link", { name: /Look.*Bus stops/ }).click();

  await page.getByRole("heading", { name: "Does this answer it?" }).waitFor();
  await page.getByText("Each bus stop with a concrete pad.").waitFor();
  await expectGood(page);
  await page.getByRole("button", { name: /No, it does not.*Bus Pads/ }).click();
  await page.getByText("One that was looked at does not answer it").waitFor();
  await expectGood(page);
  await page.goto(paths.inbox());
  expect(await page.getByText("New data that may answer these").count()).toBe(0);

  await page.goto(paths.staffRequest(request));
  await page.getByText("One that was looked at does not answer it").click();
  await page.getByRole("button", { name: /Undo.*Bus Pads/ }).click();
  await page.getByRole("link", { name: /Yes, this answers it.*Bus Pads/ }).click();

  expect(await page.getByRole("radio", { name: "It is public already" }).isChecked()).toBe(true);
  expect(await page.getByRole("checkbox", { name: "Bus Pads Installed" }).isChecked()).toBe(true);
  await expectGood(page);
  await page.getByRole("textbox", { name: "Your answer" }).fill("Here they are.");
  await page.getByRole("button", { name: "Publish" }).first().click();
  await page.getByText("Your answer is out.").waitFor();
  expect(await page.getByText("Does this answer it?").count()).toBe(0);
  expect(await db().datasetOffer.findFirstOrThrow()).toMatchObject({ verdict: "yes", settledById: responder.id });
});

test("in Spanish and on a phone; a half-written answer is offered and does not untick what was chosen", async () => {
  const { responder, request } = await offered("es");
  const page = await visitor({ as: responder, phone: true, language: "es" });
  await page.goto(paths.answerRequest(request));
  await page.getByText("Hacer antes una pregunta").click();
  await page.getByLabel("Su pregunta").fill("¿Qué calles?");

  await page.goto(paths.inbox());
  await page.getByRole("heading", { name: "Datos nuevos que podrían responder" }).waitFor();
  await expectGood(page);
  await page.getByRole("link", { name: /Ver.*Bus stops/ }).click();
  await page.getByRole("button", { name: /No la responde.*Bus Pads/ }).click();
  await page.getByRole("button", { name: /Deshacer.*Bus Pads/ }).click();
  await expectGood(page);
  await page.getByRole("link", { name: /Sí, esto la responde.*Bus Pads/ }).click();
  expect(await page.getByRole("checkbox", { name: "Bus Pads Installed" }).isChecked()).toBe(true);
});

test("who only reads sees what was offered, without a press; the public sees nothing of it", async () => {
  const { request } = await offered();
  const viewer = await aPerson({ in: { [request.departmentId!]: "viewer" } });
  const page = await visitor({ as: viewer });
  await page.goto(paths.staffRequest(request));
  await page.getByRole("heading", { name: "Does this answer it?" }).waitFor();
  expect(await page.getByRole("button", { name: "No, it does not" }).count()).toBe(0);
  const anybody = await visitor();
  for (const path of [paths.request(request), paths.requestFeed(request)]) {
    const response = await anybody.request.get(path);
    expect(await response.text()).not.toContain("Bus Pads");
  }
});
