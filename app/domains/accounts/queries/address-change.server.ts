import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { sha256 } from "~/platform/signing.server";

const open = () => ({ endedAt: null, expiresAt: { gt: now() } });

/** The change of address that waits for a person's two answers. */
export function addressChangeOf(personId: number) {
  return db().addressChange.findFirst({
    where: { personId, ...open() },
    select: { newEmail: true, oldConfirmedAt: true, newConfirmedAt: true, expiresAt: true },
  });
}

/** What a mailed link is about: whose side it speaks for, and how far the change has come; null where it is over, or never was. */
export async function addressChangeByToken(token: string) {
  const hash = sha256(token);
  const change = await db().addressChange.findFirst({ where: { OR: [{ oldHash: hash }, { newHash: hash }] } });
  if (!change) return null;
  const { newEmail, oldConfirmedAt, newConfirmedAt, endedAt, expiresAt } = change;
  const done = oldConfirmedAt !== null && newConfirmedAt !== null;
  if (!done && (endedAt !== null || expiresAt <= now())) return null;
  const confirmed = (change.oldHash === hash ? oldConfirmedAt : newConfirmedAt) !== null;
  return { newEmail, state: done ? ("done" as const) : confirmed ? ("waiting" as const) : ("asked" as const) };
}
