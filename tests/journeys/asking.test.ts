import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { clarifyRequest } from "~/domains/requests/commands.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { sign } from "~/platform/signing.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aDataset, aRequest } from "../support/requests";

const { visitor } = useBrowser();

const expectGood = async (page: Page) => {
  await expectAccessible(page);
  await expectFits(page);
};

async function signIn(page: Page, email: string) {
  await page.getByRole("textbox", { name: "Email address" }).fill(email);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await page.getByLabel("Code from the mail").waitFor();
  const mail = await db().mail.findFirstOrThrow({ where: { to: email }, orderBy: { id: "desc" } });
  await page.getByLabel("Code from the mail").fill(/\b(\d{6})\b/.exec(mail.text)?.[1] ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
}

const write = async (page: Page) => {
  await page.getByLabel("Which data do you want?").fill("Bike racks by street");
  await page.getByLabel("What do you need, and what for?").fill("Where I can **park** my bike.");
};

test.each([true, false])("a visitor asks, signs in by mail, and finds the receipt (JavaScript: %s)", async (javaScript) => {
  const department = await aDepartment("Streets");
  await aDataset(department.id, "Bike lanes");
  const rosa = await aPerson({ name: "Rosa M.", email: "rosa@example.org" });
  const page = await visitor({ javaScript, phone: true });

  await page.goto("/");
  await page.getByLabel("What would you like to know about the city?").fill("bike");
  await page.locator("main").getByRole("button", { name: "Ask for data" }).click();
  await page.getByRole("link", { name: "Bike lanes" }).waitFor();
  await expectGood(page);

  await page.getByRole("button", { name: /^Send/ }).click();
  await page.getByText("What do you need, and what for? Please fill this in.").waitFor();
  expect(await page.getByLabel("Which data do you want?").inputValue()).toBe("bike");
  await expectGood(page);
  // The link leads to its field, and what was wrong stays to be read.
  await page.getByRole("link", { name: /^What do you need, and what for/ }).click();
  if (javaScript) expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("body");
  expect(await page.getByText("What do you need, and what for? Please fill this in.").count()).toBe(1);

  await write(page);
  await page.getByRole("button", { name: "Preview" }).click();
  await page.locator("strong", { hasText: "park" }).waitFor();
  await page.getByText("Say more about the data").click();
  await page.getByText("Table (CSV)").click();
  await page.getByText("Excel", { exact: true }).click();
  await page.getByLabel("Who has it?").selectOption({ label: "Streets" });
  await expectGood(page);

  await page.getByRole("button", { name: /^Send/ }).click();
  await signIn(page, "rosa@example.org");
  await page.getByText(/Your request is number \d+\./).waitFor();
  await page.getByText(/^Streets has it now and answers here/).waitFor();
  await expectGood(page);

  const asked = await db().datasetRequest.findFirstOrThrow();
  expect(asked).toMatchObject({ authorId: rosa.id, title: "Bike racks by street", formats: ["csv", "xlsx"], departmentId: department.id, showName: true });
  if (!javaScript) return;
  await page.goto("/requests/new");
  expect(await page.getByLabel("Which data do you want?").inputValue()).toBe("");
});

test("a draft stays in the browser until it is sent, and can be thrown away", async () => {
  const page = await visitor({ as: await aPerson() });
  await page.goto("/requests/new");
  await write(page);
  await page.reload();
  await page.getByText("We brought back what you wrote here before.").waitFor();
  expect(await page.getByLabel("Which data do you want?").inputValue()).toBe("Bike racks by street");
  await expectGood(page);

  await page.goto("/requests/new?title=Something%20else");
  await page.getByText("You have a half-written request here.").waitFor();
  expect(await page.getByLabel("Which data do you want?").inputValue()).toBe("Something else");
  await page.getByRole("button", { name: "Throw it away" }).click();
  await page.goto("/requests/new");
  expect(await page.getByLabel("Which data do you want?").inputValue()).toBe("");
  expect(await page.getByText("We brought back").count()).toBe(0);
});

test("more than five in a day is too much for someone new, and nothing typed is lost", async () => {
  const page = await visitor({ as: await aPerson(), javaScript: false });
  const different = ["Bike racks by street", "Water mains and their age", "Noise at night", "Library visits a month", "Eviction filings", "Oil wells near homes"];
  for (let nth = 0; nth < 6; nth++) {
    await page.goto("/requests/new");
    await write(page);
    await page.getByLabel("Which data do you want?").fill(different[nth]!);
    await page.getByRole("button", { name: /^Send/ }).click();
  }
  await page.getByText("That was a lot at once.").waitFor();
  expect(await page.getByLabel("Which data do you want?").inputValue()).toBe(different.at(-1));
  expect(await db().datasetRequest.count()).toBe(5);
});

test("while the title is typed, what is like it shows beside it, and one press joins instead of asking again", async () => {
  const [request, dataset] = [await aRequest({ title: "Places to park a bike, by street" }), await aDataset(null, "Bike parking places")];
  const rosa = await aPerson({ email: "rosa@example.org" });
  const page = await visitor({ phone: true });
  await page.goto("/requests/new");
  await page.getByLabel("Which data do you want?").fill("park my bike");
  await page.getByRole("link", { name: request.title }).waitFor();
  await page.getByRole("link", { name: dataset.title }).waitFor();
  await expectGood(page);
  await page.getByLabel("Which data do you want?").press("Enter");
  await page.getByText("What do you need, and what for? Please fill this in.").waitFor();

  await page.getByRole("button", { name: /This is it.*Places/ }).click();
  await page.getByText("You follow it, and your vote counts there, as soon as you are signed in.").waitFor();
  await signIn(page, "rosa@example.org");
  await page.getByText("Your vote counts here, and you follow this request").waitFor();
  await expectGood(page);
  expect(await db().vote.findMany({ select: { personId: true, requestId: true } })).toEqual([{ personId: rosa.id, requestId: request.id }]);

  await page.getByRole("link", { name: "Not the same after all? Ask for your data" }).click();
  await page.getByText("We brought back what you wrote here before.").waitFor();
  await page.getByRole("button", { name: /This is it.*Bike parking/ }).click();
  await page.getByRole("heading", { level: 1, name: dataset.title }).waitFor();
  await page.getByText("You follow this dataset now").waitFor();
  await expectGood(page);
  expect(await db().subscription.count({ where: { personId: rosa.id, datasetId: dataset.id } })).toBe(1);
});

test("without JavaScript, whoever sends sees first what is like it, and everything typed is kept", async () => {
  const request = await aRequest({ title: "Bike racks on every street" });
  const page = await visitor({ as: await aPerson({ language: "es" }), javaScript: false });
  await page.goto("/requests/new");
  await page.getByLabel("¿Qué datos quiere?").fill("Bike racks by street");
  await page.getByLabel("¿Qué necesita y para qué?").fill("Where I can **park** my bike.");
  await page.getByRole("button", { name: /^Enviar/ }).click();
  await page.getByRole("link", { name: request.title }).waitFor();
  expect(await db().datasetRequest.count()).toBe(1);
  await expectGood(page);
  expect(await page.getByLabel("¿Qué necesita y para qué?").inputValue()).toBe("Where I can **park** my bike.");

  await page.getByRole("button", { name: "No es ninguno: enviar" }).click();
  await page.getByRole("heading", { level: 1, name: "Bike racks by street" }).waitFor();
  expect(await db().datasetRequest.count()).toBe(2);
});

describe("the author's tools, without JavaScript", () => {
  test("change, then withdraw after a second question", async () => {
    const author = await aPerson({ name: "Rosa M." });
    const request = await aRequest({ authorId: author.id });
    const page = await visitor({ as: author, javaScript: false });
    await page.goto(paths.request(request));
    await page.getByRole("link", { name: "Change your request" }).click();
    await expectGood(page);
    await page.getByLabel("Which data do you want?").fill("Street trees with age");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { level: 1, name: "Street trees with age" }).waitFor();
    await page.getByText("What it said before").click();
    await page.getByText("Street trees with species and condition").waitFor();

    await page.getByRole("link", { name: "Take your request back" }).click();
    await expectGood(page);
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByText("Withdrawn by Rosa M.").waitFor();
    await expectGood(page);
  });

  test("a question is answered by the mailed link, once, without signing in", async () => {
    const author = await aPerson();
    const request = await aRequest({ authorId: author.id, status: "needs_clarification" });
    const question = await db().answer.create({
      data: {
        requestId: request.id, authorId: (await aPerson({ name: "Ana Duarte" })).id, authorRole: "responder", at: request.createdAt,
        fromStatus: "under_review", toStatus: "needs_clarification", body: "Which part of the city?", language: "en",
      },
    });
    const link = (answer: number) => paths.clarifyByLink(sign("clarify", { request: request.id, person: author.id, answer }, null));
    const page = await visitor({ javaScript: false, phone: true });

    await page.goto(link(question.id));
    await page.getByText("Which part of the city?").waitFor();
    await expectGood(page);
    expect(await db().clarification.count()).toBe(0);
    await page.getByRole("button", { name: "Send reply" }).click();
    await page.getByText("Please fill this in.").first().waitFor();
    await page.getByLabel("Your reply").fill("Boyle Heights.");
    await page.getByRole("button", { name: "Send reply" }).click();
    await page.getByRole("heading", { name: "Thank you. Your reply is sent." }).waitFor();
    await expectGood(page);
    expect(await db().clarification.findFirst()).toMatchObject({ byLink: true, body: "Boyle Heights." });

    for (const over of [link(question.id), link(question.id + 1), paths.clarifyByLink("forged.token")]) {
      await page.goto(over);
      await page.getByRole("heading", { name: "This question is settled." }).waitFor();
    }
    await expectGood(page);
    await expect(clarifyRequest(author, request.id, "Again.")).rejects.toMatchObject({ code: "conflict" });
  });
});
