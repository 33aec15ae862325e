import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";
import { lastMailTo, wrong } from "../support/sign-in";

const { visitor } = useBrowser();

const ana = "ana@example.org";

const looksGood = async (page: Page) => {
  await expectAccessible(page);
  await expectFits(page);
};

const press = (page: Page, name: string) => page.locator("main").getByRole("button", { name, exact: true }).click();

test("in Spanish, on a phone, without JavaScript: from a vote to a name, and back to the vote", async () => {
  const request = await aRequest();
  const page = await visitor({ phone: true, javaScript: false, language: "es" });
  await page.goto(paths.request(request));
  await page.getByRole("button", { name: /Votar/ }).first().click();
  await page.getByText("Guardamos su voto").waitFor();
  await looksGood(page);

  await page.getByLabel("Correo electrónico").fill("ana@example");
  await press(page, "Envíenme el enlace");
  await page.getByText("Una cosa").or(page.locator(".problems")).first().waitFor();
  await looksGood(page);
  await page.getByLabel("Correo electrónico").fill(ana);
  await press(page, "Envíenme el enlace");
  const { code } = await lastMailTo(ana);
  await page.getByLabel("Código del mensaje").fill(wrong(code));
  await press(page, "Entrar");
  await page.getByText("Este código no es correcto").first().waitFor();
  await looksGood(page);
  await page.getByLabel("Código del mensaje").fill(code);
  await press(page, "Entrar");

  await page.getByRole("heading", { name: "¿Cómo quiere que le llamemos?" }).waitFor();
  await looksGood(page);
  await page.getByLabel("Su nombre en Plaza").fill("Ana M.");
  await press(page, "Usar este nombre");
  expect(page.url()).toContain(paths.request(request));
  expect(await db().vote.count({ where: { person: { displayName: "Ana M." } } })).toBe(1);
});

test("the mailed link works in another browser after a press, and once", async () => {
  const [here, there] = [await visitor(), await visitor()];
  await here.goto("/sign-in?to=/about");
  await here.getByLabel("Email address").fill(ana);
  await press(here, "Send me the link");
  await here.getByRole("heading", { name: "Look in your mail" }).waitFor();
  await looksGood(here);
  const link = paths.signInLink((await lastMailTo(ana)).token);
  await there.goto(link);
  await looksGood(there);
  await press(there, "Sign in");
  await there.getByText("Not now. Call me").click();
  await there.waitForURL("**/about");
  await there.goto(link);
  await there.getByRole("heading", { name: "This link no longer works" }).waitFor();
  await looksGood(there);
});

test.each([true, false])("a vote is carried out by the mailed link, which says so, or dropped there (JavaScript: %s)", async (javaScript) => {
  for (const drops of [true, false]) {
    const request = await aRequest();
    const here = await visitor({ javaScript: false });
    await here.goto(paths.request(request));
    await here.locator("main").getByRole("button", { name: /Vote/ }).first().click();
    await here.getByLabel("Email address").fill(ana);
    await press(here, "Send me the link");
    const there = await visitor({ javaScript });
    await there.goto(paths.signInLink((await lastMailTo(ana)).token));
    await there.getByText("Your vote is kept.").waitFor();
    await looksGood(there);
    if (drops) await press(there, "Do not vote");
    if (drops) await there.getByText("Your vote is kept.").waitFor({ state: "detached" });
    await press(there, "Sign in");
    await there.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
    expect(await db().vote.count({ where: { requestId: request.id } })).toBe(drops ? 0 : 1);
  }
});

