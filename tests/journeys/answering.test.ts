import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { dateOf } from "~/platform/calendar";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aDataset, aRequest } from "../support/requests";
import { aReview, passReviews } from "../support/reviews";

const { visitor } = useBrowser();

const stored = (id: number) => db().datasetRequest.findUniqueOrThrow({ where: { id }, include: { answers: { orderBy: { id: "asc" } } } });

/** Chooses what to do as everybody does without a script: tick, then ask for its fields. */
async function choose(page: Page, move: string) {
  await page.getByText(move, { exact: true }).click();
  await page.getByRole("button", { name: "Show what this needs" }).click();
}

async function streets() {
  const department = await aDepartment("Streets");
  const responder = await aPerson({ name: "Ana Duarte", in: { [department.id]: "responder" } });
  return { department, responder };
}

describe("without JavaScript", () => {
  test("a request is taken up from the inbox, previewed, then planned for a month", async () => {
    const { department, responder } = await streets();
    const request = await aRequest({ departmentId: department.id, voteCount: 3 });
    const page = await visitor({ as: responder, javaScript: false });

    await page.goto(paths.inbox());
    await expectAccessible(page);
    await page.getByRole("button", { name: /^Begin review/ }).click();
    await page.getByText("You took it up.").waitFor();
    expect((await stored(request.id)).status).toBe("under_review");

    await page.getByRole("link", { name: "Answer", exact: true }).click();
    await choose(page, "Release it, by a month you name");
    await page.getByRole("combobox", { name: "Planned for" }).selectOption({ index: 4 });
    await page.getByLabel("Your answer", { exact: true }).fill("We publish **every tree** after the survey.");
    await page.getByLabel(/^Format/).fill("CSV");
    await page.getByText("3 voters get a message.").waitFor();

    // Enter in a line of text shows; it never publishes.
    await page.getByLabel(/^Format/).press("Enter");
    const preview = page.getByRole("region", { name: "This is how everyone will see it" });
    await preview.getByText("every tree").waitFor();
    expect(await preview.getByText("CSV").count()).toBe(1);
    await expectAccessible(page);
    await expectFits(page);
    expect((await stored(request.id)).answers).toEqual([]);

    await preview.getByRole("button", { name: "Publish answer" }).click();
    await page.getByText("Your answer is out.").waitFor();
    const { status, plannedPrecision, answers } = await stored(request.id);
    expect({ status, plannedPrecision, format: answers[0]?.format }).toEqual({ status: "planned", plannedPrecision: "month", format: "CSV" });
    await expectAccessible(page);
    await expectFits(page);
  });

  test("a refused form says what is missing and keeps what was typed", async () => {
    const { department, responder } = await streets();
    const request = await aRequest({ departmentId: department.id, status: "under_review" });
    const page = await visitor({ as: responder, javaScript: false });

    await page.goto(paths.answerRequest(request, { to: "declined" }));
    await page.getByLabel("Explain it").fill("It would name people.");
    await page.getByRole("button", { name: "Decline", exact: true }).click();
    await page.getByRole("link", { name: /Reason: Please choose one/ }).waitFor();
    expect(await page.getByLabel("Explain it").inputValue()).toBe("It would name people.");
    await expectAccessible(page);

    await page.getByLabel("Reason", { exact: true }).selectOption("personal_privacy");
    await page.getByRole("button", { name: "Decline", exact: true }).click();
    await page.getByText("Your answer is out.").waitFor();
    expect(await stored(request.id)).toMatchObject({ status: "declined", declineReason: "personal_privacy" });
  });

  test("a dataset is looked for, ticked and linked", async () => {
    const { department, responder } = await streets();
    const request = await aRequest({ departmentId: department.id, status: "under_review" });
    const trees = await aDataset(department.id, "Street tree inventory");
    await aDataset(department.id, "Water mains");
    const page = await visitor({ as: responder, javaScript: false });

    await page.goto(paths.answerRequest(request, { to: "already_published" }));
    await page.getByLabel("Your answer", { exact: true }).fill("It is out.");
    await page.getByLabel("Look for a dataset").fill("tree");
    await page.getByLabel("Look for a dataset").press("Enter");
    await page.getByText("Street tree inventory").click();
    expect(await page.getByLabel(/^Water mains/).count()).toBe(0);
    await expectAccessible(page);
    await expectFits(page);
    // Found ones stay on the page when something else is wrong.
    await page.getByLabel("Your answer", { exact: true }).fill("");
    await page.getByRole("button", { name: "Publish answer" }).click();
    await page.getByRole("link", { name: /Your answer: Please fill this in/ }).waitFor();
    expect(await page.getByLabel(/^Street tree inventory/).isChecked()).toBe(true);
    await page.getByLabel("Your answer", { exact: true }).fill("It is out.");
    await page.getByRole("button", { name: "Publish answer" }).click();
    await page.getByText("Your answer is out.").waitFor();
    expect(await db().requestDataset.findMany({ where: { requestId: request.id }, select: { datasetId: true } })).toEqual([{ datasetId: trees.id }]);
  });

  test("two answer at once: the second sees the first, keeps their text and decides anew", async () => {
    const { department, responder } = await streets();
    const colleague = await aPerson({ name: "Mina Juniper", in: { [department.id]: "responder" } });
    const request = await aRequest({ departmentId: department.id, status: "under_review" });
    const page = await visitor({ as: responder, javaScript: false });
    await page.goto(paths.answerRequest(request, { to: "needs_clarification" }));
    await page.getByLabel("Your question").fill("Which streets?");

    const first = AnswerForm.parse({ status: "planned", seenVersion: 1, body: "We plan it for spring.", plannedOn: "2099-03" });
    await answerRequest(colleague, request.id, first);
    const posted = page.waitForResponse((answer) => answer.request().method() === "POST");
    await page.getByRole("button", { name: "Ask", exact: true }).click();
    expect((await posted).status()).toBe(409);
    await page.getByText("Someone changed this request before you").waitFor();
    await page.getByText("What you chose is not possible any more.").waitFor();
    await page.getByText("We plan it for spring.").waitFor();
    expect(await page.locator("textarea").inputValue()).toBe("Which streets?");
    expect((await stored(request.id)).answers).toHaveLength(1);
    await expectAccessible(page);

    await choose(page, "Update, the state stays");
    await page.getByRole("button", { name: "Publish update" }).click();
    await page.getByText("Your update is out, and the state stays.").waitFor();
    expect((await stored(request.id)).answers.map(({ body }) => body)).toEqual(["We plan it for spring.", "Which streets?"]);
  });

  test("who is refused for another reason is told of the other's answer as well", async () => {
    const { department, responder } = await streets();
    const request = await aRequest({ departmentId: department.id, status: "under_review" });
    const page = await visitor({ as: responder, javaScript: false });
    await page.goto(paths.answerRequest(request, { to: "declined" }));
    await answerRequest(responder, request.id, AnswerForm.parse({ status: "needs_clarification", seenVersion: 1, body: "Which ones?" }));
    await page.getByRole("button", { name: "Decline", exact: true }).click();
    await page.getByText("Someone changed this request before you").waitFor();
    await page.getByText("Which ones?").waitFor();
    await page.getByRole("link", { name: /Explain it: Please fill this in/ }).waitFor();
  });

  test("nothing is released before its review is done; then it is", async () => {
    const { department, responder } = await streets();
    const request = await aRequest({ departmentId: department.id, status: "release_review", decidedAt: new Date(), firstAnswerAt: new Date() });
    const dataset = await aDataset(department.id);
    await db().requestDataset.create({ data: { requestId: request.id, datasetId: dataset.id } });
    await aReview(request, { datasetId: dataset.id, begunById: responder.id });

    const page = await visitor({ as: responder, javaScript: false });
    await page.goto(paths.answerRequest(request, { to: "fulfilled" }));
    await page.getByText("It cannot be released yet").waitFor();
    await page.getByText(/What is missing: the data owner, privacy, legal, security, documentation,? and the outcome/).waitFor();
    await expectAccessible(page);
    await page.getByLabel("Your answer", { exact: true }).fill("Here it is.");
    await page.getByRole("button", { name: "Release", exact: true }).click();
    await page.getByRole("link", { name: /cannot be released yet/ }).waitFor();
    expect((await stored(request.id)).status).toBe("release_review");

    await passReviews(request.id);
    await page.getByRole("button", { name: "Release", exact: true }).click();
    await page.getByText("The data is released.").waitFor();
    expect((await stored(request.id)).status).toBe("fulfilled");
  });

  test("a late plan is seen, and moved with a reason; the first promise stays", async () => {
    const { department, responder } = await streets();
    setClock(() => new Date("2026-11-23T18:00:00Z"));
    const promised = { plannedOn: dateOf("2026-10-01"), plannedPrecision: "month", firstPlannedOn: dateOf("2026-10-01"), firstPlannedPrecision: "month" } as const;
    const decided = { status: "planned", decidedAt: new Date("2026-06-01T18:00:00Z"), firstAnswerAt: new Date("2026-06-01T18:00:00Z") } as const;
    const request = await aRequest({ departmentId: department.id, ...decided, ...promised });
    const page = await visitor({ as: responder, javaScript: false });

    await page.goto(paths.inbox());
    await page.getByRole("heading", { level: 1, name: "One plan is late." }).waitFor();
    await page.getByText("plan 23 days late").waitFor();
    await page.getByRole("link", { name: /^Update/ }).click();
    await choose(page, "Update, the state stays");
    await page.getByText("The first promise was October 2026.").waitFor();
    await page.getByRole("combobox", { name: "Planned for" }).selectOption("2027-02");
    await page.getByLabel("Your update").fill("The survey took longer.");
    await page.getByRole("button", { name: "Publish update" }).click();
    await page.getByRole("link", { name: /Why the date changes: Please fill this in/ }).waitFor();
    await page.getByLabel("Why the date changes").fill("Rain in October.");
    await page.getByRole("button", { name: "Publish update" }).click();
    await page.getByText("Your update is out, and the state stays.").waitFor();
    const { plannedOn, firstPlannedOn, answers } = await stored(request.id);
    expect([plannedOn, firstPlannedOn]).toEqual([dateOf("2027-02-01"), dateOf("2026-10-01")]);
    expect(answers[0]?.planReason).toBe("Rain in October.");
  });

  test("a coordinator sends a request to its department in one press", async () => {
    const { department } = await streets();
    const coordinator = await aPerson({ city: ["open_data_coordinator"] });
    const request = await aRequest();
    const page = await visitor({ as: coordinator, javaScript: false });
    await page.goto(paths.inbox());
    await expectAccessible(page);
    await expectFits(page);
    await page.getByLabel("Send it to").selectOption({ label: "Streets" });
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText(`Request ${request.id} went to its new department.`).waitFor();
    await page.getByText("Nothing waits for you.").waitFor();
    expect((await stored(request.id)).departmentId).toBe(department.id);
  });

  test("a department's coordinator reopens with a reason, and corrects what it is about", async () => {
    const department = await aDepartment("Streets");
    const coordinator = await aPerson({ in: { [department.id]: "coordinator" } });
    const request = await aRequest({ departmentId: department.id, status: "declined", declineReason: "too_broad", decidedAt: new Date() });
    const page = await visitor({ as: coordinator, javaScript: false });
    await page.goto(paths.staffRequest(request));
    await page.getByText("How well the city does its work").click();
    await page.getByRole("button", { name: "Keep this" }).click();
    await page.getByText("Your correction is kept.").waitFor();
    await page.getByText("Take it up again").click();
    await page.getByRole("button", { name: "Reopen the request" }).click();
    await page.getByText("Please fill this in.").waitFor();
    await expectAccessible(page);
    await page.getByLabel("Why is it open again?").fill("The asker made it narrower.");
    await page.getByRole("button", { name: "Reopen the request" }).click();
    await page.getByText("The request is open again").waitFor();
    expect(await stored(request.id)).toMatchObject({ status: "under_review", kind: "city_performance" });
  });
});

