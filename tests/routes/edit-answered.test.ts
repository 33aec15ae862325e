import { expect, test } from "vitest";
import { answerRequest } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { useApp } from "../support/app";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const app = useApp();

test("an edit that the answer overtook is refused, and its text is still there", async () => {
  const department = await aDepartment();
  const [author, responder] = [await aPerson(), await aPerson({ in: { [department.id]: "responder" } })];
  const request = await aRequest({ authorId: author.id, departmentId: department.id });
  const path = `/requests/${request.id}-${request.slug}/edit`;
  expect(await (await app.fetch(path, { as: author })).text()).toContain(request.title);

  await answerRequest(responder, request.id, AnswerForm.parse({ status: "under_review", seenVersion: 1, body: "We look.", datasetIds: [] }));
  const refused = await app.fetch(path, { as: author, form: { title: "Street trees with age", body: "What I wrote meanwhile." } });
  expect(refused.status).toBe(409);
  const page = await refused.text();
  expect(page).toContain("What I wrote meanwhile.");
  expect(page).toContain("The city has answered");
});

test("who took a request back is told so, and not that the city answered", async () => {
  const author = await aPerson();
  const request = await aRequest({ authorId: author.id });
  const taken = await app.fetch(`/requests/${request.id}-${request.slug}/withdraw`, { as: author, form: {} });
  expect(await (await app.fetch(taken.headers.get("Location") ?? "", { as: author })).text()).toContain("You took your request back.");
  expect(await (await app.fetch(`/requests/${request.id}-${request.slug}/edit`, { as: author })).text()).toContain("You took this request back");
});
