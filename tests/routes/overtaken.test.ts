import { beforeEach, expect, test } from "vitest";
import { answerRequest, castVote, clarifyRequest, reopenRequest, routeRequest, withdrawRequest } from "~/domains/requests/commands.server";
import { AnswerForm } from "~/domains/requests/schemas";
import type { PersonActor } from "~/domains/activity/actor";
import { paths } from "~/paths";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { sign } from "~/platform/signing.server";
import { useApp } from "../support/app";
import { aDepartment, aPerson } from "../support/people";
import { aRequest } from "../support/requests";
import { aReview, say } from "../support/reviews";

const app = useApp();
const words = "Written for ten minutes.";

let trees: { id: number };
let streets: { id: number };
let openData: PersonActor;

beforeEach(async () => {
  [trees, streets] = [await aDepartment("Trees"), await aDepartment("Streets")];
  await aPerson({ in: { [streets.id]: "responder" } });
  openData = await aPerson({ city: ["open_data_coordinator"] });
});

/** The status, and whether what was typed is on the page with these words. */
async function refusal(path: string, as: PersonActor | null, form: Record<string, string>, ...said: string[]) {
  const response = await app.fetch(path, { ...(as && { as }), form });
  const page = await response.text();
  for (const text of [words, ...said]) expect(page).toContain(text);
  return response.status;
}

const toStreets = (request: { id: number }) => routeRequest(openData, request.id, { departmentId: streets.id, reason: "It is their street.", seenVersion: 1 });

test("an answer to a request that went to another department meanwhile", async () => {
  const responder = await aPerson({ in: { [trees.id]: "responder" } });
  const request = await aRequest({ departmentId: trees.id });
  await toStreets(request);
  const form = { status: "under_review", seenVersion: "1", body: words };
  for (const intent of ["publish", "preview", "show"]) {
    expect(await refusal(paths.answerRequest(request), responder, { ...form, intent }, "The request is with Streets.")).toBe(409);
  }
  expect(await db().answer.count()).toBe(0);
  // Whoever saw that it is somebody else's is refused, and reads their text all the same.
  expect(await refusal(paths.answerRequest(request), responder, { ...form, intent: "publish", seenVersion: "2" }, "This page is not open to you")).toBe(403);
  const page = await app.fetch(paths.answerRequest(request), { as: responder });
  expect([page.status, (await page.text()).includes("The request is with Streets.")]).toEqual([403, true]);
});

test("an answer, posted past its page, is a conflict before it is a refusal", async () => {
  const responder = await aPerson({ in: { [trees.id]: "responder" } });
  const request = await aRequest({ departmentId: trees.id });
  await toStreets(request);
  const answer = (as: PersonActor, seenVersion: number) => answerRequest(as, request.id, AnswerForm.parse({ status: "under_review", seenVersion, body: words }));
  await expect(answer(responder, 1)).rejects.toMatchObject({ code: "conflict" });
  await expect(answer(responder, 2)).rejects.toMatchObject({ code: "forbidden" });
  await expect(answer(await aPerson(), 1)).rejects.toMatchObject({ code: "forbidden" });
  await db().datasetRequest.update({ where: { id: request.id }, data: { hiddenAt: now() } });
  await expect(answer(responder, 1)).rejects.toMatchObject({ code: "forbidden" });
});

test("an answer to a request that its author withdrew", async () => {
  const [author, responder] = [await aPerson(), await aPerson({ in: { [trees.id]: "responder" } })];
  const request = await aRequest({ departmentId: trees.id, authorId: author.id });
  await withdrawRequest(author, request.id);
  const form = { intent: "publish", status: "under_review", seenVersion: "1", body: words };
  expect(await refusal(paths.answerRequest(request), responder, form, "Someone changed this request before you")).toBe(409);
});

test("a reopening that somebody else did first, or that another department decides on now", async () => {
  const coordinator = await aPerson({ in: { [trees.id]: "coordinator" } });
  const closed = { departmentId: trees.id, status: "declined", declineReason: "too_broad", decidedAt: new Date() } as const;
  const [first, second] = [await aRequest(closed), await aRequest(closed)];
  await reopenRequest(openData, first.id, { reason: "New facts.", seenVersion: 1 });
  expect(await refusal(paths.reopenRequest(first), coordinator, { reason: words, seenVersion: "1" }, "Someone changed this request before you")).toBe(409);
  await db().datasetRequest.update({ where: { id: second.id }, data: { departmentId: streets.id, version: 2 } });
  expect(await refusal(paths.reopenRequest(second), coordinator, { reason: words, seenVersion: "1" }, "The request is with Streets.")).toBe(409);
});

test("a word on a review whose request moved on, or that somebody else gave meanwhile", async () => {
  const reviewer = await aPerson({ city: ["legal_reviewer"] });
  const request = await aRequest({ departmentId: trees.id, status: "release_review", decidedAt: new Date() });
  const review = await aReview(request);
  const form = { act: "side", side: "legal", word: "changes_requested", note: words, seenVersion: "1" };
  await say(await aPerson({ city: ["security_reviewer"] }), review.id, "security");
  expect(await refusal(paths.review(review), reviewer, form, "Someone was here before you.")).toBe(409);
  await db().datasetRequest.update({ where: { id: request.id }, data: { status: "in_progress" } });
  expect(await refusal(paths.review(review), reviewer, { ...form, seenVersion: "2" }, "Someone was here before you.")).toBe(409);
  expect(await db().reviewSide.count({ where: { state: "changes_requested" } })).toBe(0);
});

test("a reply to a question that is settled, signed in and by the mailed link", async () => {
  const author = await aPerson();
  const responder = await aPerson({ in: { [trees.id]: "responder" } });
  const request = await aRequest({ departmentId: trees.id, authorId: author.id });
  await answerRequest(responder, request.id, AnswerForm.parse({ status: "needs_clarification", seenVersion: 1, body: "Which streets?" }));
  const { id: answer } = await db().answer.findFirstOrThrow();
  await clarifyRequest(author, request.id, "All of them.");
  const token = sign("clarify", { request: request.id, person: author.id, answer }, null);
  expect(await refusal(paths.clarify(request), author, { body: words }, "This question is settled.")).toBe(409);
  expect(await refusal(paths.clarifyByLink(token), null, { body: words }, "This question is settled.")).toBe(409);
});

test("a word on what for, once voting is over", async () => {
  const [resident, request] = [await aPerson(), await aRequest()];
  await castVote(resident, request.id, { voted: true, follow: true });
  await db().datasetRequest.update({ where: { id: request.id }, data: { status: "fulfilled" } });
  expect(await refusal(paths.vote(request), resident, { voted: "yes", use: words }, "Voting is over here.")).toBe(409);
});
