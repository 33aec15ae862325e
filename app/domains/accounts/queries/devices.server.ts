import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";

/** Where a person is signed in, the latest used first. */
export function devicesOf(personId: number) {
  return db().session.findMany({
    where: { personId, expiresAt: { gt: now() } },
    orderBy: [{ lastUsedAt: "desc" }, { createdAt: "desc" }],
    take: 100,
    select: { id: true, device: true, createdAt: true, lastUsedAt: true },
  });
}
