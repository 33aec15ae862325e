import type { Actor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { transaction } from "~/platform/db/client.server";
import { allow } from "~/platform/errors";
import { transitions } from "../model";
import { canAnswer } from "../policy";
import { requestForUpdate } from "./locking.server";
import { allowTransition, allowVersion, moveStatus } from "./moving.server";

/** A responder takes the request up, before any answer. Throws `forbidden`, `conflict`, `invalid`. */
export async function beginReview(actor: Actor, id: number, seenVersion: number): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canAnswer(actor, request));
    allowVersion(request, seenVersion);
    allowTransition(request.status === "submitted" && transitions.submitted.includes("under_review"));

    await moveStatus(tx, request, "under_review");
    await record(tx, {
      actor, verb: "request.reviewing", request, forDepartmentId: request.departmentId,
      facts: { from: request.status, to: "under_review" },
    });
  });
}
