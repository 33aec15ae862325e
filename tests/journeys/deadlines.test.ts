import { expect, test } from "vitest";
import { giveHolidays } from "~/domains/departments/jobs.server";
import { paths } from "~/paths";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor } = useBrowser();
const year = () => Number(cityDay(now()).slice(0, 4));

test("en español y sin JavaScript: plazos, un departamento que promete otra cosa, un feriado agregado, quitado y repuesto", async () => {
  await giveHolidays();
  const department = await aDepartment("Streets");
  const ada = await aPerson({ name: "Ada", language: "es", city: ["administrator"] });
  const page = await visitor({ as: ada, language: "es", javaScript: false, phone: true });
  await page.goto(paths.administration());
  await page.getByRole("link", { name: "Plazos y feriados" }).click();
  await expectAccessible(page);
  await expectFits(page);

  await page.getByLabel("Responderla").fill("0");
  await page.getByLabel("Resolver una apelación").fill("8");
  await page.getByRole("button", { name: "Guardar" }).click();
  await page.getByText("Indique días enteros, de 1 a 250.").first().waitFor();
  expect(await page.getByLabel("Resolver una apelación").inputValue()).toBe("8");
  await expectAccessible(page);
  await page.getByLabel("Responderla").fill("15");
  await page.getByRole("button", { name: "Guardar" }).click();
  await page.getByText("La ciudad: Responderla: 15, antes 20; Resolver una apelación: 8, antes 10").first().waitFor();
  expect(await db().deadlinePolicy.findUniqueOrThrow({ where: { id: 0 } })).toMatchObject({ decideDays: 15, appealDays: 8 });
  await page.getByRole("button", { name: "Deshacer" }).click();
  expect(await db().deadlinePolicy.findUniqueOrThrow({ where: { id: 0 } })).toMatchObject({ decideDays: 20, appealDays: 10 });

  await page.getByText("Permitir que un departamento prometa otra cosa").click();
  await page.getByRole("link", { name: "Streets" }).click();
  await page.getByLabel("Responderla").fill("10");
  await page.getByRole("button", { name: "Guardar" }).click();
  await page.getByText("Streets: Responderla: 10, antes como la ciudad").first().waitFor();
  await expectAccessible(page);
  await expectFits(page);
  expect(await db().deadlinePolicy.findUniqueOrThrow({ where: { id: department.id } })).toMatchObject({ decideDays: 10, acknowledgeDays: null });

  await page.goto(paths.deadlines({ year: year() + 1 }));
  await page.getByRole("button", { name: "Quitar: Navidad" }).click();
  await page.getByText("Ya no es día libre: Navidad").first().waitFor();
  await expectFits(page);
  await page.getByRole("button", { name: "Deshacer" }).click();
  await page.getByText("Día libre: Navidad").first().waitFor();
  await page.getByText("Agregar un día libre").click();
  await page.getByLabel("Día", { exact: true }).fill(`${year() + 1}-08-10`);
  await page.getByLabel("Nombre en inglés").fill("Fair Day");
  await page.getByRole("button", { name: "Agregar el día" }).click();
  await page.locator(".usa-error-message").first().waitFor();
  expect(await page.getByLabel("Nombre en inglés").inputValue()).toBe("Fair Day");
  await page.getByLabel("Nombre en español").fill("Día de la Feria");
  await page.getByRole("button", { name: "Agregar el día" }).click();
  await page.getByRole("button", { name: "Quitar: Día de la Feria" }).waitFor();
  expect(await db().holiday.count({ where: { kind: "own", removedAt: null } })).toBe(1);
  expect(await page.getByText("Ada").count()).toBeGreaterThan(4);
});

test("a later day is promised from the desk, once, and the public page says why; without JavaScript", async () => {
  const department = await aDepartment("Streets");
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const request = await aRequest({ departmentId: department.id, status: "under_review", promisedDays: 20 });
  const desk = await visitor({ as: responder, javaScript: false, phone: true });
  await desk.goto(paths.staffRequest(request));
  await desk.getByRole("link", { name: "Promise a later day" }).click();
  await expectAccessible(desk);
  await expectFits(desk);
  await desk.getByLabel("More about the reason").fill("Forty boxes are in the cellar.");
  await desk.getByRole("button", { name: "Promise the new day" }).click();
  await desk.getByText("Please choose one.").first().waitFor();
  expect(await desk.getByLabel("More about the reason").inputValue()).toBe("Forty boxes are in the cellar.");
  await desk.getByText("there is a lot to look through").click();
  await desk.getByRole("button", { name: "Promise the new day" }).click();
  await desk.getByText("The new day is promised.").waitFor();
  expect(await desk.getByRole("link", { name: "Promise a later day" }).count()).toBe(0);
  await desk.goto(`${paths.staffRequest(request)}/extend`);
  await desk.getByText("The day can’t be put off any more").waitFor();
  await expectAccessible(desk);

  const visitorsPage = await visitor({ language: "es", phone: true });
  await visitorsPage.goto(paths.request(request));
  await visitorsPage.getByText("con una prórroga: hay mucho que revisar").waitFor();
  await visitorsPage.getByText("Forty boxes are in the cellar.").waitFor();
  await expectAccessible(visitorsPage);
  await expectFits(visitorsPage);
});
