import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, appealRefusal, askForDataset, castVote, reopenRequest, undoMerge } from "~/domains/requests/commands.server";
import { inbox, requestByNumber, requestPage } from "~/domains/requests/queries.server";
import { canAnswer, decidesAppeal } from "~/domains/requests/policy";
import { drainJobs } from "~/jobs.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { answerForm, askForm } from "./forms";

useDatabase();

let author: PersonActor;
let refuser: PersonActor;
let id: number;
let departmentId: number;
beforeEach(async () => {
  setClock(() => new Date("2026-03-02T18:00:00Z"));
  departmentId = (await aDepartment("Streets")).id;
  refuser = await aPerson({ name: "Rita", in: { [departmentId]: "responder" } });
  author = await aPerson({ name: "Ana" });
  ({ id } = await askForDataset(author, askForm({ departmentId }), "en"));
});

const request = () => db().datasetRequest.findUniqueOrThrow({ where: { id }, include: { appeal: true } });
const answer = async (by: PersonActor, more: object) => answerRequest(by, id, await answerForm(id, more));
const refuse = (declineReason = "too_broad") => answer(refuser, { status: "declined", declineReason });
const appeal = (by = author) => appealRefusal(by, id, { body: "Only this year would do." });
const colleague = () => aPerson({ name: "Cleo", in: { [departmentId]: "responder" } });

