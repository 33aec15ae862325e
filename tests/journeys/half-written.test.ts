import { expect, test } from "vitest";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor } = useBrowser();

test("an answer half written stays in the browser until it is sent", async () => {
  const department = await aDepartment("Streets");
  const request = await aRequest({ departmentId: department.id, status: "under_review" });
  const page = await visitor({ as: await aPerson({ in: { [department.id]: "responder" } }) });
  await page.goto(paths.answerRequest(request));
  await page.getByText("Decline with a reason").click();
  await page.getByLabel("Explain it").fill("Nobody counts them.");
  await page.getByLabel("Reason", { exact: true }).selectOption("not_collected");
  await page.goto(paths.requests());
  await page.goto(paths.answerRequest(request));
  await page.getByText("We brought back what you wrote here before").waitFor();
  expect(await page.getByLabel("Explain it").inputValue()).toBe("Nobody counts them.");
  await expect.poll(() => page.getByLabel("Reason", { exact: true }).inputValue()).toBe("not_collected");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Decline" }).first().click();
  await page.waitForURL(/done=/);
  expect((await db().datasetRequest.findFirstOrThrow()).declineReason).toBe("not_collected");
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
});
