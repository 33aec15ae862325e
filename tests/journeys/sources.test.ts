import { expect, test } from "vitest";
import { drainJobs } from "~/jobs.server";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { feed, feedRecord } from "../support/catalog";
import { aDepartment, aPerson } from "../support/people";
import { answering, usePortal } from "../support/portal";

const browser = useBrowser();
const portal = usePortal();

const names = Array.from({ length: 8 }, (_, place) => `d${place}`);
const whole = feed(...names.map((name) => feedRecord(name)), feedRecord("odd", { modified: "soon", keyword: null }), {});
/** One under another identifier and another publisher: nobody can tell. */
const renamed = feed(...names.slice(1).map((name) => feedRecord(name)), feedRecord("other", { title: "Dataset d0", publisher: { name: "Streets" }, distribution: [] }));

test.each([{ javaScript: true }, { javaScript: false, phone: true, language: "es" as const, dark: true }])("a source from its address to its daily reading %j", async (kind) => {
  await aDepartment("Trees and Parks");
  const olga = await aPerson({ name: "Olga", city: ["open_data_coordinator"], language: kind.language ?? "en" });
  const page = await browser.visitor({ ...kind, as: olga });
  const good = async (name: string) => {
    if (process.env["SHOTS"]) await page.screenshot({ path: `${process.env["SHOTS"]}/${name}-${kind.language ?? "en"}.png`, fullPage: true });
    await expectFits(page);
    await expectAccessible(page);
  };
  await page.goto("/staff/sources");
  await good("empty");
  await page.locator("[name=address]").fill("data.example");
  await page.locator("main form .usa-button").click();
  await page.locator(".problems").waitFor();
  await good("refused");
  await page.locator("[name=address]").fill(await portal.serve(answering(whole)));
  await page.locator("main form .usa-button").click();
  await page.waitForURL("**/runs/*");
  await good("queued");
  await drainJobs();
  // With a script the page finds out by itself.
  if (!kind.javaScript) await page.locator(".notice a").click();
  await page.locator("[name=act][value=import]").waitFor();
  expect(await db().dataset.count()).toBe(0);
  await page.locator("main summary").first().click();
  await good("tried");
  await page.locator("[name=act][value=import]").click();
  await page.waitForURL((url) => url.pathname.endsWith("/runs/2"));
  await drainJobs();
  await page.reload();
  await good("done");
  expect(await db().dataset.count()).toBe(9);

  await page.locator(".crumbs a").last().click();
  await page.locator("[value=pause]").waitFor();
  await good("source");
  await page.locator("[value=pause]").click();
  await page.locator("[value=resume]").click();
  await page.locator("[value=pause]").waitFor();

  await portal.serve(answering(feed(feedRecord("d0"), feedRecord("d1"))));
  await page.locator("[value=import]").click();
  await page.waitForURL((url) => url.pathname.endsWith("/runs/3"));
  await drainJobs();
  await page.reload();
  await page.locator("[value=confirm]").waitFor();
  await good("stopped");

  await page.goto("/staff/sources");
  await page.locator("main a[href='/staff/sources/1']").click();
  await page.locator("main a[href='/staff/sources/1/runs/3']").first().waitFor();
  await good("waiting");
  await portal.serve(answering(renamed));
  await page.locator("[value=import]").click();
  await page.waitForURL((url) => url.pathname.endsWith("/runs/4"));
  await drainJobs();
  await page.goto("/staff/sources");
  await good("list");
  await page.locator("main a[href='/staff/sources/matches']").click();
  await page.locator("[name=is]").first().waitFor();
  await good("matches");
  await page.locator("[name=is][value=new] + label").click();
  await page.locator("main form .press").click();
  await page.locator(".notice--done").waitFor();
  await good("matched");
  await page.goto("/staff/sources/publishers");
  await good("publishers");
  await page.locator("[name=department]").first().selectOption({ label: "Trees and Parks" });
  await page.locator("main form .press").first().click();
  await page.locator(".notice--done").waitFor();
  await good("assigned");
  expect(await db().dataset.count({ where: { departmentId: { not: null } } })).toBe(9);
  await page.goto("/datasets");
  await page.locator("main time").first().waitFor();
  await good("datasets");
});
