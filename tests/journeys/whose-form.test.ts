import { expect, test } from "vitest";
import { allRows } from "../support/rows";
import { useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";

const browser = useBrowser();

test.each([true, false])("our own form is taken, the same form on a page of somebody else's is not (JavaScript: %s)", async (javaScript) => {
  const department = await aDepartment("Trees");
  const page = await browser.visitor({ as: await aPerson({ name: "Ana" }), javaScript });
  await page.goto(`/departments/${department.slug}`);
  await page.getByRole("button", { name: /^Follow(?!ing)/ }).click();
  await page.getByRole("button", { name: /^Following/ }).waitFor();

  const before = await allRows();
  for (const address of [`/departments/${department.slug}/follow`, `/departments/${department.slug}/follow?_data=routes%2Fsite%2Fdepartments.%24slug_.follow`, "/sign-out"]) {
    await page.goto("about:blank");
    await page.setContent(`<form method="post" action="${browser.app.url}${address}"><input name="following" value="no"><button>A prize</button></form>`);
    await page.getByRole("button", { name: "A prize" }).click();
    await page.getByRole("heading", { name: "This form came from another place" }).waitFor();
  }
  expect(await allRows()).toEqual(before);
  await page.goto(`/departments/${department.slug}`);
  await page.getByRole("button", { name: /^Following/ }).waitFor();
});
