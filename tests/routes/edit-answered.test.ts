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
