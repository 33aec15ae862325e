import { expect, test } from "vitest";
import { paths } from "~/paths";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { feed, feedRecord, importFeed } from "../support/catalog";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { app, visitor } = useBrowser();

const long = `https://data.example.org/d/lamparas?${"seccion=alumbrado-publico&".repeat(20)}`;

async function streets(language: "en" | "es") {
  const department = await aDepartment("Alumbrado");
  const responder = await aPerson({ name: "Ana Duarte", language, in: { [department.id]: "responder" } });
  return { responder, request: await aRequest({ departmentId: department.id, status: "under_review", language }) };
}

test("without JavaScript and in Spanish: an address is given, corrected, previewed and published, until the catalogue lists it", async () => {
  setClock(() => new Date("2026-05-01T18:00:00Z"));
  const { responder, request } = await streets("es");
  const page = await visitor({ as: responder, javaScript: false, language: "es", phone: true });
  await page.goto(paths.answerRequest(request, { to: "already_published" }));
  await page.getByLabel("Su respuesta", { exact: true }).fill("Ya están en el portal.");
  await page.getByText("Está en el portal, pero todavía no figura aquí").click();
  await expectAccessible(page);
  await expectFits(page);
  await page.getByLabel("Dirección en el portal").fill("data.example.org");
  await page.getByRole("button", { name: "Publicar la respuesta" }).click();

  await page.getByRole("link", { name: /^Dirección en el portal: Esta es solo la portada/ }).waitFor();
  await page.locator("#portalAddress-problem", { hasText: "Esta es solo la portada de un portal." }).waitFor();
  expect(await page.getByLabel("Dirección en el portal").inputValue()).toBe("data.example.org");
  await page.getByLabel("Título").fill("Lámparas de las calles");
  await page.getByLabel("Dirección en el portal").fill("https://192.168.0.1/lamparas");
  await page.getByRole("button", { name: "Publicar la respuesta" }).click();
  await page.getByText("Solo se puede abrir esta dirección desde una red privada.").first().waitFor();
  expect(await page.getByLabel("Título").inputValue()).toBe("Lámparas de las calles");
  await expectAccessible(page);
  await expectFits(page);

  await page.getByLabel("Dirección en el portal").fill(long);
  await page.getByRole("button", { name: "Vista previa" }).click();
  const preview = page.getByRole("region", { name: "Así la verá todo el mundo" });
  await preview.getByText("«Lámparas de las calles» todavía no está en el catálogo.").waitFor();
  await expectAccessible(page);
  await expectFits(page);
  expect(await db().dataset.count()).toBe(0);
  await preview.getByRole("button", { name: "Publicar la respuesta" }).click();
  await page.getByText("Su respuesta ya es pública.").waitFor();

  const reader = await visitor({ language: "es", phone: true, javaScript: false });
  await reader.goto(paths.request(request));
  await reader.getByRole("link", { name: "Lámparas de las calles" }).first().click();
  await reader.getByText("Todavía no está en el catálogo").first().waitFor();
  expect(await reader.getByRole("link", { name: long }).getAttribute("href")).toBe(long);
  expect(await reader.locator(".late, #quality, .strip").count()).toBe(0);
  await expectAccessible(reader);
  await expectFits(reader);
  const address = reader.url();
  for (const list of ["/datasets", "/datasets?q=lamparas", "/search?q=lamparas", "/departments/" + (await db().department.findFirstOrThrow()).slug]) {
    await reader.goto(list);
    await reader.getByRole("link", { name: "Lámparas de las calles" }).first().waitFor();
    await expectAccessible(reader);
    await expectFits(reader);
  }
  expect(await (await app.fetch("/sitemap.xml")).text()).toContain("sitemap");

  setClock(() => new Date("2026-05-02T18:00:00Z"));
  await importFeed(feed(feedRecord("x-1", { title: "Luminarias", landingPage: long })));
  await reader.goto(address);
  await reader.getByRole("heading", { level: 1, name: "Luminarias" }).waitFor();
  await reader.getByText("Ya figura en el catálogo.").waitFor();
  await expectAccessible(reader);
  await expectFits(reader);
});

test("an address that is known already: the dataset is named, and the person is told before and after", async () => {
  const { responder, request } = await streets("en");
  await importFeed(feed(feedRecord("lamps", { title: "Lamps", landingPage: "https://data.example.org/d/lamps" })));
  const lamps = await db().dataset.findFirstOrThrow();
  const page = await visitor({ as: responder });
  await page.goto(paths.answerRequest(request, { to: "already_published" }));
  await page.getByLabel("Your answer", { exact: true }).fill("It is out.");
  await page.getByText("It is on the portal, but not listed here yet").click();
  await page.getByLabel("Address on the portal").fill("http://data.example.org/d/lamps/");
  await page.getByLabel("Title", { exact: true }).fill("Street lamps");
  await page.getByRole("button", { name: "Preview" }).click();
  await page.getByText(`“Lamps” has this address already, as dataset ${lamps.id}.`).waitFor();
  await page.getByRole("button", { name: "Publish answer" }).first().click();
  await page.getByText(`“Lamps” had the address you gave already, as dataset ${lamps.id}.`).waitFor();
  await expectAccessible(page);
  expect(await db().requestDataset.findMany({ select: { datasetId: true } })).toEqual([{ datasetId: lamps.id }]);
});
