import type { Prisma } from "~/platform/db/generated/client";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";
import { conflict, invalid } from "~/platform/errors";
import { type RequestStatus, isDecided, isReleased } from "../model";
import type { LockedRequest } from "./locking.server";

/** Refuses with a conflict when someone changed the request after this form was drawn. */
export function allowVersion(request: LockedRequest, seenVersion: number): void {
  if (request.version !== seenVersion) throw conflict({ status: request.status, version: request.version });
}

export function allowTransition(permitted: boolean): void {
  if (!permitted) throw invalid({ status: ["notAllowed"] });
}

/** Moves the request and keeps its first dates: acknowledged, decided, released. */
export async function moveStatus(
  tx: Tx,
  request: LockedRequest,
  to: RequestStatus,
  more: Prisma.DatasetRequestUncheckedUpdateInput = {},
): Promise<void> {
  const at = now();
  const acknowledged = request.status === "submitted" && to !== "submitted" && to !== "withdrawn";
  await tx.datasetRequest.update({
    where: { id: request.id },
    data: {
      status: to,
      version: { increment: 1 },
      ...(to !== request.status && { statusSince: at }),
      ...(acknowledged && { acknowledgedAt: request.acknowledgedAt ?? at }),
      ...(isDecided(to) && { decidedAt: request.decidedAt ?? at }),
      ...(isReleased(to) && { releasedAt: request.releasedAt ?? at }),
      ...(to === "under_review" && { plannedOn: null, plannedPrecision: null }),
      ...more,
    },
  });
}
