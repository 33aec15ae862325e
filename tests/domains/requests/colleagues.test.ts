import { beforeEach, describe, expect, it, test } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { addLabel, assignRequest, labelRequest, retireLabel, routeRequest, writeNote } from "~/domains/requests/commands.server";
import { mentionsIn, named } from "~/domains/requests/mentions";
import { amongColleagues, inbox } from "~/domains/requests/queries.server";
import { drainJobs } from "~/jobs.server";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";

describe("whom a note mentions", () => {
  test.each([
    ["@ana-duarte please look", ["ana-duarte"]],
    ["Ask @Ana, (@bo) and @ana again.", ["ana", "bo"]],
    ["write to ana@example.org or see https://example.org/@ana", []],
    ["@ nobody, @@twice", []],
  ])("%s", (text, slugs) => expect(mentionsIn(text)).toEqual(slugs));

  test("is written out by name, which cannot become markup", () => {
    expect(named("@ana and @bo", (slug) => (slug === "ana" ? "Ana [x](y) <b>" : undefined))).toBe("**@Ana x(y) b** and @bo");
  });
});

describe("with a department", () => {
  useDatabase();

  let department: Awaited<ReturnType<typeof aDepartment>>;
  let [ana, bo, vera, elsewhere, chief] = [] as unknown as PersonActor[];
  beforeEach(async () => {
    department = await aDepartment("Streets");
    const other = await aDepartment("Water");
    ana = await aPerson({ name: "Ana Duarte", in: { [department.id]: "responder" } });
    bo = await aPerson({ name: "Bo Chen", in: { [department.id]: "coordinator" } });
    vera = await aPerson({ in: { [department.id]: "viewer" } });
    elsewhere = await aPerson({ in: { [other.id]: "coordinator" } });
    chief = await aPerson({ city: ["administrator"] });
  });
  const side = async (id: number) => amongColleagues({ ...(await db().datasetRequest.findUniqueOrThrow({ where: { id } })), departmentAnswerers: 2 });
  const mailsTo = (person: PersonActor) => db().mail.findMany({ where: { personId: person.id }, select: { subject: true, text: true } });

  it("is given to one of those who answer, who gets a mail; twice the same is once, and a second hand meets a conflict", async () => {
    const request = await aRequest({ departmentId: department.id });
    await assignRequest(bo!, request.id, { assigneeId: ana!.id });
    await assignRequest(bo!, request.id, { assigneeId: ana!.id });
    await drainJobs();
    expect((await mailsTo(ana!)).map(({ subject }) => subject)).toEqual([`Yours now: ${request.title}`]);
    await expect(assignRequest(bo!, request.id, { assigneeId: bo!.id })).rejects.toMatchObject({ code: "conflict" });
    await assignRequest(bo!, request.id, { assigneeId: undefined, seenAssigneeId: ana!.id });
    expect((await side(request.id)).steps.map(({ to, by }) => [by, to])).toEqual([["Bo Chen", null], ["Bo Chen", "Ana Duarte"]]);
  });

  it("is given by nobody and to nobody who cannot answer it", async () => {
    const request = await aRequest({ departmentId: department.id });
    for (const actor of [vera!, elsewhere!, chief!]) await expect(assignRequest(actor, request.id, { assigneeId: ana!.id })).rejects.toMatchObject({ code: "forbidden" });
    for (const to of [vera!, elsewhere!]) await expect(assignRequest(ana!, request.id, { assigneeId: to.id })).rejects.toMatchObject({ facts: { problems: { assigneeId: ["chooseOne"] } } });
  });

  it("is nobody's any more once it goes to another department", async () => {
    const request = await aRequest({ departmentId: department.id });
    await assignRequest(ana!, request.id, { assigneeId: ana!.id });
    const { version } = await db().datasetRequest.findUniqueOrThrow({ where: { id: request.id } });
    await routeRequest(ana!, request.id, { departmentId: elsewhere!.memberships[0]!.departmentId, reason: "Pipes.", seenVersion: version });
    expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: request.id } })).toMatchObject({ assigneeId: null });
  });

  it("carries notes that call their readers, and refuses a name nobody there has", async () => {
    const request = await aRequest({ departmentId: department.id });
    await writeNote(vera!, request.id, { note: `@${ana!.slug} the contractor has the file.` });
    await drainJobs();
    const [mail] = await mailsTo(ana!);
    expect(mail?.subject).toBe(`You are mentioned: ${request.title}`);
    expect(mail?.text).not.toContain("contractor");
    expect((await side(request.id)).steps[0]?.html).toContain("<strong>@Ana Duarte</strong> the contractor has the file.");
    await expect(writeNote(ana!, request.id, { note: `@${elsewhere!.slug} look` })).rejects.toMatchObject({ facts: { problems: { note: [`nobodyCalled:${elsewhere!.slug}`] } } });
    await expect(writeNote(elsewhere!, request.id, { note: "Let me in." })).rejects.toMatchObject({ code: "forbidden" });
    expect(await db().note.count()).toBe(1);
  });

  it("stands in the inbox as mine, as nobody's yet and under its label, with how many there are", async () => {
    const [given, free, left] = [await aRequest({ departmentId: department.id }), await aRequest({ departmentId: department.id }), await aRequest({ departmentId: department.id })];
    await assignRequest(bo!, given.id, { assigneeId: ana!.id });
    await db().datasetRequest.update({ where: { id: left.id }, data: { assigneeId: elsewhere!.id } });
    await addLabel(chief!, "budget");
    const { id: label } = await db().label.findFirstOrThrow();
    await labelRequest(ana!, free.id, { labelIds: [label], seenLabelIds: [] });
    const shown = async (actor: PersonActor, filters: Parameters<typeof inbox>[1]) => (await inbox(actor, filters)).sections.flatMap(({ rows }) => rows.map(({ id }) => id)).sort();

    expect(await shown(ana!, { who: "me" })).toEqual([given.id]);
    expect(await shown(bo!, { who: "me" })).toEqual([]);
    expect(await shown(ana!, { who: "nobody" })).toEqual([free.id, left.id]);
    expect(await shown(ana!, { label })).toEqual([free.id]);
    const { narrowing, sections } = await inbox(ana!, {});
    expect(narrowing).toEqual({ stages: { waiting: 3, planned: 0, review: 0, requester: 0 }, who: { me: 1, nobody: 2 }, labels: [{ id: label, name: "budget", count: 1 }] });
    expect(sections.flatMap(({ rows }) => rows).find(({ id }) => id === given.id)).toMatchObject({ assignee: "Ana Duarte", labels: [] });
  });

  it("is found by labels that two may change at once, each what they saw", async () => {
    const request = await aRequest({ departmentId: department.id });
    await addLabel(chief!, "budget");
    await addLabel(chief!, "press");
    await expect(addLabel(chief!, "Budget")).rejects.toMatchObject({ facts: { problems: { name: ["taken"] } } });
    await expect(addLabel(ana!, "mine")).rejects.toMatchObject({ code: "forbidden" });
    const [budget, press] = (await db().label.findMany({ orderBy: { name: "asc" } })).map(({ id }) => id) as [number, number];
    await labelRequest(ana!, request.id, { labelIds: [budget], seenLabelIds: [] });
    await labelRequest(bo!, request.id, { labelIds: [press], seenLabelIds: [] });
    expect((await side(request.id)).labels.held.sort()).toEqual([budget, press].sort());
    await retireLabel(chief!, press, true);
    await expect(labelRequest(ana!, (await aRequest({ departmentId: department.id })).id, { labelIds: [press], seenLabelIds: [] })).rejects.toMatchObject({ code: "invalid" });
    await labelRequest(ana!, request.id, { labelIds: [], seenLabelIds: [budget] });
    expect((await side(request.id)).labels.held).toEqual([press]);
    await addLabel(chief!, "press");
    expect(await db().label.findUniqueOrThrow({ where: { id: press } })).toMatchObject({ retiredAt: null });
  });
});
