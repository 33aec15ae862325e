import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { changeReason, undoReasonChange } from "~/domains/refusals/commands.server";
import type { RefusalCode } from "~/domains/refusals/model";
import { allReasons, reasonToChange, reasonsToGive } from "~/domains/refusals/queries.server";
import { ReasonForm } from "~/domains/refusals/schemas";
import { answerRequest, askForDataset } from "~/domains/requests/commands.server";
import { declineReasons } from "~/domains/requests/model";
import { requestPage } from "~/domains/requests/queries.server";
import { nobody } from "~/domains/activity/actor";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { answerForm, askForm } from "../requests/forms";

useDatabase();

let ada: PersonActor;
beforeEach(async () => {
  ada = await aPerson({ name: "Ada", city: ["administrator"] });
});

const stored = (code: RefusalCode) => db().refusalReason.findUniqueOrThrow({ where: { code } });

/** The form as the page draws it, with a change. */
async function form(code: RefusalCode, more: object) {
  const { citationConfirmed, appealable, inUse, version, ...words } = await stored(code);
  const ticked = Object.fromEntries(Object.entries({ citationConfirmed, appealable, inUse, ...more }).filter(([, value]) => value === true).map(([name]) => [name, "on"]));
  const texts = Object.fromEntries(Object.entries(more).filter(([, value]) => typeof value !== "boolean"));
  return ReasonForm.parse({ ...words, ...ticked, seenVersion: version, ...texts });
}

it("every code has its row, with words in both languages; no citation of the given list claims to be confirmed", async () => {
  const reasons = await allReasons();
  expect(reasons.map(({ code }) => code)).toEqual(declineReasons);
  for (const { citationConfirmed, citation, ...reason } of reasons) {
    expect({ citationConfirmed, cited: citation !== null, empty: Object.values(reason).filter((value) => value === "") }).toEqual({ citationConfirmed: false, cited: true, empty: [] });
  }
});

it("what an administrator changes is what people read, and stands in the record with who and when", async () => {
  const streets = await aDepartment("Streets");
  const responder = await aPerson({ in: { [streets.id]: "responder" } });
  const { id } = await askForDataset(await aPerson(), askForm({ departmentId: streets.id }), "en");
  await answerRequest(responder, id, await answerForm(id, { status: "declined", declineReason: "too_broad" }));

  await changeReason(ada, "too_broad", await form("too_broad", { wordsEn: "More than we can find", noteEn: "more than we can find" }));
  const page = (await requestPage(id, nobody))!;
  expect([page.refusal!.noteEn, page.answer!.refusal!.wordsEn]).toEqual(["more than we can find", "More than we can find"]);
  const shown = (await reasonToChange("too_broad"))!;
  expect(shown.changes).toMatchObject([{ by: "Ada", fields: [{ name: "wordsEn", before: "It asks for too much at once", after: "More than we can find" }, { name: "noteEn" }] }]);
  expect(await db().activity.findFirst({ where: { verb: "refusal.changed" } })).toMatchObject({ actorId: ada.id, setting: "refusal:too_broad", facts: { fields: ["wordsEn", "noteEn"] } });
});

it("the last change is taken back, and nothing is changed from an older page", async () => {
  const seen = await form("too_broad", { citation: "City Charter § 1" });
  await changeReason(ada, "too_broad", seen);
  await expect(changeReason(ada, "too_broad", seen)).rejects.toMatchObject({ code: "conflict" });
  await undoReasonChange(ada, "too_broad", (await stored("too_broad")).version);
  expect(await stored("too_broad")).toMatchObject({ citation: expect.stringContaining("7922.600"), version: 3 });
  await expect(changeReason(await aPerson({ city: ["open_data_coordinator"] }), "too_broad", seen)).rejects.toMatchObject({ code: "forbidden" });
});

it("a reason out of use is given by no new answer, and one always stays in use", async () => {
  await changeReason(ada, "other_law", await form("other_law", { inUse: false }));
  expect((await reasonsToGive()).map(({ code }) => code)).not.toContain("other_law");
  expect((await reasonsToGive("other_law")).map(({ code }) => code)).toContain("other_law");
  const streets = await aDepartment();
  const responder = await aPerson({ in: { [streets.id]: "responder" } });
  const { id } = await askForDataset(await aPerson(), askForm({ departmentId: streets.id }), "en");
  await expect(answerRequest(responder, id, await answerForm(id, { status: "declined", declineReason: "other_law" }))).rejects.toMatchObject({
    code: "invalid", facts: { problems: { declineReason: ["notInUse"] } },
  });
  for (const code of declineReasons.slice(0, -2)) await changeReason(ada, code, await form(code, { inUse: false }));
  const last = declineReasons.at(-2)!;
  await expect(changeReason(ada, last, await form(last, { inUse: false }))).rejects.toMatchObject({ facts: { problems: { inUse: ["lastReason"] } } });
});