test("with JavaScript, on a phone and in Spanish: the form opens in the inbox and shows what the move needs", async () => {
  const { department, responder } = await streets();
  const request = await aRequest({ departmentId: department.id, status: "under_review" });
  await db().person.update({ where: { id: responder.id }, data: { language: "es" } });
  const page = await visitor({ as: responder as PersonActor, phone: true, language: "es" });
  await page.goto(paths.inbox());
  await page.getByRole("link", { name: /^Responder/ }).click();
  await page.getByLabel("Su respuesta", { exact: true }).fill("En marzo.");
  await page.getByText("Negarla con un motivo").click();
  expect(await page.getByLabel("Explíquelo").inputValue()).toBe("En marzo.");
  await page.getByLabel("Motivo", { exact: true }).selectOption("not_collected");
  await expectAccessible(page);
  await expectFits(page);
  await page.getByRole("button", { name: "Vista previa" }).click();
  await page.getByRole("heading", { name: "Así la verá todo el mundo" }).waitFor();
  await page.getByRole("button", { name: "Negar" }).first().click();
  await page.getByText("Su respuesta ya es pública.").waitFor();
  expect((await stored(request.id)).status).toBe("declined");
});

test("with JavaScript, two answer at once: the text stays in its place and the next press is a conscious one", async () => {
  const { department, responder } = await streets();
  const request = await aRequest({ departmentId: department.id, status: "under_review" });
  const page = await visitor({ as: responder });
  await page.goto(paths.answerRequest(request));
  await page.getByText("Ask a question first").click();
  await page.getByLabel("Your question").fill("Which streets?");
  await answerRequest(responder, request.id, AnswerForm.parse({ status: "planned", seenVersion: 1, body: "In spring.", plannedOn: "2099-03" }));
  await page.getByRole("button", { name: "Ask", exact: true }).click();
  await page.getByText("In spring.").waitFor();
  expect(await page.locator("textarea").inputValue()).toBe("Which streets?");
  await page.getByText("Update, the state stays").click();
  await page.getByRole("button", { name: "Publish update" }).click();
  await page.getByText("Your update is out, and the state stays.").waitFor();
  expect((await stored(request.id)).answers.map(({ body }) => body)).toEqual(["In spring.", "Which streets?"]);
});
