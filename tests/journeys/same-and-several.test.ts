import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { castVote } from "~/domains/requests/commands.server";
import { drainJobs } from "~/jobs.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { expectAccessible, expectFits, useBrowser } from "../support/browser";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const { visitor } = useBrowser();

const expectGood = async (page: Page) => {
  await expectAccessible(page);
  await expectFits(page);
};
const vote = { voted: true, follow: true, use: undefined };

test("a duplicate is joined from the desk, its voters find their vote at the original, and it is undone", async () => {
  const department = await aDepartment("Streets");
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const voter = await aPerson();
  const original = await aRequest({ title: "Bike racks on every street", departmentId: department.id });
  const duplicate = await aRequest({ title: "Bike racks by street", departmentId: department.id });
  await castVote(voter, duplicate.id, vote);

  const desk = await visitor({ as: responder, javaScript: false });
  await desk.goto(paths.staffRequest(duplicate));
  await desk.getByRole("link", { name: `It is the same: join it to ${original.id}` }).click();
  await desk.getByLabel("Explain it").fill("Somebody asked for the same.");
  await desk.getByRole("button", { name: "Preview" }).click();
  await desk.getByText("One vote goes to request").waitFor();
  await expectGood(desk);
  await desk.getByRole("button", { name: "Publish" }).first().click();
  await desk.getByText("Your answer is out.").waitFor();

  const phone = await visitor({ as: voter, phone: true });
  await phone.goto(paths.request(duplicate));
  await phone.getByText("It was asked before. Votes count and news come there:").waitFor();
  await expectGood(phone);
  await phone.getByRole("button", { name: /You voted/ }).last().click();
  await expect.poll(() => db().vote.count()).toBe(0);
  await castVote(voter, original.id, vote);

  await desk.goto(paths.staffRequest(duplicate));
  await desk.getByRole("link", { name: "It was not the same: undo joining" }).click();
  await expectGood(desk);
  await desk.getByRole("button", { name: "Undo joining" }).click();
  await desk.getByText("Joining is undone.").waitFor();
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: duplicate.id } })).toMatchObject({ status: "submitted", duplicateOfId: null });
});

test("a request that asks for several things is seen in parts, split, and a voter drops one part by the mailed link", async () => {
  const department = await aDepartment("Streets");
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const voter = await aPerson({ email: "rosa@example.org", language: "es" });
  const request = await aRequest({ title: "Trees and lamps on streets", departmentId: department.id });
  await castVote(voter, request.id, vote);

  const desk = await visitor({ as: responder, javaScript: false });
  await desk.goto(paths.splitRequest(request));
  await desk.getByLabel("Title of part 2").fill("Lamps on streets");
  await desk.getByRole("button", { name: "See it before it happens" }).click();
  await desk.getByText("Please fill this in.").first().waitFor();
  await expectGood(desk);
  await desk.getByLabel("Title of part 1").fill("Trees on streets");
  await desk.getByLabel("What part 2 asks for").fill("Which are dark.");
  await desk.getByRole("button", { name: "See it before it happens" }).click();
  await desk.getByRole("heading", { name: "It becomes 2 requests" }).waitFor();
  expect(await db().datasetRequest.count()).toBe(1);
  await expectGood(desk);
  await desk.getByRole("button", { name: "Split it" }).click();
  await desk.getByText("The request is split.").waitFor();

  await drainJobs();
  const mail = await db().mail.findFirstOrThrow({ where: { to: "rosa@example.org" }, orderBy: { id: "desc" } });
  const page = await visitor({ javaScript: false, phone: true, language: "es" });
  await page.goto(/\/votes\/\S+/.exec(mail.text)![0]);
  await page.getByRole("heading", { level: 1, name: "Sus votos" }).waitFor();
  await expectGood(page);
  await page.getByRole("button", { name: /Retirar mi voto.*Lamps on streets/ }).click();
  await page.getByText("Usted no vota aquí").waitFor();
  expect(await db().vote.findMany({ select: { requestId: true } })).toEqual([{ requestId: request.id }]);
});
