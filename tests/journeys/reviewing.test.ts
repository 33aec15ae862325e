import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { addPoint } from "~/domains/reviews/commands.server";
import { answerRequest, castVote } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { drainJobs } from "~/jobs.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aDataset, aRequest } from "../support/requests";
import { type Board, aBoard, conclude, document, passReviews, reviewsOf, say } from "../support/reviews";

const browser = useBrowser();
const { visitor } = browser;

let ana: PersonActor;
let board: Board;
let request: Awaited<ReturnType<typeof aRequest>>;
let dataset: number;
let review: { id: number };
beforeEach(async () => {
  const department = await aDepartment("Streets");
  ana = await aPerson({ name: "Ana", in: { [department.id]: "responder" } });
  board = await aBoard(department.id);
  request = await aRequest({ departmentId: department.id, status: "in_progress" });
  dataset = (await aDataset(department.id, "Trees")).id;
  await db().dataset.update({ where: { id: dataset }, data: { columns: ["kind", "plate"].map((name) => ({ name, title: null, type: null, description: null })) } });
  await answerRequest(ana, request.id, AnswerForm.parse({ status: "release_review", seenVersion: 1, body: "It is ready.", datasetIds: [String(dataset)] }));
  review = (await reviewsOf(request.id))[0]!;
  await addPoint(await aPerson({ city: ["administrator"] }), { side: "privacy", textEn: "No person can be told from it.", textEs: "No se reconoce a nadie." });
});

const tick = (page: Page, words: string | RegExp) => page.locator("label", { hasText: words }).first().click();

