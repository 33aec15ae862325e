import type { Actor } from "~/domains/activity/actor";
import type { Prisma } from "~/platform/db/generated/client";
import { deadlinesOf } from "~/domains/departments/queries.server";
import { cityDay, dateOf, dayOf } from "~/platform/calendar";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import { allow, conflict, invalid } from "~/platform/errors";
import { movedClock, movesClock } from "../clock";
import { type RequestStatus, isDecided, isReleased } from "../model";
import { type Governed, canBeTold } from "../policy";
import type { LockedRequest } from "./locking.server";

/** Refuses who may not; with a conflict, which keeps their text, where they wrote before the request went to somebody else. */
export function allowStill(permitted: boolean, actor: Actor, request: Governed & { version: number }, seenVersion: number | undefined): void {
  const moved = seenVersion !== undefined && request.version !== seenVersion;
  if (!permitted && moved && canBeTold(actor, request)) throw conflict({ status: request.status, version: request.version });
  allow(permitted);
}

/** Refuses with a conflict when someone changed the request after this form was drawn. */
export function allowVersion(request: LockedRequest, seenVersion: number): void {
  if (request.version !== seenVersion) throw conflict({ status: request.status, version: request.version });
}

export function allowTransition(permitted: boolean): void {
  if (!permitted) throw invalid({ status: ["notAllowed"] });
}

/** Moves the request and keeps its first dates: acknowledged, decided, released. What is promised moves where the clock does. */
export async function moveStatus(
  tx: Tx,
  request: LockedRequest,
  to: RequestStatus,
  more: Prisma.DatasetRequestUncheckedUpdateInput = {},
): Promise<void> {
  const at = now();
  const acknowledged = request.status === "submitted" && to !== "submitted" && to !== "withdrawn";
  const clock = await clockColumns(tx, request, to);
  await tx.datasetRequest.update({
    where: { id: request.id },
    data: {
      status: to,
      version: { increment: 1 },
      ...(to !== request.status && { statusSince: at }),
      ...(acknowledged && { acknowledgedAt: request.acknowledgedAt ?? at }),
      ...clock,
      ...(isDecided(to) && { decidedAt: request.decidedAt ?? at }),
      ...(isDecided(to) && !request.decidedAt && { firstDueOn: clock.dueOn ?? request.dueOn }),
      ...(isReleased(to) && { releasedAt: request.releasedAt ?? at }),
      ...(to === "under_review" && { plannedOn: null, plannedPrecision: null }),
      ...more,
    },
  });
}

async function clockColumns(tx: Tx, request: LockedRequest, to: RequestStatus) {
  if (!movesClock(request.status, to)) return {};
  const standing = { status: request.status, since: cityDay(request.statusSince), dueOn: dayOf(request.dueOn) };
  const { dueOn, ...limit } = movedClock(await deadlinesOf(request.departmentId, tx), standing, to, cityDay(now()));
  return { ...limit, ...(dueOn && { dueOn: dateOf(dueOn) }) };
}
