import type { Actor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { transaction } from "~/platform/db/client.server";
import { allow } from "~/platform/errors";
import { canMove } from "../model";
import { canWithdraw } from "../policy";
import { requestForUpdate } from "./locking.server";
import { allowTransition, moveStatus } from "./moving.server";

/** The author no longer wants it. Throws `forbidden`. */
export async function withdrawRequest(actor: Actor, id: number): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    allow(canWithdraw(actor, request));
    allowTransition(canMove(request.status, "withdrawn"));

    await moveStatus(tx, request, "withdrawn");
    await record(tx, { actor, verb: "request.withdrawn", request, facts: { from: request.status } });
  });
}