describe("an appeal", () => {
  it("is whoever asked's alone, once, against a refusal that can be appealed", async () => {
    await expect(appeal()).rejects.toMatchObject({ code: "conflict" });
    await refuse();
    await expect(appeal(refuser)).rejects.toMatchObject({ code: "forbidden" });
    const both = await Promise.allSettled([appeal(), appeal()]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect(await request()).toMatchObject({ status: "appealed", appealedAt: new Date("2026-03-02T18:00:00Z"), declineReason: "too_broad", appeal: { declinedById: refuser.id, outcome: null } });
  });

  it("is possible through the 60th day in the city, and not a minute longer", async () => {
    // 11 pm in Los Angeles on 1 March is 2 March at Greenwich; daylight saving begins between.
    setClock(() => new Date("2026-03-02T07:00:00Z"));
    await refuse();
    setClock(() => new Date("2026-05-01T07:00:00Z"));
    await expect(appeal()).rejects.toMatchObject({ code: "conflict" });
    setClock(() => new Date("2026-05-01T06:59:59Z"));
    expect((await requestPage(id, author))!.appealUntil).toBe("2026-04-30");
    await appeal();
  });

  it("is not for a reason that needs none", async () => {
    await refuse("unclear_no_reply");
    expect((await requestPage(id, author))!.appealUntil).toBeNull();
    await expect(appeal()).rejects.toMatchObject({ code: "conflict" });
  });

  it("is decided by somebody other than who said no, who may still add an update", async () => {
    const other = await colleague();
    await refuse();
    await appeal();
    for (const status of ["declined", "under_review", "planned", "already_published"]) {
      await expect(answer(refuser, { status, declineReason: "too_broad", plannedOn: "2026-06", datasetIds: [1] })).rejects.toMatchObject({
        code: "invalid", facts: { problems: expect.objectContaining({ status: ["ownRefusal"] }) },
      });
    }
    await answer(refuser, { status: "appealed", body: "A colleague looks at it." });
    expect((await inbox(refuser, {})).sections[0]!.rows).toMatchObject([{ may: { answer: false, own: true } }]);
    expect((await inbox(other, {})).sections[0]!.rows).toMatchObject([{ may: { answer: true } }]);
    await answer(other, { status: "declined", declineReason: "not_feasible" });
    const settled = await request();
    expect(settled).toMatchObject({ status: "declined", declineReason: "not_feasible", appeal: { outcome: "upheld" } });
    expect((await db().answer.findUniqueOrThrow({ where: { id: settled.appeal!.answerId! } })).authorId).toBe(other.id);
    await expect(appeal()).rejects.toMatchObject({ code: "conflict" });
  });

  it("that is taken up opens the request again; a later no is not appealed a second time", async () => {
    const other = await colleague();
    await refuse();
    await appeal();
    await answer(other, { status: "under_review" });
    expect(await request()).toMatchObject({ status: "under_review", declineReason: null, appeal: { outcome: "taken_up" } });
    await answer(refuser, { status: "declined", declineReason: "security" });
    await expect(appeal()).rejects.toMatchObject({ code: "conflict" });
    await reopenRequest(await aPerson({ in: { [departmentId]: "coordinator" } }), id, { reason: "New facts.", seenVersion: (await request()).version });
  });

  it("is the city's coordinators' where nobody else in the department can decide", async () => {
    const olga = await aPerson({ name: "Olga", city: ["open_data_coordinator"] });
    await refuse();
    expect(canAnswer(olga, (await requestByNumber(id))!)).toBe(false);
    await appeal();
    expect((await inbox(olga, {})).sections.flatMap(({ rows }) => rows)).toMatchObject([{ id, may: { answer: true } }]);
    const other = await colleague();
    expect([canAnswer(olga, (await requestByNumber(id))!), decidesAppeal(other, (await requestByNumber(id))!)]).toEqual([false, true]);
    expect((await inbox(olga, {})).sections).toEqual([]);
    await db().membership.deleteMany({ where: { personId: other.id } });
    await db().department.update({ where: { id: departmentId }, data: { answererCount: 1 } });
    await answer(olga, { status: "under_review" });
  });

  it("stands in public with its words, and whoever cares is told of it and of its outcome", async () => {
    const [other, voter] = [await colleague(), await aPerson({ name: "Vic" })];
    await castVote(voter, id, { voted: true, follow: false, use: undefined });
    await refuse();
    await drainJobs();
    const refused = await db().mail.findFirstOrThrow({ where: { personId: author.id, kind: "answer" } });
    expect(refused.text).toContain("until 1 May");
    expect(refused.text).toContain(`/requests/${id}-`);
    expect((await db().mail.findFirstOrThrow({ where: { personId: voter.id } })).text).not.toContain("until 1 May");
    await db().mail.deleteMany();
    await appeal();
    await drainJobs();
    const told = async () => (await db().mail.findMany({ orderBy: { personId: "asc" } })).map(({ personId, subject }) => [personId, subject.split(":")[0]]);
    expect(new Map(await told() as [number, string][])).toEqual(new Map([[other.id, "Looked at again"], [voter.id, "Looked at again"]]));
    await db().mail.deleteMany();
    await answer(other, { status: "declined", declineReason: "too_broad" });
    await drainJobs();
    expect(new Map(await told() as [number, string][])).toEqual(new Map([[author.id, "The no stands"], [voter.id, "The no stands"]]));
    const { timeline } = (await requestPage(id, voter))!;
    expect(timeline.map(({ verb, appeal: said }) => [verb, said?.html.includes("Only this year") ?? null])).toEqual([
      ["request.answered", null], ["request.appealed", true], ["request.answered", null], ["request.submitted", null],
    ]);
  });
});

it("is decided anew where a merge that ended it is undone", async () => {
  const other = await colleague();
  await refuse();
  await appeal();
  const { id: original } = await askForDataset(await aPerson(), askForm({ title: "Trees on streets" }), "en");
  await answer(other, { status: "duplicate", duplicateOf: original });
  expect((await request()).appeal).toMatchObject({ outcome: "taken_up" });
  await undoMerge(other, id, { seenVersion: (await request()).version });
  expect(await request()).toMatchObject({ status: "appealed" });
  await answer(other, { status: "declined", declineReason: "too_broad" });
  expect(await request()).toMatchObject({ status: "declined", appeal: { outcome: "upheld" } });
});