describe.each([
  ["without a script, in English", { javaScript: false }],
  ["with a script, on a phone", { phone: true }],
])("%s", (_how, how) => {
  test("a reviewer finds what waits, is told what is missing, and says a word", async () => {
    const page = await visitor({ as: board.privacy, ...how });
    await page.goto(paths.reviews());
    await page.getByText("One review waits for your word.").waitFor();
    await expectAccessible(page);
    await expectFits(page);
    await page.getByRole("link", { name: "Trees" }).click();
    await page.getByRole("heading", { level: 1, name: "Trees" }).waitFor();
    await page.getByLabel("Note").fill("The yard is left out.");
    await tick(page, /^Approve/);
    await page.getByRole("button", { name: "Keep the word" }).click();
    await page.getByRole("link", { name: /Please tick every point of the checklist/ }).waitFor();
    expect(await page.getByLabel("Note").inputValue()).toBe("The yard is left out.");
    await expectAccessible(page);
    await expectFits(page);
    await tick(page, "No person can be told from it.");
    await page.getByRole("button", { name: "Keep the word" }).click();
    await page.getByText("Your word is kept.").waitFor();
    await page.getByText("Approved by Prue Privacy").waitFor();
    await page.goto(paths.reviews());
    await page.getByRole("heading", { name: "You said lately" }).waitFor();
  });

  test("a column is taken from the dataset's own, with its reason; the form comes back with what is wrong", async () => {
    const page = await visitor({ as: ana, ...how });
    await page.goto(paths.review(review));
    await page.getByText("You sent this to its review").waitFor();
    expect(await page.locator("datalist option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))).toEqual(["kind", "plate"]);
    await page.getByText("Add a column").click();
    await page.getByRole("combobox", { name: "Column", exact: true }).fill("plate");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByRole("link", { name: /Why: Please fill this in/ }).waitFor();
    await page.getByLabel("Why", { exact: true }).fill("It leads to a person.");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.getByText("plate · Left out · It leads to a person.").waitFor();
    await page.getByRole("button", { name: "Take off the list: plate" }).waitFor();
    await expectAccessible(page);
    await expectFits(page);
  });
});

test("in Spanish, somebody who was first is told of, and what was written is still there", async () => {
  await db().person.update({ where: { id: board.legal.id }, data: { language: "es" } });
  const page = await visitor({ as: board.legal, javaScript: false });
  await page.goto(paths.review(review));
  await say(board.security, review.id, "security");
  await page.getByLabel("Nota").fill("Falta el contrato.");
  await tick(page, /^Pedir cambios/);
  await page.getByRole("button", { name: "Guardar la palabra" }).click();
  await page.getByText("Alguien llegó antes que usted.").waitFor();
  expect(await page.getByLabel("Nota").inputValue()).toBe("Falta el contrato.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Guardar la palabra" }).click();
  await page.getByText("Su palabra quedó guardada.").waitFor();
  await page.getByText("Pide cambios por Lars Legal").waitFor();
});

test("what is withheld leads to a refusal that says why", async () => {
  await say(board.privacy, review.id, "privacy", { word: "rejected", note: "Kept inside." });
  await conclude(board.privacy, review.id, "withhold", { reason: "It would show where people live." });
  const page = await visitor({ as: ana, javaScript: false });
  await page.goto(paths.staffRequest(request));
  await page.getByRole("link", { name: "Decline the request with this reason" }).click();
  expect(await page.getByLabel("Explain it").inputValue()).toBe("It would show where people live.");
  await page.getByRole("combobox", { name: "Reason" }).selectOption({ index: 6 });
  await page.getByRole("button", { name: "Decline", exact: true }).click();
  await page.getByText("Your answer is out.").waitFor();
});

test("the administrator words the checklist anew, takes a point off and up again, and sets the rule", async () => {
  const page = await visitor({ as: await aPerson({ city: ["administrator"] }), javaScript: false });
  await page.goto(paths.administration());
  await page.getByRole("link", { name: "Reviews", exact: true }).last().click();
  const privacy = page.getByRole("region", { name: "Checklist: Privacy" });
  await privacy.getByText("Reword it").click();
  await privacy.getByLabel("In English").first().fill("Nobody can be told from it.");
  await privacy.getByLabel("In Spanish").first().fill("");
  await privacy.getByRole("button", { name: "Add" }).first().click();
  await page.getByRole("link", { name: /In Spanish: Please fill this in/ }).waitFor();
  await privacy.getByLabel("In Spanish").first().fill("Nadie se reconoce.");
  await privacy.getByRole("button", { name: "Add" }).first().click();
  await page.getByText("The point is on the checklist.").waitFor();
  await privacy.getByRole("button", { name: "Take it off: Nobody can be told from it." }).click();
  await privacy.getByText("Taken off before").click();
  await privacy.getByRole("button", { name: "Take it up again: Nobody can be told from it." }).click();
  await tick(page, "Yes: one person may speak for several");
  await page.getByRole("region", { name: "One person, two sides" }).getByRole("button", { name: "Keep" }).click();
  await page.getByText("The rule is changed.").waitFor();
  expect(await db().reviewPolicy.findMany({ select: { twoSides: true } })).toEqual([{ twoSides: true }]);
  await expectAccessible(page);
  await expectFits(page);
});

test("a note and a reference are read by the staff alone: on no public page, in no feed, no mail to a resident, no export", async () => {
  const phrase = "xylophone-in-the-basement";
  const resident = await aPerson({ name: "Rosa", email: "rosa@example.org" });
  await castVote(resident, request.id, { voted: true, follow: true, use: undefined });
  await say(board.privacy, review.id, "privacy", { note: phrase });
  await say(board.legal, review.id, "legal", { word: "elsewhere", elsewhereReference: phrase, elsewhereOn: "2026-01-05", elsewhereBy: phrase, note: phrase });
  await passReviews(request.id, { board });
  await answerRequest(ana, request.id, AnswerForm.parse({ status: "fulfilled", seenVersion: 2, body: "Here it is.", datasetIds: [String(dataset)] }));
  await drainJobs();

  const fetched = async (path: string, as?: PersonActor) => (await browser.app.fetch(path, as ? { as } : {})).text();
  const staff = await fetched(paths.review(review), board.security);
  expect(staff).toContain(phrase);
  expect(await fetched(paths.reviewFile(review), board.security)).toContain(phrase);
  const data = (path: string) => `${path}${path.includes("?") ? "&" : "?"}_data=${encodeURIComponent("routes/site/requests.$ref/route")}`;
  const open = [
    paths.home(), paths.requests(), paths.request(request), data(paths.request(request)), paths.datasets(), paths.dataset({ id: dataset, slug: "trees" }), paths.departments(),
    `/departments/${(await db().department.findFirstOrThrow()).slug}`, paths.search({ q: "trees" }), paths.feed(), paths.requestFeed(request),
    paths.departmentFeed(await db().department.findFirstOrThrow()), `/people/${board.privacy.slug}`, "/sitemap.xml",
  ];
  for (const path of open) for (const as of [undefined, resident]) expect(await fetched(path, as), path).not.toContain(phrase);
  expect(await fetched(paths.request(request))).toContain("Review of");
  expect(await db().mail.count({ where: { to: "rosa@example.org" } })).toBeGreaterThan(0);
  expect(await db().mail.count({ where: { OR: [{ text: { contains: phrase } }, { html: { contains: phrase } }] } })).toBe(0);
  expect(JSON.stringify(await db().activity.findMany())).not.toContain(phrase);
});

test("the file is a table that no spreadsheet runs", async () => {
  await say(board.privacy, review.id, "privacy", { note: '=HYPERLINK("https://evil.example")' });
  await document(board.legal, review.id);
  const response = await browser.app.fetch(`${paths.reviewFile(review)}?lang=es`, { as: board.legal });
  expect(response.headers.get("Content-Type")).toContain("text/csv");
  const text = await response.text();
  expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(text).toContain("Privacidad,Aprobado,Prue Privacy");
});

test("printed, a review has its words and no forms", async () => {
  const page = await visitor({ as: board.privacy, javaScript: false });
  await page.goto(paths.review(review));
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button", { name: "Keep the word" }).isVisible()).toBe(false);
  expect(await page.getByText("Say your word: Privacy").isVisible()).toBe(false);
  expect(await page.getByRole("heading", { name: "Documentation" }).isVisible()).toBe(true);
});
