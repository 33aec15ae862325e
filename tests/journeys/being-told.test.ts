import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { follow } from "~/domains/following/commands.server";
import { unreadCount } from "~/domains/notifications/queries.server";
import { answerRequest } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { drainJobs } from "~/jobs.server";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aQueuedMail } from "../support/mail";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const browser = useBrowser({ demonstration: true });

async function told(language: "en" | "es" = "en") {
  const department = await aDepartment("Street Services");
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const follower = await aPerson({ name: "Ana", email: "ana@example.org", language });
  const request = await aRequest({ departmentId: department.id });
  await follow(follower, { request: request.id }, true);
  for (const [seenVersion, status] of [[1, "under_review"], [2, "in_progress"]] as const) {
    await answerRequest(responder, request.id, AnswerForm.parse({ status, body: "We **look** into it.", seenVersion, datasetIds: [] }));
  }
  await drainJobs();
  return { follower, request };
}

const expectGood = async (page: Page) => {
  await expectFits(page);
  await expectAccessible(page);
};

test.each([true, false])("a mail is read in the mailbox, and its link stops more of them (JavaScript: %s)", async (javaScript) => {
  const { follower } = await told();
  await aQueuedMail({ to: "somebody@example.org", subject: "For somebody else" });
  const page = await browser.visitor({ javaScript });
  await page.goto("/dev/mailbox");
  await expectGood(page);
  await page.getByLabel("To").fill("ana@example.org");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL("**/dev/mailbox?to=ana%40example.org");
  await expect.poll(() => page.getByRole("link", { name: "For somebody else" }).count()).toBe(0);

  await page.getByRole("link", { name: "[Demonstration] Work has begun" }).click();
  await page.waitForURL(/\/dev\/mailbox\/\d+$/);
  const body = page.frameLocator("iframe");
  expect(await body.locator("h1").textContent()).toBe("Street Services is working on this data.");
  expect(await body.locator("strong", { hasText: "look" }).count()).toBe(1);
  expect(await body.locator("h1").evaluate((heading) => getComputedStyle(heading).fontSize)).toBe("28px");
  await expectGood(page);

  const stop = /Stop mail about this request: (\S+)/.exec((await page.locator("pre").textContent()) ?? "")?.[1] ?? "";
  await page.goto(stop);
  expect(await db().requestMute.count()).toBe(0);
  await expectGood(page);
  await page.getByRole("button", { name: "Stop mail about this request" }).click();
  await page.getByText("You get no more mail about this request.").waitFor();
  expect(await db().requestMute.count()).toBe(1);
  await expectGood(page);
  await page.getByRole("button", { name: "Get this mail again" }).click();
  await page.getByText("You get this mail again.").waitFor();
  expect(await db().requestMute.count()).toBe(0);
  await page.getByRole("button", { name: "Stop all mail from Plaza" }).click();
  await page.getByText("You get no more mail from Plaza").waitFor();
  expect(await db().person.findUnique({ where: { id: follower.id } })).toMatchObject({ mailStopped: true });
});

test.each([true, false])("notifications are read, one and all (JavaScript: %s)", async (javaScript) => {
  const { follower, request } = await told("es");
  const page = await browser.visitor({ as: follower, javaScript, language: "es", phone: !javaScript });
  await page.goto("/account/notifications");
  expect(await page.locator("h1").textContent()).toBe("Mensajes");
  expect(await page.getByText("Hay 2 nuevos.").count()).toBe(1);
  const [first] = await page.locator("h2 a").all();
  expect(await first?.textContent()).toBe("Street Services está trabajando en estos datos.");
  expect(await first?.getAttribute("href")).toMatch(new RegExp(`^/requests/${request.id}-street-trees#activity-\\d+$`));
  await expectGood(page);
  await page.getByRole("button", { name: /^Marcar como leído/ }).first().click();
  await page.getByText("Hay 1 nuevo.").waitFor();
  expect(await unreadCount(follower.id)).toBe(1);
  await page.getByRole("button", { name: "Marcar todo como leído" }).click();
  await page.getByText("Usted ya leyó todo.").waitFor();
  expect(await unreadCount(follower.id)).toBe(0);
  await expectGood(page);
});

test("mail that was given up is tried again by an administrator", async () => {
  const id = await aQueuedMail({ to: "ana@city-mail.net" });
  await db().mail.update({ where: { id }, data: { status: "failed", attempts: 9, problem: "Resend 503: down" } });
  const page = await browser.visitor({ as: await aPerson({ city: ["administrator"] }) });
  await page.goto("/staff/administration/mail");
  await expectGood(page);
  await page.getByRole("button", { name: "Try again: mail to ana@city-mail.net" }).click();
  await page.getByText("No mail is sent from here.").waitFor();
  expect(await db().mail.findUnique({ where: { id } })).toMatchObject({ status: "queued", attempts: 0 });
});
