import { beforeEach, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, askForDataset, castVote, correctAnswer } from "~/domains/requests/commands.server";
import { requestPage } from "~/domains/requests/queries.server";
import { CorrectForm } from "~/domains/requests/schemas";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { answerForm, askForm } from "./forms";

useDatabase();

let responder: PersonActor;
let voter: PersonActor;
let id: number;
beforeEach(async () => {
  setClock(() => new Date("2026-03-02T18:00:00Z"));
  const department = await aDepartment("Streets");
  responder = await aPerson({ in: { [department.id]: "responder" } });
  voter = await aPerson();
  ({ id } = await askForDataset(await aPerson(), askForm({ departmentId: department.id }), "en"));
  await castVote(voter, id, { voted: true, follow: false, use: undefined });
  await answerRequest(responder, id, await answerForm(id, { status: "planned", plannedOn: "2026-06", body: "All 700 trees.", format: "CSV" }));
  setClock(() => new Date("2026-03-05T18:00:00Z"));
});

const stored = () => db().datasetRequest.findUniqueOrThrow({ where: { id } });
async function form(more: object = {}) {
  const newest = await db().answer.findFirstOrThrow({ where: { requestId: id }, orderBy: { id: "desc" } });
  return CorrectForm.parse({ seenVersion: (await stored()).version, answer: newest.id, body: "All 70,000 trees.", correction: "Two zeros were missing.", ...more });
}

it("puts the right text in the wrong one's place, which stays readable; state, promise and first answer stay", async () => {
  const before = await stored();
  await correctAnswer(responder, id, await form({ leftOut: "Private land" }));
  const { answer, timeline } = (await requestPage(id, voter))!;
  expect(answer).toMatchObject({
    html: expect.stringContaining("70,000"), correction: "Two zeros were missing.", plannedOn: "2026-06-01", leftOut: "Private land", format: null, toStatus: "planned",
  });
  expect(timeline.map(({ verb, answer: said }) => [verb, said?.html.includes("70,000") ?? null, said?.correctedBy !== null])).toEqual([
    ["request.corrected", true, false], ["request.answered", false, true], ["request.submitted", null, true],
  ]);
  const { version, lastAnswerAt, ...after } = await stored();
  expect(after).toEqual({ ...before, version: undefined, lastAnswerAt: undefined });
  expect([version, lastAnswerAt]).toEqual([before.version + 1, new Date("2026-03-05T18:00:00Z")]);
  expect(await db().answer.findFirst({ where: { correctsId: { not: null } } })).toMatchObject({ fromStatus: "planned", toStatus: "planned" });
});

it("is told to those who care, once", async () => {
  await drainJobs();
  await db().mail.deleteMany();
  await correctAnswer(responder, id, await form());
  await drainJobs();
  expect(await db().mail.findMany({ where: { personId: voter.id } })).toMatchObject([{ subject: expect.stringMatching(/^Corrected: /), text: expect.stringContaining("Two zeros were missing.") }]);
});

it("corrects the newest text alone, once a version, by those who answer", async () => {
  const seen = await form();
  const both = await Promise.allSettled([correctAnswer(responder, id, seen), correctAnswer(responder, id, seen)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  await expect(correctAnswer(responder, id, await form({ answer: seen.answer }))).rejects.toMatchObject({ code: "conflict" });
  await expect(correctAnswer(voter, id, await form())).rejects.toMatchObject({ code: "forbidden" });
  await correctAnswer(responder, id, await form({ body: "All 71,000 trees." }));
  expect((await requestPage(id, voter))!.answer!.html).toContain("71,000");
});
