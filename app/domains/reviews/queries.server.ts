import type { Tx } from "~/platform/db/client.server";

/** Who confirmed the release since the request entered its review; null while nobody has. */
export async function confirmerOf(tx: Tx, { requestId, since }: { requestId: number; since: Date }): Promise<{ id: number; displayName: string } | null> {
  const confirmation = await tx.releaseConfirmation.findFirst({
    where: { requestId, at: { gte: since } },
    orderBy: { id: "asc" },
    select: { reviewer: { select: { id: true, displayName: true } } },
  });
  return confirmation?.reviewer ?? null;
}

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
