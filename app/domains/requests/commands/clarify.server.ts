import { type Actor, personId } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { allow, conflict, notFound } from "~/platform/errors";
import { awaitsReply, canClarify, canSee } from "../policy";
import { requestForUpdate } from "./locking.server";
import { moveStatus } from "./moving.server";

/** The author's reply to a question, signed in or through the mailed link. Throws `conflict` once nobody waits for it. */
export async function clarifyRequest(actor: Actor, id: number, body: string): Promise<{ id: number; slug: string }> {
  return transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    if (!canSee(actor, request)) throw notFound();
    if (!awaitsReply(request)) throw conflict({ status: request.status });
    allow(canClarify(actor, request));

    const reply = await tx.clarification.create({
      data: { requestId: id, authorId: personId(actor) ?? request.authorId, at: now(), body, byLink: actor.kind === "link" },
    });
    await moveStatus(tx, request, "under_review", { declineReason: null });
    await record(tx, {
      actor, verb: "request.clarified", request,
      facts: { clarification: reply.id, from: request.status, to: "under_review" },
    });
    return { id, slug: request.slug };
  });
}
