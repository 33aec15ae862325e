import { beforeEach, describe, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, askForDataset, classifyRequest } from "~/domains/requests/commands.server";
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
it("two answers at once: one wins, and the other hears of it", async () => {
  const form = await answerForm(id, { status: "under_review" });
  const both = await Promise.allSettled([answerRequest(responder, id, form), answerRequest(responder, id, form)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
  expect(await db().answer.count()).toBe(1);
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
