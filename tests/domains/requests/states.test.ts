import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "~/domains/activity/actor";
import { answerRequest, reopenRequest, withdrawRequest } from "~/domains/requests/commands.server";
import { type RequestStatus, canMove, statuses, transitions } from "~/domains/requests/model";
import { AnswerForm } from "~/domains/requests/schemas";
import { db } from "~/platform/db/client.server";
import { useDatabase } from "../../support/database";
import { aDepartment, aPerson } from "../../support/people";
import { aDataset, aRequest } from "../../support/requests";
import { aPassedReview } from "../../support/reviews";

useDatabase({ keep: true });

/** DESIGN.md §2, written out once more by hand: what an official answer may do. */
const open: RequestStatus[] = ["submitted", "under_review", "needs_clarification", "planned", "in_progress", "release_review"];
const ends: RequestStatus[] = ["declined", "duplicate", "referred", "already_published"];
const onward = ["under_review", "needs_clarification", "planned", "in_progress", "release_review", ...ends];
const answers: Record<RequestStatus, string[]> = {
  submitted: onward,
  under_review: onward,
  needs_clarification: onward,
  planned: ["planned", "under_review", "in_progress", "release_review", ...ends],
  in_progress: ["in_progress", "needs_clarification", "planned", "release_review", ...ends],
  release_review: ["release_review", "in_progress", "fulfilled", "partially_fulfilled", ...ends],
  appealed: ["appealed", ...onward],
  partially_fulfilled: ["partially_fulfilled", "in_progress"],
  fulfilled: ["fulfilled"],
  already_published: ["already_published"],
  declined: ["declined"],
  duplicate: ["duplicate"],
  referred: ["referred"],
  withdrawn: [],
};

describe("every pair of states, by the command", () => {
  let responder: PersonActor;
  let departmentId: number;
  let datasetId: number;
  let originalId: number;

  beforeAll(async () => {
    departmentId = (await aDepartment("Streets")).id;
    responder = await aPerson({ in: { [departmentId]: "responder" } });
    datasetId = (await aDataset(departmentId)).id;
    originalId = (await aRequest({ departmentId })).id;
  });

  const answer = async (from: RequestStatus, to: RequestStatus) => {
    const request = await aRequest({ departmentId, status: from, declineReason: from === "declined" ? "too_broad" : null });
    await aPassedReview(request);
    const form = AnswerForm.parse({
      status: to, seenVersion: request.version, body: "What we say.", plannedOn: "2099-03", datasetIds: [datasetId],
      declineReason: "too_broad", duplicateOf: originalId, holder: "The county",
    });
    await answerRequest(responder, request.id, form);
    return db().datasetRequest.findUniqueOrThrow({ where: { id: request.id } });
  };

  for (const from of statuses) {
    for (const to of statuses) {
      if (answers[from].includes(to)) {
        it(`${from} → ${to} is answered`, async () => expect((await answer(from, to)).status).toBe(to));
      } else {
        it(`${from} → ${to} is refused`, () => expect(answer(from, to)).rejects.toMatchObject({ code: "invalid" }));
      }
    }
  }

  for (const from of statuses) {
    const may = ["declined", "fulfilled", "already_published", "duplicate", "referred"].includes(from);
    it(`${from} is ${may ? "reopened" : "not reopened"} by a coordinator`, async () => {
      const request = await aRequest({ departmentId, status: from });
      const coordinator = await aPerson({ in: { [departmentId]: "coordinator" } });
      const act = reopenRequest(coordinator, request.id, { reason: "New facts.", seenVersion: request.version });
      await (may ? expect(act).resolves.toBeUndefined() : expect(act).rejects.toMatchObject({ code: "invalid" }));
    });

    it(`${from} is ${open.includes(from) ? "withdrawn" : "not withdrawn"} by its author`, async () => {
      const author = await aPerson();
      const request = await aRequest({ departmentId, status: from, authorId: author.id });
      const act = withdrawRequest(author, request.id);
      await (open.includes(from) ? expect(act).resolves.toBeUndefined() : expect(act).rejects.toMatchObject({ code: "forbidden" }));
    });
  }
});

it("nothing follows a withdrawal, and only a decline can be appealed", () => {
  expect(transitions.withdrawn).toEqual([]);
  expect(statuses.filter((from) => canMove(from, "appealed"))).toEqual(["declined"]);
});
