import { expect, test } from "vitest";
import { answerRequest, askForDataset, editRequest, reopenRequest } from "~/domains/requests/commands.server";
import { statuses } from "~/domains/requests/model";
import { drainJobs } from "~/jobs.server";
import { paths } from "~/paths";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { answerForm, askForm, editForm } from "../domains/requests/forms";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor } = useBrowser();

test("an empty city says honestly what will be here, in both languages", async () => {
  for (const language of ["en", "es"] as const) {
    const page = await visitor({ language, phone: true });
    await page.goto("/");
    await page.getByText(language === "en" ? "Here you will see what people want most." : "Aquí verá lo que más quiere la gente.").waitFor();
    await expectAccessible(page);
    await expectFits(page);
  }
});

test("a request's page in every state, on a narrow dark screen, in the reader's language", async () => {
  const department = await aDepartment("Streets");
  const page = await visitor({ language: "es", dark: true, phone: true });
  for (const status of statuses) {
    const late = status === "planned" ? { plannedOn: new Date("2020-01-31"), plannedPrecision: "day" as const, decidedAt: new Date("2020-01-01") } : {};
    const request = await aRequest({ departmentId: department.id, status, declineReason: status === "declined" ? "security" : null, ...late });
    await page.goto(paths.request(request));
    expect(await page.locator("h1").getAttribute("lang")).toBe("en");
    await expectAccessible(page);
    await expectFits(page);
  }
});

test("the page tells its story: asked, changed, planned, moved with a reason, late", async () => {
  const department = await aDepartment("Streets");
  const author = await aPerson({ name: "Rosa M." });
  const responder = await aPerson({ name: "Ana Duarte", in: { [department.id]: "responder" } });
  const at = (day: string) => setClock(() => new Date(`${day}T18:00:00Z`));
  const answer = async (more: object) => answerRequest(responder, request.id, await answerForm(request.id, more));

  at("2026-03-02");
  const request = await askForDataset(author, askForm({ departmentId: department.id }), "en");
  at("2026-03-03");
  await editRequest(author, request.id, editForm({ title: "Street trees with age" }));
  at("2026-03-09");
  await answer({ status: "planned", plannedOn: "2026-04-01", format: "CSV", leftOut: "Private land" });
  at("2026-03-20");
  await answer({ status: "planned", plannedOn: "2026-05-01", planReason: "The survey takes longer.", body: "A little later." });
  at("2026-05-05");
  await drainJobs();

  const page = await visitor();
  await page.goto(`/requests/${request.id}`);
  await page.getByText("First promised for 1 April.").waitFor();
  const main = await page.locator("main").innerText();
  const order = ["Street trees with age", "planned for 1 May", "plan 4 days late", "So that we see", "Streets wrote", "A little later.", "The survey takes longer.", "What has happened", "Streets answered after 7 days:", "Changed by Rosa M.", "Asked by Rosa M."];
  const places = order.map((words) => main.indexOf(words, words === "Asked by Rosa M." ? main.indexOf("Changed by") : 0));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(-1);
  expect(await page.locator(".answer").innerText()).toMatch(/Planned for\s+1 May[\s\S]*Format\s+CSV[\s\S]*Left out\s+Private land/);
  await page.goto(`${page.url()}#activity-1`);
  expect(await page.locator("#activity-1").innerText()).toContain("Asked by Rosa M.");
  expect(await page.locator('meta[name="description"]').getAttribute("content")).toBe("So that we see where shade is missing.");

  await page.goto("/");
  await page.getByText("Half of the answers came within 7 days.").waitFor();
  await expectAccessible(page);
});

test("a plan given up is no plan any more, a question is no answer, and taking up again is told", async () => {
  const department = await aDepartment("Streets");
  const coordinator = await aPerson({ in: { [department.id]: "coordinator" } });
  const request = await aRequest({ departmentId: department.id });
  const answer = async (more: object) => answerRequest(coordinator, request.id, await answerForm(request.id, more));
  await answer({ status: "needs_clarification", body: "Which streets?" });
  await answer({ status: "planned", plannedOn: "2030-04-01", body: "In spring." });
  await answer({ status: "declined", declineReason: "not_collected", body: "It turned out that nobody counts them." });

  const page = await visitor();
  await page.goto(paths.request(request));
  const box = page.locator("section.answer");
  await box.getByText("Streets answered").waitFor();
  expect(await box.getByText("Planned for").count()).toBe(0);
  const story = await page.locator("main").innerText();
  expect(story).toContain("Streets asked:");
  expect(story).toContain("Streets answered the same day:");

  const { version: seenVersion } = await db().datasetRequest.findUniqueOrThrow({ where: { id: request.id } });
  await reopenRequest(coordinator, request.id, { reason: "Someone does.", seenVersion });
  await page.reload();
  await box.getByText("Streets answered before").waitFor();
  await page.getByText("Someone does.").waitFor();
});
