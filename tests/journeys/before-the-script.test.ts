import { expect, test } from "vitest";
import { paths } from "~/paths";
import { useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor } = useBrowser();

test("what was ticked before the script came is heard, and the page opened at its form is taken over whole", async () => {
  const department = await aDepartment("Streets");
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const request = await aRequest({ departmentId: department.id, status: "under_review" });
  const page = await visitor({ as: responder, phone: true });
  let letScriptsCome = () => {};
  const scriptsMayCome = new Promise<void>((resolve) => (letScriptsCome = resolve));
  await page.route(/\/assets\/.*\.js/, async (route) => scriptsMayCome.then(() => route.continue()));
  await page.goto(paths.inbox({ answer: request.id }), { waitUntil: "commit" });
  await page.getByText("Decline with a reason").click();
  letScriptsCome();
  await page.getByLabel("Reason", { exact: true }).selectOption("not_collected");
  expect(await page.getByRole("button", { name: "Show what this needs" }).count()).toBe(0);
});