test("settings, what I asked and follow, my own page, and out", async () => {
  const person = await aPerson({ name: "Ana", in: { [(await aDepartment()).id]: "responder" } });
  const page = await visitor({ as: person });
  await page.goto(paths.settings());
  await looksGood(page);
  await page.getByLabel("Your name on Plaza").fill("Ana María");
  await page.getByText("Español", { exact: true }).last().click();
  await press(page, "Save");
  await page.getByText("Guardado.").waitFor();
  expect(await db().person.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({ displayName: "Ana María", language: "es" });
  await page.getByRole("link", { name: "Elegir qué le contamos" }).click();
  await looksGood(page);
  await page.getByLabel("Mi trabajo para la ciudad").first().selectOption({ label: "Un correo al día, todo junto" });
  await press(page, "Guardar");
  await page.getByText("Guardado.").waitFor();
  expect(await db().notificationWish.findFirst({ where: { kind: "work" } })).toMatchObject({ personId: person.id, mail: "daily", onPlaza: true });
  for (const path of [paths.myData(), paths.changeAddress(), paths.leave()]) {
    await page.goto(path);
    await looksGood(page);
  }
  for (const path of [paths.myRequests(), paths.following(), paths.person({ slug: "ana-maria" })]) {
    await page.goto(path);
    await looksGood(page);
  }
  await page.goto(paths.settings());
  await press(page, "Salir en todos los dispositivos");
  // Signed out, this browser still speaks the language chosen in it.
  await page.getByText("Usted cerró su sesión.").waitFor();
  await page.getByRole("link", { name: "Entrar" }).waitFor();
  expect(await db().session.count()).toBe(0);
});

test("a coordinator invites, the invited accepts, an administrator gives and takes a role", async () => {
  const department = await aDepartment("Street Services");
  const inviter = await aPerson({ in: { [department.id]: "coordinator" } });
  const coordinator = await visitor({ as: inviter });
  await coordinator.goto(paths.department(department));
  await coordinator.getByRole("link", { name: "Members" }).click();
  await coordinator.getByLabel("Work email address").fill(ana);
  await coordinator.getByText("Also writes official answers").click();
  await press(coordinator, "Send the invitation");
  await coordinator.getByRole("heading", { name: ana }).waitFor();
  await coordinator.getByText(`An invitation is on its way to ${ana}.`).waitFor();
  await looksGood(coordinator);

  const { text } = await db().mail.findFirstOrThrow({ where: { kind: "invitation" } });
  const token = /\/invitations\/([\w-]+)/.exec(text)?.[1] ?? "";
  const guest = await visitor({ javaScript: false });
  await guest.goto(paths.invitation(token));
  await looksGood(guest);
  await press(guest, "Accept");
  await guest.getByText("Not now. Call me").click();
  await guest.waitForURL("**/staff");
  await guest.getByRole("link", { name: "Members" }).waitFor();

  const unscripted = await visitor({ as: inviter, javaScript: false });
  await unscripted.goto(paths.members(department));
  await unscripted.getByRole("button", { name: /^Remove: / }).last().click();
  await unscripted.getByText("is no longer a member.").waitFor();
  await looksGood(unscripted);
  await unscripted.getByRole("button", { name: /^Undo: / }).click();
  await unscripted.getByText("is a member again. Role: Responder.").waitFor();
  await looksGood(unscripted);
  await unscripted.getByRole("button", { name: /^Remove: / }).first().click();
  await unscripted.getByText("You are the last coordinator here.").waitFor();


  const admin = await visitor({ as: await aPerson({ city: ["administrator"] }) });
  await admin.goto(paths.administration());
  await looksGood(admin);
  await admin.getByRole("link", { name: "People and roles" }).click();
  await admin.getByLabel("Name or email address").fill("ana@");
  await press(admin, "Search");
  await admin.getByText(ana).waitFor();
  await admin.locator("main .row__title a").click();
  await admin.getByRole("button", { name: "Give: Moderator" }).click();
  await admin.getByRole("button", { name: "Take away: Moderator" }).waitFor();
  await looksGood(admin);
  await admin.getByRole("button", { name: "Take away: Moderator" }).click();
  await admin.getByRole("button", { name: "Give: Moderator" }).waitFor();
});

test("an administrator adds a department and renames it", async () => {
  const page = await visitor({ as: await aPerson({ city: ["administrator"] }), javaScript: false });
  await page.goto(paths.manageDepartments());
  await looksGood(page);
  await page.getByLabel("Name", { exact: true }).fill("Street Services");
  await press(page, "Add");
  await page.locator(".problems").waitFor();
  expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Street Services");
  await page.getByLabel("Short name").fill("Streets");
  await page.getByLabel("Letters").fill("BSS");
  await page.getByLabel("What it does, in English").fill("Mends streets.");
  await page.getByLabel("What it does, in Spanish").fill("Repara calles.");
  await press(page, "Add");
  await page.getByRole("heading", { name: "Members" }).waitFor();
  await page.goto(paths.manageDepartment({ slug: "street-services" }));
  await page.getByLabel("Name", { exact: true }).fill("Bureau of Streets");
  await press(page, "Save");
  await page.getByText("Saved.").waitFor();
  await looksGood(page);
  await page.goto(paths.department({ slug: "street-services" }));
  expect(page.url()).toContain("/departments/bureau-of-streets");
});
