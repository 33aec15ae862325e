import { expect, test } from "vitest";
import { answerRequest } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import { paths } from "~/paths";
import { useApp } from "../support/app";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";

const app = useApp();

test("a confirmed round shows who confirmed it, and nobody the form again", async () => {
  const [first, second] = [await aPerson({ name: "Noor Haddad", city: ["privacy_reviewer"] }), await aPerson({ city: ["legal_reviewer"] })];
  const request = await aRequest({ departmentId: (await aDepartment()).id, status: "release_review" });
  const read = async (path: string, as = first) => (await app.fetch(path, { as })).text();
  const press = (as: typeof first) =>
    app.fetch(paths.confirmRelease(request), { as, form: { addressed: "yes", reference: "R-1", note: "Faces are blurred.", seenVersion: "1" } });

  expect(await read(paths.staffRequest(request))).toContain('name="addressed"');
  expect([(await press(first)).status, (await press(first)).status]).toEqual([302, 302]);
  for (const as of [first, second]) {
    const page = await read(paths.staffRequest(request), as);
    expect(page).toContain("Noor Haddad confirmed it: R-1");
    expect(page).not.toContain('name="addressed"');
    expect(page).not.toContain("What you can do");
    expect(page).not.toContain("Your word before release");
  }
  const refused = await press(second);
  const text = await refused.text();
  expect([refused.status, text.includes("This release is confirmed already."), text.includes("Noor Haddad confirmed it: R-1")]).toEqual([409, true, true]);
});

test("whoever sent it to the review is told that somebody else confirms it, and whoever only answers sees no word to give", async () => {
  const department = await aDepartment();
  const both = await aPerson({ city: ["legal_reviewer"], in: { [department.id]: "responder" } });
  const responder = await aPerson({ in: { [department.id]: "responder" } });
  const request = await aRequest({ departmentId: department.id, status: "in_progress" });
  await answerRequest(both, request.id, AnswerForm.parse({ status: "release_review", seenVersion: 1, body: "It is ready." }));

  const read = async (path: string, as: typeof both) => (await app.fetch(path, { as })).text();
  for (const path of [paths.staffRequest(request), paths.confirmRelease(request)]) {
    const page = await read(path, both);
    expect(page).toContain("another reviewer has to confirm it");
    expect(page).not.toContain('name="addressed"');
  }
  expect(await read(paths.staffRequest(request), responder)).not.toContain("Your word before release");
});

test("a note for the reviewers is not told to staff elsewhere, and a confirmation of an earlier round comes back unticked", async () => {
  const [department, elsewhere] = [await aDepartment(), await aDepartment()];
  const reviewer = await aPerson({ name: "Noor Haddad", city: ["privacy_reviewer"] });
  const request = await aRequest({ departmentId: department.id, status: "release_review", version: 3 });
  const form = { addressed: "yes", reference: "R-1", note: "Faces are blurred." };
  const stale = await (await app.fetch(paths.confirmRelease(request), { as: reviewer, form: { ...form, seenVersion: "2" } })).text();
  expect(stale).toContain("Faces are blurred.");
  expect(stale).toContain('name="addressed"');
  expect(stale).not.toMatch(/name="addressed"[^>]* checked=""/);

  await app.fetch(paths.confirmRelease(request), { as: reviewer, form: { ...form, seenVersion: "3" } });
  const other = await aPerson({ in: { [elsewhere.id]: "viewer" } });
  const told = await app.fetch(paths.answerRequest(request), { as: other });
  expect(told.status).toBe(403);
  expect(await told.text()).not.toContain("Faces are blurred.");
});
