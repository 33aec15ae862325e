import { now } from "~/platform/clock";
import { db } from "~/platform/db/client.server";
import { sha256 } from "~/platform/signing.server";

const shown = { email: true, intent: true, returnTo: true } as const;

/** What the browser with this short cookie is in the middle of; null once signed in, or after a while. */
export async function signInIn(browserHash: string | null) {
  if (!browserHash) return null;
  return db().signIn.findFirst({ where: { browserHash, usedAt: null }, select: shown });
}

/** The sign-in a mailed link belongs to, while it still works. */
export async function signInByLink(token: string) {
  return db().signIn.findFirst({
    where: { linkHash: sha256(token), usedAt: null, expiresAt: { gt: now() } },
    select: shown,
  });
}
