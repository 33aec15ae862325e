import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";

const { visitor } = useBrowser();

/** Presses Tab until what has the focus is named so; whoever only has keys must get there, and see where they are. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = (element as HTMLInputElement).labels?.[0]?.textContent ?? element.getAttribute("aria-label") ?? element.textContent ?? "";
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return { label: label.trim(), seen: (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none" };
    });
    if (!name.test(focus.label)) continue;
    expect(focus.seen, `${focus.label} shows that it has the focus`).toBe(true);
    return;
  }
  throw new Error(`Tab never reached ${name} on ${page.url()}`);
}

test.each([true, false])("asking and voting with keys alone (JavaScript: %s)", async (javaScript) => {
  await aDepartment("Streets");
  const page = await visitor({ as: await aPerson(), javaScript });
  await page.goto("/");
  await tabTo(page, /^Skip/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^What would you like to know/);
  await page.keyboard.type("Bike racks by street");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/requests\/new/);

  await tabTo(page, /^What do you need/);
  await page.keyboard.type("Where I can park my bike.");
  await tabTo(page, /^Send/);
  await page.keyboard.press("Enter");
  await page.getByText(/Your request is number \d+\./).waitFor();
  const request = await db().datasetRequest.findFirstOrThrow();
  expect(request.title).toBe("Bike racks by street");

  const neighbor = await visitor({ as: await aPerson(), javaScript });
  await neighbor.goto(paths.request(request));
  await tabTo(neighbor, /^1\s*Vote|Vote/);
  await neighbor.keyboard.press("Enter");
  await expect.poll(async () => (await db().datasetRequest.findFirstOrThrow()).voteCount).toBe(2);
});
