import { expect, test } from "vitest";
import { answerRequest, castVote } from "~/domains/requests/commands.server";
import { paths } from "~/paths";
import { db } from "~/platform/db/client.server";
import { answerForm } from "../domains/requests/forms";
import { useApp } from "../support/app";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const app = useApp();

test("a vote that a merge brought to what is decided by now is taken back from the request's page", async () => {
  const { id: departmentId } = await aDepartment();
  const [responder, ana, other] = [await aPerson({ in: { [departmentId]: "responder" } }), await aPerson(), await aPerson()];
  const [original, duplicate] = [await aRequest({ departmentId }), await aRequest({ departmentId })];
  await castVote(ana, duplicate.id, { voted: true, follow: false, use: undefined });
  await castVote(other, original.id, { voted: true, follow: false, use: undefined });
  await answerRequest(responder, duplicate.id, await answerForm(duplicate.id, { status: "duplicate", duplicateOf: original.id }));
  await db().datasetRequest.update({ where: { id: original.id }, data: { status: "declined" } });

  const link = `href="${paths.vote(original)}"`;
  const shows = async (path: string, as: typeof ana) => (await (await app.fetch(path, { as })).text()).includes(link);
  expect(await shows(paths.request(original), ana)).toBe(true);
  expect(await shows(paths.request(duplicate), ana)).toBe(true);
  expect(await shows(paths.request(original), other)).toBe(false);
  expect(await (await app.fetch(paths.vote(original), { as: ana })).text()).toContain("Take my vote back");
  expect(await (await app.fetch(paths.vote(original), { as: other })).text()).not.toContain("Take my vote back");

  expect((await app.fetch(paths.vote(original), { as: other, form: { voted: "no" } })).status).toBe(409);
  expect((await app.fetch(paths.vote(original), { as: ana, form: { voted: "no" } })).status).toBeLessThan(400);
  expect(await db().vote.count({ where: { personId: ana.id } })).toBe(0);
});
