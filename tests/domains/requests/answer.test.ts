import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, askForDataset, classifyRequest, confirmRelease } from "~/domains/requests/commands.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset } from "../../support/requests";
import { answerForm, askForm } from "./forms";

useDatabase();

let responder: PersonActor;
let id: number;
let datasetId: number;
beforeEach(async () => {
  setClock(() => new Date("2026-03-02T18:00:00Z"));
  const department = await aDepartment("Streets");
  responder = await aPerson({ in: { [department.id]: "responder" } });
  ({ id } = await askForDataset(await aPerson(), askForm({ departmentId: department.id }), "en"));
  datasetId = (await aDataset(department.id)).id;
});

const request = () => db().datasetRequest.findUniqueOrThrow({ where: { id } });
const answer = async (more: object, by = responder) => answerRequest(by, id, await answerForm(id, more));
const confirm = async (by: PersonActor, { version } = { version: 0 }) =>
  confirmRelease(by, id, { reference: "PR-1", note: undefined, addressed: "yes", seenVersion: version || (await request()).version });

it("two answers at once: one wins, and the other hears of it", async () => {
  const form = await answerForm(id, { status: "under_review" });
  const both = await Promise.allSettled([answerRequest(responder, id, form), answerRequest(responder, id, form)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  expect(await db().answer.count()).toBe(1);
});

describe("a release", () => {
  const release = (by = responder) => answer({ status: "fulfilled", datasetIds: [datasetId] }, by);

  it("needs the word of a reviewer who is not the answer's author", async () => {
    await answer({ status: "release_review" });
    await expect(release()).rejects.toMatchObject({ code: "invalid", facts: { problems: { status: ["unreviewed"] } } });
    await confirm(await aPerson({ city: ["legal_reviewer"] }));
    await release();
    expect(await request()).toMatchObject({ status: "fulfilled", releasedAt: new Date("2026-03-02T18:00:00Z") });
  });

  it("is not confirmed by the one who releases", async () => {
    const department = (await request()).departmentId!;
    const both = await aPerson({ city: ["privacy_reviewer"], in: { [department]: "responder" } });
    await answer({ status: "release_review" });
    await confirm(both);
    await expect(release(both)).rejects.toMatchObject({ code: "invalid" });
    await release(responder);
  });

  it("is confirmed once in a round: the same person's second press is the first, another's is a conflict that names them", async () => {
    const [first, second] = [await aPerson({ name: "Noor Haddad", city: ["privacy_reviewer"] }), await aPerson({ city: ["legal_reviewer"] })];
    await answer({ status: "release_review" });
    await confirm(first);
    await confirm(first);
    await expect(confirm(second)).rejects.toMatchObject({ code: "conflict", facts: { confirmedBy: "Noor Haddad" } });
    expect([await db().releaseConfirmation.count(), await db().activity.count({ where: { verb: "request.confirmed" } })]).toEqual([1, 1]);
  });

  it("is not confirmed by the one who sent it to its review", async () => {
    const both = await aPerson({ city: ["security_reviewer"], in: { [(await request()).departmentId!]: "responder" } });
    await answer({ status: "release_review" }, both);
    await answer({ status: "release_review", body: "An update does not begin the review." });
    await expect(confirm(both)).rejects.toMatchObject({ code: "forbidden" });
    setClock(() => new Date("2026-03-03T18:00:00Z"));
    await answer({ status: "in_progress" });
    await answer({ status: "release_review" });
    await confirm(both);
  });

  it("needs a new word in each round of review", async () => {
    await answer({ status: "release_review" });
    await confirm(await aPerson({ city: ["security_reviewer"] }));
    setClock(() => new Date("2026-03-03T18:00:00Z"));
    await answer({ status: "in_progress" });
    await answer({ status: "release_review" });
    await expect(release()).rejects.toMatchObject({ code: "invalid" });
  });

  it("is not widened by an update: more data needs a review of its own", async () => {
    await answer({ status: "release_review" });
    await confirm(await aPerson({ city: ["legal_reviewer"] }));
    setClock(() => new Date("2026-03-03T18:00:00Z"));
    await release();
    const another = (await aDataset(null, "Stumps")).id;
    await answer({ status: "fulfilled", datasetIds: [datasetId], body: "Now with a map." });
    await expect(answer({ status: "fulfilled", datasetIds: [datasetId, another] })).rejects.toMatchObject({
      code: "invalid", facts: { problems: { status: ["unreviewed"] } },
    });
  });

  it("is not confirmed from a page of an earlier round", async () => {
    const reviewer = await aPerson({ city: ["legal_reviewer"] });
    await answer({ status: "release_review" });
    const seen = await request();
    await answer({ status: "in_progress" });
    await expect(confirm(reviewer, seen)).rejects.toMatchObject({ code: "conflict" });
    await answer({ status: "release_review" });
    await expect(confirm(reviewer, seen)).rejects.toMatchObject({ code: "conflict", facts: { status: "release_review" } });
    expect(await db().releaseConfirmation.count()).toBe(0);
  });

  it("is confirmed by reviewers alone, in its review alone", async () => {
    await expect(confirm(await aPerson({ city: ["legal_reviewer"] }))).rejects.toMatchObject({ code: "conflict" });
    await answer({ status: "release_review" });
    await expect(confirm(responder)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a planned date", () => {
  const plan = (plannedOn: string, more: object = {}) => answer({ status: "planned", plannedOn, ...more });

  it("keeps its precision, and its end is not past", async () => {
    await plan("2026-03");
    expect(await request()).toMatchObject({ plannedPrecision: "month", plannedOn: new Date("2026-03-01"), firstPlannedOn: new Date("2026-03-01") });
    await expect(plan("2026-02", { planReason: "Sooner." })).rejects.toMatchObject({ facts: { problems: { plannedOn: ["past"] } } });
    await expect(plan("2026-02-30", { planReason: "Sooner." })).rejects.toMatchObject({ facts: { problems: { plannedOn: ["noSuchDay"] } } });
  });

  it("is moved with a reason, and the first promise stays", async () => {
    await plan("2026-04-01");
    await expect(plan("2026-05-01")).rejects.toMatchObject({ facts: { problems: { planReason: ["required"] } } });
    await plan("2026-05-01", { planReason: "The survey takes longer." });
    expect(await request()).toMatchObject({ plannedOn: new Date("2026-05-01"), firstPlannedOn: new Date("2026-04-01") });
    expect(await db().answer.findFirst({ orderBy: { id: "desc" } })).toMatchObject({ planReason: "The survey takes longer." });
  });

  it("said again is not moved", async () => {
    await plan("2026-04-01");
    await plan("2026-04-01");
    expect(await db().answer.findFirst({ orderBy: { id: "desc" } })).toMatchObject({ planReason: null });
  });
});

describe("an answer", () => {
  it("keeps the first dates", async () => {
    await answer({ status: "needs_clarification" });
    setClock(() => new Date("2026-03-10T18:00:00Z"));
    await answer({ status: "planned", plannedOn: "2026-06" });
    setClock(() => new Date("2026-03-20T18:00:00Z"));
    await answer({ status: "in_progress" });
    const [first, decided] = [new Date("2026-03-02T18:00:00Z"), new Date("2026-03-10T18:00:00Z")];
    expect(await request()).toMatchObject({ acknowledgedAt: first, firstAnswerAt: first, decidedAt: decided, lastAnswerAt: new Date("2026-03-20T18:00:00Z") });
  });

  it("is given by the lead department's responders, and where it has none by the city's coordinators", async () => {
    const coordinator = await aPerson({ city: ["open_data_coordinator"] });
    await expect(answer({ status: "under_review" }, coordinator)).rejects.toMatchObject({ code: "forbidden" });
    await expect(answer({ status: "under_review" }, await aPerson())).rejects.toMatchObject({ code: "forbidden" });
    const empty = await aDepartment("Nobody yet");
    ({ id } = await askForDataset(await aPerson(), askForm({ departmentId: empty.id }), "en"));
    await answer({ status: "under_review" }, coordinator);
  });

  it("is the city's coordinators' where the department has nobody but viewers", async () => {
    const coordinator = await aPerson({ city: ["open_data_coordinator"] });
    const looking = await aDepartment("Only looking on");
    const viewer = await aPerson({ in: { [looking.id]: "viewer" } });
    ({ id } = await askForDataset(await aPerson(), askForm({ departmentId: looking.id }), "en"));
    await expect(answer({ status: "under_review" }, viewer)).rejects.toMatchObject({ code: "forbidden" });
    await answer({ status: "under_review" }, coordinator);
    await aPerson({ in: { [looking.id]: "responder" } });
    await expect(answer({ status: "planned", plannedOn: "2026-05" }, coordinator)).rejects.toMatchObject({ code: "forbidden" });
  });
});

it("a dataset that an answer no longer names no longer answers the request", async () => {
  const other = await aDataset(null, "Other trees");
  await answer({ status: "already_published", datasetIds: [datasetId] });
  await answer({ status: "already_published", datasetIds: [other.id] });
  expect(await db().requestDataset.findMany({ where: { requestId: id } })).toEqual([{ requestId: id, datasetId: other.id }]);
});

it("a topic that is gone is refused, not stumbled over", async () => {
  await expect(classifyRequest(responder, id, { topicId: 987_654, kind: undefined })).rejects.toMatchObject({ code: "invalid" });
});
