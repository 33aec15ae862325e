import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor } = useBrowser();

const expectGood = async (page: Page) => {
  await expectAccessible(page);
  await expectFits(page);
};

async function streets() {
  const department = await aDepartment("Streets");
  const ana = await aPerson({ name: "Ana Duarte", language: "es", in: { [department.id]: "responder" } });
  const bo = await aPerson({ name: "Bo Chen", in: { [department.id]: "coordinator" } });
  return { ana, bo, request: await aRequest({ departmentId: department.id }) };
}

test("in Spanish, on a phone and without JavaScript: taken on, noted with a slip of the pen, and labelled", async () => {
  const { ana, bo, request } = await streets();
  await db().label.create({ data: { name: "presupuesto", createdAt: new Date(), createdById: bo.id } });
  const page = await visitor({ as: ana, language: "es", phone: true, javaScript: false });
  await page.goto(paths.staffRequest(request));
  await page.getByRole("button", { name: "Encargarme yo" }).click();
  await page.getByText("Está a su cargo.").waitFor();
  await page.getByText("presupuesto", { exact: true }).click();
  await page.getByRole("button", { name: "Guardar las etiquetas" }).click();
  await page.getByText("Las etiquetas quedaron guardadas.").waitFor();

  await page.getByLabel("Una nota para colegas").fill("@bo-chem tiene el archivo.");
  await page.getByRole("button", { name: "Guardar la nota" }).click();
  await page.getByText("Nadie que pueda leer esto se llama @bo-chem.").first().waitFor();
  await expectGood(page);
  expect(await page.getByLabel("Una nota para colegas").inputValue()).toBe("@bo-chem tiene el archivo.");
  await page.getByLabel("Una nota para colegas").fill(`@${bo.slug} tiene el archivo.`);
  await page.getByRole("button", { name: "Guardar la nota" }).click();
  await page.getByText("Su nota quedó guardada.").waitFor();
  await page.getByText("@Bo Chen").waitFor();
  await page.getByText("puso la etiqueta presupuesto").waitFor();
  await expectGood(page);
});

test("with JavaScript: given to a colleague whom somebody else has given it to meanwhile, and the note's field is empty after", async () => {
  const { ana, bo, request } = await streets();
  const page = await visitor({ as: bo });
  await page.goto(paths.staffRequest(request));
  await page.getByLabel("A note for colleagues").fill("Looked at it.");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await page.getByText("Looked at it.").waitFor();
  expect(await page.getByLabel("A note for colleagues").inputValue()).toBe("");
  await db().datasetRequest.update({ where: { id: request.id }, data: { assigneeId: ana.id } });
  await page.getByLabel("Give it to").selectOption("Bo Chen");
  await page.getByRole("button", { name: "Give", exact: true }).click();
  await page.getByText("Meanwhile somebody else was given this request.").waitFor();
  await page.getByText("Ana Duarte takes it on.").waitFor();
  await page.getByLabel("Give it to").selectOption("Bo Chen");
  await page.getByRole("button", { name: "Give", exact: true }).click();
  await page.getByText("It is yours.").waitFor();
});

test("the inbox narrowed to what is mine and by a label, in the address, without JavaScript and on a phone", async () => {
  const { ana, bo, request } = await streets();
  const label = await db().label.create({ data: { name: "presupuesto", createdAt: new Date(), createdById: bo.id, requests: { create: { requestId: request.id } } } });
  await db().datasetRequest.update({ where: { id: request.id }, data: { assigneeId: ana.id } });
  const other = await aRequest({ title: "Where hydrants are", slug: "where-hydrants-are", departmentId: request.departmentId });
  const page = await visitor({ as: ana, language: "es", phone: true, javaScript: false });
  await page.goto(paths.inbox());
  await page.getByText("Se encarga Ana Duarte.").waitFor();
  await page.getByLabel("Quién se encarga").selectOption({ label: "Yo (1)" });
  await page.getByLabel("Etiqueta").selectOption({ label: "presupuesto (1)" });
  await page.getByRole("button", { name: "Mostrar" }).click();
  expect(new URL(page.url()).searchParams.toString()).toBe(`who=me&label=${label.id}`);
  await page.getByRole("link", { name: request.title, exact: true }).waitFor();
  expect(await page.getByText(other.title).count()).toBe(0);
  await expectGood(page);
});

test("the list of labels: one is added, named twice, retired and offered again", async () => {
  const page = await visitor({ as: await aPerson({ city: ["administrator"] }), javaScript: false });
  await page.goto(paths.manageLabels());
  await expectGood(page);
  const add = async (name: string) => {
    await page.getByLabel("Name").fill(name);
    await page.getByRole("button", { name: "Add" }).click();
  };
  await add("budget");
  await page.getByRole("heading", { name: "budget" }).waitFor();
  await add("Budget");
  await page.getByText("This name is taken already.").first().waitFor();
  await page.goto(paths.manageLabels());
  await page.getByRole("button", { name: "Stop offering the label budget" }).click();
  await page.getByText("no longer offered").waitFor();
  await page.getByRole("button", { name: "Offer the label budget again" }).click();
  await page.getByText("added by").waitFor();
  await expectGood(page);
});
