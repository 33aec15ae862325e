import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drainJobs } from "~/jobs.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { anEntry, entryNow } from "../domains/inventory/forms";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aDataset } from "../support/requests";

const { visitor, app } = useBrowser();

const expectGood = async (page: Page) => {
  await expectAccessible(page);
  await expectFits(page);
};

async function aStreetsDepartment(language: "en" | "es" = "es") {
  const department = await aDepartment("Calles");
  return { department, keeper: await aPerson({ in: { [department.id]: "responder" }, language }) };
}

test("en español, en un teléfono y sin JavaScript: buscar, votar, seguir, y ver cómo participa el departamento", { timeout: 60_000 }, async () => {
  const { department, keeper } = await aStreetsDepartment();
  const holes = await anEntry(keeper, department.id, { title: "Baches reportados", holds: "Una fila por reporte, con la calle.", language: "es", plannedOn: "2030-03" });
  await anEntry(keeper, department.id, { title: "Rampas en las esquinas", holds: "Una fila por rampa.", language: "es", sensitivity: "sensitive" });
  const page = await visitor({ as: await aPerson({ language: "es" }), phone: true, javaScript: false, language: "es" });
  await page.goto("/inventory");
  await expectGood(page);
  await page.getByLabel("Buscar en el inventario").fill("baches");
  await page.getByRole("button", { name: "Mostrar", exact: true }).click();
  await page.getByText("Rampas en las esquinas").waitFor({ state: "detached" });
  await page.locator(`#entry-${holes.id}`).waitFor();
  await page.locator(`#entry-${holes.id}`).getByRole("button", { name: /^0 Vot/ }).click();
  await page.locator(`#entry-${holes.id}`).getByRole("button", { name: /Usted votó/ }).waitFor();
  expect(await entryNow(holes.id)).toMatchObject({ voteCount: 1, followerCount: 1 });

  await page.getByRole("link", { name: "Baches reportados" }).click();
  await page.getByText("Sin datos personales").first().waitFor();
  await page.getByRole("button", { name: /^Siguiendo/ }).last().click();
  await page.getByRole("button", { name: /^Seguir/ }).last().waitFor();
  expect((await entryNow(holes.id)).followerCount).toBe(0);
  await expectGood(page);
  await page.goto(paths.department(department));
  await page.getByText("De 2 conjuntos conocidos, publicados: 0.").waitFor();
  await expectGood(page);
  await page.goto("/inventory?sensitivity=sensitive&sort=soonest");
  await page.getByText("Nada coincide con estos filtros.").waitFor();
});

describe.each([true, false])("those who keep it (JavaScript: %s)", (javaScript) => {
  test("list one by form, many from a pasted table, promise a date and say where it is published", { timeout: 60_000 }, async () => {
    const { department, keeper } = await aStreetsDepartment("en");
    const dataset = await aDataset(department.id, "Potholes reported");
    const page = await visitor({ as: keeper, javaScript, phone: true, language: "en" });
    await page.goto(`/staff/departments/${department.slug}/inventory`);
    await page.getByText("Nothing is listed yet.").waitFor();
    await page.getByRole("link", { name: "List a dataset" }).click();
    await page.getByLabel("Title", { exact: true }).fill("Potholes reported");
    await page.getByRole("button", { name: "List it" }).click();
    await page.getByText(/things need a second look/).waitFor();
    await expectGood(page);
    await page.getByLabel("What it holds").fill("One row a report.");
    await page.locator('label[for="sensitivity-no_personal_data"]').click();
    await page.locator('label[for="how-by_hand"]').click();
    await page.getByRole("button", { name: "List it" }).click();
    await page.getByRole("heading", { name: "Potholes reported", level: 1 }).waitFor();

    await page.getByRole("link", { name: "Change or schedule it" }).click();
    await page.getByText("Promise a date", { exact: true }).click();
    const promise = page.locator("form").filter({ has: page.locator('input[value="schedule"]') });
    await promise.getByLabel("Promised for").selectOption({ index: 3 });
    await promise.getByRole("button", { name: "Promise this date" }).click();
    await page.getByText("Saved.").waitFor();
    await page.getByText("It is published", { exact: true }).click();
    await expectGood(page);
    await page.locator('label[for^="publish-datasetId-"]').click();
    await page.getByRole("button", { name: "This is it" }).click();
    await expect.poll(() => db().inventoryEntry.findFirst()).toMatchObject({ status: "published", datasetId: dataset.id });
    await page.getByText("It was not published after all").waitFor();

    await page.goto(`/staff/departments/${department.slug}/inventory/import`);
    await page.getByLabel("Or paste the table here").fill("identifier,title,what it holds,sensitivity,how\nA-1,Curb ramps,Rows,no personal data,by hand\nA-2,,Rows,no personal data,by hand");
    await page.getByRole("button", { name: "Check it" }).click();
    await page.getByText("1 line is new.").waitFor();
    await page.getByText("Title: Please fill this in.").waitFor();
    expect(await db().inventoryEntry.count()).toBe(1);
    await expectGood(page);
    await page.getByRole("button", { name: "Write 1 line" }).click();
    await page.getByText("1 dataset is new in the list.").waitFor();
    expect(await db().inventoryEntry.count()).toBe(2);
    await expectGood(page);
  });

  test("whoever asks for what is listed is shown it, and votes for it instead", { timeout: 60_000 }, async () => {
    const { department, keeper } = await aStreetsDepartment();
    const entry = await anEntry(keeper, department.id, { title: "Potholes reported and repaired by street" });
    const person = await aPerson();
    const page = await visitor({ as: person, javaScript });
    await page.goto("/requests/new");
    await page.getByLabel("Which data do you want?").fill("Potholes reported by street");
    await page.getByLabel("What do you need, and what for?").fill("To know which are repaired.");
    if (!javaScript) await page.getByRole("button", { name: "Send request" }).click();
    await page.getByText("Not published yet · Calles").waitFor();
    await page.getByRole("button", { name: /^This is it/ }).click();
    await page.getByText("Your vote counts, and you follow this.").waitFor();
    expect(await entryNow(entry.id)).toMatchObject({ voteCount: 1, followerCount: 1 });
    expect(await db().datasetRequest.count()).toBe(0);
  });
});

test("a file is read as it is, and a visitor's vote is kept until they are in", async () => {
  const { department, keeper } = await aStreetsDepartment();
  const page = await visitor({ as: keeper, javaScript: false, language: "es" });
  await page.goto(`/staff/departments/${department.slug}/inventory/import?lang=es`);
  const text = "identificador;título;qué contiene;sensibilidad;cómo\nA-1;Baches;Filas;sin datos personales;a mano";
  await page.getByLabel("Un archivo CSV").setInputFiles({ name: "inventario.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });
  await page.getByRole("button", { name: "Revisarlo" }).click();
  await page.getByRole("button", { name: "Escribir 1 línea" }).click();
  await page.getByText("1 conjunto es nuevo en la lista.").waitFor();
  await drainJobs();

  const entry = await db().inventoryEntry.findFirstOrThrow();
  expect(entry).toMatchObject({ title: "Baches", language: "es" });
  const visiting = await visitor({ javaScript: false });
  await visiting.goto("/inventory");
  await visiting.getByRole("button", { name: /^0 Vote/ }).click();
  await visiting.waitForURL("**/sign-in");
  expect(await db().signIn.findFirst()).toMatchObject({ intent: { kind: "vote", entry: entry.id, voted: true } });
  const odd = await app.fetch("/inventory?sort=sideways&stage=removed&after=%00&department=%00&q=%00&sensitivity=x");
  expect(odd.status).toBe(200);
});
