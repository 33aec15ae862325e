import { beforeEach, expect, it } from "vitest";
import type { LinkActor, PersonActor } from "~/domains/activity/actor";
import { follow } from "~/domains/following/commands.server";
import {
  answerRequest, beginDatasetReview, beginReview, castVote, clarifyRequest, classifyRequest, editRequest, reopenRequest, routeRequest,
  withdrawRequest,
} from "~/domains/requests/commands.server";
import type { RequestStatus } from "~/domains/requests/model";
import * as policy from "~/domains/requests/policy";
import { requestByNumber } from "~/domains/requests/queries.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { found } from "~/platform/errors";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aRequest } from "../../support/requests";
import { aReview, say } from "../../support/reviews";
import { answerForm, editForm } from "./forms";

useDatabase();

/** Somebody who may do everything there is to do, were it not hidden. */
let everybody: PersonActor;
let departmentId: number;
beforeEach(async () => {
  departmentId = (await aDepartment("Streets")).id;
  everybody = await aPerson({
    in: { [departmentId]: "coordinator" },
    city: ["open_data_coordinator", "legal_reviewer", "moderator", "administrator"],
  });
});

const hidden = (status: RequestStatus) =>
  aRequest({ departmentId, status, authorId: everybody.id, hiddenAt: now(), hiddenReason: "spam" });
const holderOf = (requestId: number): LinkActor => ({ kind: "link", id: everybody.id, purpose: "clarify", requestId });

const acts: [name: string, status: RequestStatus, (id: number) => Promise<unknown>][] = [
  ["answers", "under_review", async (id) => answerRequest(everybody, id, await answerForm(id, { status: "in_progress" }))],
  ["begins the review of", "submitted", (id) => beginReview(everybody, id, 1)],
  ["routes", "submitted", (id) => routeRequest(everybody, id, { departmentId, reason: "It is theirs.", seenVersion: 1 })],
  ["classifies", "submitted", (id) => classifyRequest(everybody, id, { kind: "daily_records", topicId: undefined })],
  ["reopens", "declined", (id) => reopenRequest(everybody, id, { reason: "New facts.", seenVersion: 1 })],
  ["reviews", "release_review", async (id) => say(everybody, (await aReview({ id })).id, "legal")],
  ["has more reviewed of", "release_review", (id) => beginDatasetReview(everybody, id, { title: "Trees", seenVersion: 1 })],
  ["edits", "submitted", (id) => editRequest(everybody, id, editForm())],
  ["withdraws", "submitted", (id) => withdrawRequest(everybody, id)],
  ["clarifies", "needs_clarification", (id) => clarifyRequest(everybody, id, "All of them.")],
  ["clarifies by a mailed link", "needs_clarification", (id) => clarifyRequest(holderOf(id), id, "All of them.")],
  ["votes for", "submitted", (id) => castVote(everybody, id, { voted: true, follow: true, use: undefined })],
  ["follows", "submitted", (id) => follow(everybody, { request: id }, true)],
];

it.each(acts)("nobody %s what is hidden", async (_name, status, act) => {
  const before = await hidden(status);
  await expect(act(before.id)).rejects.toMatchObject({ code: expect.stringMatching(/^(forbidden|not-found|conflict)$/) });
  expect(await db().datasetRequest.findUniqueOrThrow({ where: { id: before.id } })).toEqual(before);
  expect(await db().activity.count()).toBe(0);
});

it("no button is drawn on what is hidden, and only moderators and administrators read it", async () => {
  const shown = async (status: RequestStatus) => found(await requestByNumber((await hidden(status)).id));
  const [fresh, asked, declined, reviewed] = await Promise.all((["submitted", "needs_clarification", "declined", "release_review"] as const).map(shown));
  const { canAnswer, canClarify, canBeginDatasetReview, canClassify, canEdit, canReopen, canRoute, canVote, canWithdraw } = policy;
  const may = [canAnswer, canClassify, canEdit, canRoute, canVote, canWithdraw].map((can) => can(everybody, fresh!));
  expect(may).toEqual(may.map(() => false));
  expect([canClarify(everybody, asked!), canReopen(everybody, declined!), canBeginDatasetReview(everybody, reviewed!)]).toEqual([false, false, false]);

  const author = await aPerson({ in: { [departmentId]: "coordinator" } });
  const theirs = { ...fresh!, authorId: author.id };
  expect([policy.canSee(author, theirs), policy.canSeeStaffSide(author, theirs)]).toEqual([false, false]);
  expect([policy.canSee(everybody, fresh!), policy.canSeeStaffSide(everybody, fresh!)]).toEqual([true, true]);
});

it("a follower of what was hidden since may stop following", async () => {
  const request = await aRequest();
  const follower = await aPerson();
  await follow(follower, { request: request.id }, true);
  await db().datasetRequest.update({ where: { id: request.id }, data: { hiddenAt: now() } });
  await follow(follower, { request: request.id }, false);
  expect(await db().subscription.count()).toBe(0);
});
