import { beforeEach, describe, expect, it } from "vitest";
import { inbox, inboxDepartments } from "~/domains/requests/queries.server";
import type { Actor } from "~/domains/activity/actor";
import { setClock } from "~/platform/clock";
import { dateOf } from "~/platform/calendar";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { aPassedReview, aReview } from "../../support/reviews";

useDatabase();

const today = new Date("2026-11-23T18:00:00Z");
const on = (day: string) => new Date(`${day}T18:00:00Z`);
const asked = (day: string, due: string) => ({ createdAt: on(day), statusSince: on(day), dueOn: dateOf(due) });

beforeEach(() => setClock(() => today));

async function seen(actor: Actor, filters = {}) {
  const { sections } = await inbox(actor, filters);
  return Object.fromEntries(sections.map(({ name, rows }) => [name, rows.map((row) => row.title)]));
}

describe("a department's inbox", () => {
  it("stands in sections, late answers before late plans and each by what is due next", async () => {
    const { id: departmentId } = await aDepartment("Streets");
    const other = await aDepartment("Water");
    const viewer = await aPerson({ in: { [departmentId]: "viewer" } });
    const decided = { firstAnswerAt: on("2026-06-01"), decidedAt: on("2026-06-01"), departmentId };
    await aRequest({ title: "late answer", departmentId, ...asked("2026-10-20", "2026-11-17") });
    await aRequest({ title: "later answer", departmentId, voteCount: 4, status: "under_review", ...asked("2026-10-10", "2026-11-07") });
    await aRequest({ title: "late plan", status: "planned", ...decided, ...asked("2026-05-01", "2026-05-29"), plannedOn: dateOf("2026-10-01"), plannedPrecision: "month" });
    await aRequest({ title: "due today", departmentId, ...asked("2026-10-26", "2026-11-23") });
    await aRequest({ title: "due in six days", departmentId, ...asked("2026-11-01", "2026-11-29") });
    await aRequest({ title: "due in seven days", departmentId, ...asked("2026-11-02", "2026-11-30") });
    await aRequest({ title: "planned for 2027", status: "planned", ...decided, ...asked("2025-01-01", "2025-01-29"), plannedOn: dateOf("2027-01-01"), plannedPrecision: "month" });
    await aRequest({ title: "looked at again", status: "appealed", ...decided, ...asked("2025-01-01", "2026-12-28") });
    await aRequest({ title: "replied, asked long ago", departmentId, status: "under_review", ...asked("2026-01-01", "2026-12-10") });
    await aRequest({ title: "due last", departmentId, ...asked("2025-01-01", "2026-12-20") });
    await aRequest({ title: "planned for this month", status: "in_progress", ...decided, plannedOn: dateOf("2026-11-01"), plannedPrecision: "month" });
    await aRequest({ title: "asked back", departmentId, status: "needs_clarification", ...asked("2026-01-01", "2026-01-29") });
    await aRequest({ title: "checked", status: "release_review", ...decided });
    await aRequest({ title: "done", status: "fulfilled", ...decided });
    await aRequest({ title: "elsewhere", departmentId: other.id });

    expect(await seen(viewer)).toEqual({
      late: ["later answer", "late answer", "late plan"],
      week: ["due today", "due in six days"],
      later: ["due in seven days", "replied, asked long ago", "due last", "looked at again"],
      planned: ["planned for this month", "planned for 2027"],
      review: ["checked"],
      requester: ["asked back"],
    });
    expect((await inbox(viewer, {})).sections.map(({ name }) => name)).toEqual(["late", "week", "later", "planned", "review", "requester"]);
    expect(await seen(viewer, { stage: "planned" })).toEqual({ late: ["late plan"], planned: ["planned for this month", "planned for 2027"] });
    expect(await seen(viewer, { department: other.slug })).toEqual({});
    const counts = { all: 13, lateAnswers: 2, latePlans: 1, due: 2, route: 0, confirm: 0, waiting: 9, votesOfFirst: 4 };
    for (const filters of [{}, { stage: "planned" as const }, { department: other.slug }]) expect((await inbox(viewer, filters)).counts).toEqual(counts);
  });

  it("says what its reader may do", async () => {
    const { id: departmentId } = await aDepartment("Streets");
    await aRequest({ departmentId });
    const may = async (actor: Actor) => (await inbox(actor, {})).sections[0]?.rows[0]?.may;
    expect(await may(await aPerson({ in: { [departmentId]: "viewer" } }))).toEqual({ answer: false, route: false, confirm: false });
    expect(await may(await aPerson({ in: { [departmentId]: "responder" } }))).toEqual({ answer: true, route: true, confirm: false });
  });

  it("calls a confirmed release ready, and only in the round it was confirmed in", async () => {
    const { id: departmentId } = await aDepartment("Streets");
    const responder = await aPerson({ in: { [departmentId]: "responder" } });
    const reviewer = await aPerson({ city: ["legal_reviewer"] });
    const request = await aRequest({ title: "trees", departmentId, status: "release_review", statusSince: on("2026-11-20") });
    const earlier = await aPassedReview(request, { concludedAt: on("2026-10-01") });
    await db().releaseReview.update({ where: { id: earlier.id }, data: { endedAt: on("2026-11-20") } });
    const review = await aReview(request, { begunById: responder.id });
    expect(await seen(responder)).toEqual({ review: ["trees"] });
    expect(await seen(reviewer)).toEqual({ confirm: ["trees"] });
    await db().releaseReview.update({ where: { id: review.id }, data: { outcome: "open", concludedAt: on("2026-11-21") } });
    expect(await seen(responder)).toEqual({ ready: ["trees"] });
    expect(await seen(reviewer)).toEqual({});
  });
});

describe("the city's roles", () => {
  it("gives open-data coordinators what no department can answer", async () => {
    const staffed = await aDepartment("Streets");
    const absent = await aDepartment("Harbor");
    await aPerson({ in: { [staffed.id]: "responder" } });
    const coordinator = await aPerson({ city: ["open_data_coordinator"] });
    const looking = await aDepartment("Looking on");
    const viewer = await aPerson({ in: { [looking.id]: "viewer" } });
    await aRequest({ title: "who only look on", departmentId: looking.id });
    await aRequest({ title: "whose?" });
    await aRequest({ title: "late and whose?", ...asked("2026-10-01", "2026-10-29") });
    await aRequest({ title: "harbor's", departmentId: absent.id });
    await aRequest({ title: "streets'", departmentId: staffed.id });

    expect(await seen(coordinator)).toEqual({ route: ["late and whose?", "whose?"], absent: ["who only look on", "harbor's"] });
    expect(await seen(viewer)).toEqual({ later: ["who only look on"] });
    expect(await seen(coordinator, { department: "none" })).toEqual({ route: ["late and whose?", "whose?"] });
    expect((await inboxDepartments(coordinator)).map(({ name }) => name)).toEqual(["Harbor", "Looking on"]);
  });

  it.each(["moderator", "outreach", "administrator"] as const)("leaves a %s's inbox empty", async (role) => {
    await aRequest();
    expect(await seen(await aPerson({ city: [role] }))).toEqual({});
  });

  it("shows nothing to residents", async () => {
    await aRequest();
    expect(await seen(await aPerson())).toEqual({});
    expect(await seen({ kind: "nobody" })).toEqual({});
  });
});
