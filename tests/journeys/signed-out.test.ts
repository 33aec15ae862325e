import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { routeRequest } from "~/domains/requests/commands.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";
import { lastMailTo } from "../support/sign-in";

const { visitor } = useBrowser();
const rico = "rico@example.org";

async function answering() {
  const department = await aDepartment("Trees");
  const responder = await aPerson({ email: rico, in: { [department.id]: "responder" } });
  return { responder, request: await aRequest({ departmentId: department.id, status: "under_review" }) };
}

const looksGood = async (page: Page) => {
  await expectAccessible(page);
  await expectFits(page);
};

test("without JavaScript, on a phone and in Spanish: the session ends while an answer is written, and the answer is sent all the same", async () => {
  const { responder, request } = await answering();
  const page = await visitor({ as: responder, javaScript: false, phone: true, language: "es" });
  await db().person.update({ where: { id: responder.id }, data: { language: "es" } });
  await page.goto(paths.answerRequest(request, { to: "planned" }));
  await page.getByRole("combobox", { name: "Prevista para" }).selectOption({ index: 4 });
  await page.getByLabel("Su respuesta", { exact: true }).fill("Cada árbol, después del censo.");

  await db().session.deleteMany();
  await page.getByRole("button", { name: "Publicar la respuesta" }).click();
  await page.getByText("Guardamos lo que escribió.").waitFor();
  await looksGood(page);
  await page.getByLabel("Correo electrónico").fill(rico);
  await page.getByRole("button", { name: "Envíenme el enlace" }).click();
  await page.getByLabel("Código del mensaje").fill((await lastMailTo(rico)).code);
  await page.locator("main").getByRole("button", { name: "Entrar", exact: true }).click();

  await page.getByText("Su sesión terminó antes de que esto se enviara.").waitFor();
  expect(await page.getByLabel("Su respuesta", { exact: true }).inputValue()).toBe("Cada árbol, después del censo.");
  expect(await db().answer.count()).toBe(0);
  await looksGood(page);
  await page.getByRole("button", { name: "Publicar la respuesta" }).click();
  await page.getByText("Su respuesta ya es pública.").waitFor();
  expect(await db().answer.findFirstOrThrow()).toMatchObject({ body: "Cada árbol, después del censo.", toStatus: "planned" });
});

test("with JavaScript: the same, and the notice goes with the press", async () => {
  const { responder, request } = await answering();
  const page = await visitor({ as: responder });
  await page.goto(paths.answerRequest(request, { to: "needs_clarification" }));
  await page.getByLabel("Your question").fill("Which streets?");
  await db().session.deleteMany();
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("What you wrote is kept.").waitFor();
  await page.getByLabel("Email address").fill(rico);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await page.getByLabel("Code from the mail").fill((await lastMailTo(rico)).code);
  await page.locator("main").getByRole("button", { name: "Sign in", exact: true }).click();

  await page.getByText("You were signed out before this was sent.").waitFor();
  expect(await page.getByLabel("Your question").inputValue()).toBe("Which streets?");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByRole("heading", { name: "This is how everyone will see it" }).waitFor();
  await page.getByText("You were signed out before this was sent.").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Ask", exact: true }).first().click();
  await page.getByText("Your question is out.").waitFor();
});

test.each([true, false])("a request goes to another department while its answer is written: whose it is, and the text to copy (JavaScript: %s)", async (javaScript) => {
  const { responder, request } = await answering();
  const streets = await aDepartment("Streets");
  await aPerson({ in: { [streets.id]: "responder" } });
  const page = await visitor({ as: responder, javaScript });
  await page.goto(paths.answerRequest(request, { to: "needs_clarification" }));
  await page.getByLabel("Your question").fill("Which streets?");
  await routeRequest(await aPerson({ city: ["open_data_coordinator"] }), request.id, { departmentId: streets.id, reason: "It is theirs.", seenVersion: 1 });
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("The request is with Streets.").waitFor();
  expect(await page.getByLabel("What you wrote").inputValue()).toBe("Which streets?");
  await looksGood(page);
});

test.each([true, false])("a role is taken away while one writes: the error page still has the text (JavaScript: %s)", async (javaScript) => {
  const { responder, request } = await answering();
  const page = await visitor({ as: responder, javaScript });
  await page.goto(paths.answerRequest(request, { to: "needs_clarification" }));
  await page.getByLabel("Your question").fill("Which streets?");
  await db().membership.deleteMany();
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("This page is not open to you.").waitFor();
  expect(await page.getByLabel("What you wrote").inputValue()).toBe("Which streets?");
  await looksGood(page);
});
