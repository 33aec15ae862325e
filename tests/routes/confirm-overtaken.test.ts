import { expect, test } from "vitest";
import { answerRequest } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { db } from "~/platform/db/client.server";
import { useApp } from "../support/app";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const app = useApp();

test("a confirmation that the department overtook is refused, and its note is still there", async () => {
  const department = await aDepartment();
  const [reviewer, responder] = [await aPerson({ city: ["legal_reviewer"] }), await aPerson({ in: { [department.id]: "responder" } })];
  const request = await aRequest({ departmentId: department.id, status: "release_review" });
  const path = `/staff/requests/${request.id}-${request.slug}/confirm`;
  const press = async (seenVersion: string) => {
    const response = await app.fetch(path, { as: reviewer, form: { addressed: "yes", reference: "R-1", note: "Faces are blurred.", seenVersion } });
    return { status: response.status, text: await response.text() };
  };
  expect(await (await app.fetch(path, { as: reviewer })).text()).toContain('name="seenVersion" value="1"');

  await answerRequest(responder, request.id, AnswerForm.parse({ status: "in_progress", seenVersion: 1, body: "We take it back." }));
  for (const seen of ["1", "2"]) {
    const refused = await press(seen);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain("Faces are blurred.");
    expect(refused.text).toContain("This release does not wait for a word now.");
  }

  await answerRequest(responder, request.id, AnswerForm.parse({ status: "release_review", seenVersion: 2, body: "Now it is ready." }));
  const stale = await press("1");
  expect([stale.status, stale.text.includes("Faces are blurred."), stale.text.includes("Now it is ready.")]).toEqual([409, true, true]);
  expect((await press("3")).status).toBe(302);
  expect(await db().releaseConfirmation.count()).toBe(1);
});
