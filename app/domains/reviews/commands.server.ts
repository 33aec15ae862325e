import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/client.server";

/** Keeps a reviewer's confirmation; the requests domain asks whether they may and records it. */
export function confirmRelease(
  tx: Tx,
  confirmation: { requestId: number; reviewerId: number; reference: string; note: string | null },
): Promise<{ id: number }> {
  return tx.releaseConfirmation.create({ data: { ...confirmation, at: now() }, select: { id: true } });
}
