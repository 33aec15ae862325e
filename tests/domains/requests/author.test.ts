import { beforeEach, describe, expect, it } from "vitest";
import type { LinkActor, PersonActor } from "~/domains/activity/actor";
import { nobody } from "~/domains/activity/actor";
import { answerRequest, askForDataset, clarifyRequest, editRequest, withdrawRequest } from "~/domains/requests/commands.server";
import { requestPage, shownPage } from "~/domains/requests/queries.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { answerForm, askForm, editForm } from "./forms";

useDatabase();

let author: PersonActor;
let responder: PersonActor;
let departmentId: number;
beforeEach(async () => {
  departmentId = (await aDepartment("Streets")).id;
  author = await aPerson({ name: "Rosa M." });
  responder = await aPerson({ in: { [departmentId]: "responder" } });
});

const ask = (more: object = {}) => askForDataset(author, askForm({ departmentId, ...more }), "en");
const requestOf = (id: number) => db().datasetRequest.findUniqueOrThrow({ where: { id } });
const verbs = async () => (await db().activity.findMany({ orderBy: { id: "asc" } })).map(({ verb }) => verb);

describe("asking", () => {
  it("gives the author's vote and promises a day 20 working days on, in the city", async () => {
    setClock(() => new Date("2026-03-02T06:30:00Z")); // still 1 March in Los Angeles
    const { id } = await ask();
    const request = await requestOf(id);
    expect(request).toMatchObject({ status: "submitted", voteCount: 1, followerCount: 1, slug: "street-trees-with-species" });
    expect(request.dueOn.toISOString().slice(0, 10)).toBe("2026-03-27");
  });

  it("a second press makes no second request, however many come at once", async () => {
    const form = askForm({ departmentId });
    const sent = await Promise.all(Array.from({ length: 10 }, () => askForDataset(author, form, "en")));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await verbs()).toEqual(["request.submitted"]);
  });

  it("refuses a department and a topic that are not there", async () => {
    await expect(ask({ departmentId: 9_999 })).rejects.toMatchObject({ code: "invalid" });
    await expect(ask({ topicId: 9_999 })).rejects.toMatchObject({ code: "invalid" });
    expect(await db().datasetRequest.count()).toBe(0);
  });

  it("without a name, nothing on the page tells who asked", async () => {
    const { id } = await ask({ showName: "no" });
    const page = shownPage((await requestPage(id, nobody))!, "en");
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`Rosa|${author.slug}|"authorId"`));
  });
});

describe("editing", () => {
  it("is the author's until the first answer, and shows what stood before", async () => {
    const { id } = await ask();
    await editRequest(author, id, editForm({ title: "Street trees with age" }));
    expect(await requestOf(id)).toMatchObject({ slug: "street-trees-with-age", version: 2 });
    const page = (await requestPage(id, nobody))!;
    expect(page.timeline[0]).toMatchObject({ verb: "request.edited", fields: ["title"], before: { title: "Street trees with species" } });

    await expect(editRequest(await aPerson(), id, editForm())).rejects.toMatchObject({ code: "forbidden" });
    await answerRequest(responder, id, await answerForm(id, { status: "under_review" }));
    await expect(editRequest(author, id, editForm())).rejects.toMatchObject({ code: "conflict" });
  });

  it("that changes nothing is nothing", async () => {
    const { id } = await ask();
    await editRequest(author, id, editForm());
    expect(await verbs()).toEqual(["request.submitted"]);
  });
});

describe("withdrawing", () => {
  it("is the author's alone, while the request is open", async () => {
    const { id } = await ask();
    await expect(withdrawRequest(responder, id)).rejects.toMatchObject({ code: "forbidden" });
    await withdrawRequest(author, id);
    expect(await requestOf(id)).toMatchObject({ status: "withdrawn", decidedAt: null, acknowledgedAt: null });
    await expect(withdrawRequest(author, id)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("replying to a question", () => {
  const link = (requestId: number): LinkActor => ({ kind: "link", id: author.id, purpose: "clarify", requestId });
  const asked = async () => {
    const { id } = await ask();
    await answerRequest(responder, id, await answerForm(id, { status: "needs_clarification" }));
    return id;
  };

  it("by the mailed link, once", async () => {
    const id = await asked();
    await clarifyRequest(link(id), id, "The whole city.");
    expect(await requestOf(id)).toMatchObject({ status: "under_review" });
    expect(await db().clarification.findFirst()).toMatchObject({ byLink: true, authorId: author.id, body: "The whole city." });
    await expect(clarifyRequest(link(id), id, "Again.")).rejects.toMatchObject({ code: "conflict" });
  });

  it("by two presses at once: one wins", async () => {
    const id = await asked();
    const presses = await Promise.allSettled([clarifyRequest(author, id, "One."), clarifyRequest(link(id), id, "Two.")]);
    expect(presses.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().clarification.count()).toBe(1);
  });

  it("by nobody else, and by no link to another request", async () => {
    const [id, other] = [await asked(), await asked()];
    await expect(clarifyRequest(await aPerson(), id, "Me.")).rejects.toMatchObject({ code: "forbidden" });
    await expect(clarifyRequest(link(other), id, "Me.")).rejects.toMatchObject({ code: "forbidden" });
  });

  it("after \"unclear, no reply\" it takes the request up again", async () => {
    const id = await asked();
    await answerRequest(responder, id, await answerForm(id, { status: "declined", declineReason: "unclear_no_reply" }));
    await clarifyRequest(author, id, "Sorry for the wait.");
    expect(await requestOf(id)).toMatchObject({ status: "under_review", declineReason: null });
  });
});
