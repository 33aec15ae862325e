import type { Tx } from "~/platform/db/client.server";

/** Whether someone other than `notBy` confirmed the release since the request entered its review. */
export async function isReleaseConfirmed(
  tx: Tx,
  { requestId, since, notBy }: { requestId: number; since: Date; notBy: number },
): Promise<boolean> {
  const confirmation = await tx.releaseConfirmation.findFirst({
    where: { requestId, at: { gte: since }, reviewerId: { not: notBy } },
    select: { id: true },
  });
  return confirmation !== null;
}
