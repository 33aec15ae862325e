import type { PersonActor } from "~/domains/activity/actor";
import { record } from "~/domains/activity/record.server";
import { cityDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { type Tx, transaction } from "~/platform/db/client.server";
import { allow, conflict, invalid, notFound } from "~/platform/errors";
import { appealableUntil } from "../appeal";
import type { RequestStatus } from "../model";
import { canAppeal, canSee, decidesAppeal, isAuthor } from "../policy";
import type { AppealForm } from "../schemas";
import { type LockedRequest, requestForUpdate } from "./locking.server";
import { moveStatus } from "./moving.server";

/** Whoever asked has a refusal looked at again. Throws `not-found`, `forbidden`; `conflict` once it is too late or was done before. */
export async function appealRefusal(actor: PersonActor, id: number, { body }: AppealForm): Promise<void> {
  await transaction(async (tx) => {
    const request = await requestForUpdate(tx, id);
    if (!canSee(actor, request)) throw notFound();
    allow(isAuthor(actor, request));
    const refusal = request.declineReason && (await tx.refusalReason.findUniqueOrThrow({ where: { code: request.declineReason } }));
    const until = appealableUntil({ ...request, refusal, declinedOn: cityDay(request.statusSince) });
    if (!canAppeal(actor, request, until, cityDay(now()))) throw conflict({ status: request.status });

    const at = now();
    const declinedById = (await refusalOf(tx, id))?.authorId ?? null;
    const appeal = await tx.appeal.create({ data: { requestId: id, authorId: actor.id, at, body, language: actor.language, declinedById } });
    await moveStatus(tx, request, "appealed", { appealedAt: at });
    await record(tx, { actor, verb: "request.appealed", request, facts: { appeal: appeal.id, from: request.status, to: "appealed" } });
  });
}

const refusalOf = (tx: Tx, requestId: number) =>
  tx.answer.findFirst({ where: { requestId, toStatus: "declined", fromStatus: { not: "declined" } }, orderBy: { id: "desc" }, select: { authorId: true } });

/** While a refusal is appealed, whoever said no may add to it but not decide. Throws `invalid`. */
export function allowDecision(actor: PersonActor, request: LockedRequest, to: RequestStatus): void {
  if (request.status === "appealed" && to !== "appealed" && !decidesAppeal(actor, request)) throw invalid({ status: ["ownRefusal"] });
}

/** The answer that ends an appeal says how it ended; again where a merge that ended it was undone. */
export async function settleAppeal(tx: Tx, request: LockedRequest, to: RequestStatus, answerId: number): Promise<void> {
  if (request.status !== "appealed" || to === "appealed") return;
  await tx.appeal.updateMany({ where: { requestId: request.id }, data: { outcome: to === "declined" ? "upheld" : "taken_up", answerId } });
}
