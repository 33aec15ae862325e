import { daysAfter, minutesAfter, now } from "~/platform/clock";
import { db, transaction } from "~/platform/db/client.server";
import { doEach } from "~/platform/jobs/each.server";
import { eraseMail, forgetMailBefore } from "~/platform/mail/outbox.server";
import { forgetExpiredSessions } from "~/platform/session/session.server";
import { forgetExpiredLimits } from "~/platform/web/limits.server";
import { intentMinutes, mailDays } from "../model";

const most = 1_000;

/** What is over: sessions, limits' counters, copies, mails, and sign-ins, changes of address and invitations with what their mails said. */
export async function forgetExpired(): Promise<void> {
  await doEach([forgetExpiredSessions, forgetExpiredLimits, forgetSignIns, silenceInvitations, forgetAddressChanges, forgetCopies, forgetMails]);
}

const forgetCopies = () => db().dataCopy.deleteMany({ where: { expiresAt: { lte: now() } } });
const forgetMails = () => forgetMailBefore(daysAfter(now(), -mailDays));

async function forgetAddressChanges(): Promise<void> {
  const rows = await db().addressChange.findMany({ where: { expiresAt: { lte: now() } }, orderBy: { id: "asc" }, take: most, select: { id: true } });
  await transaction(async (tx) => {
    await eraseMail(rows.flatMap(({ id }) => [`address:${id}:old`, `address:${id}:new`]), tx);
    await tx.addressChange.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  });
}

/** What was half done waits longer than the code in the mail that was to bring it to its end. */
async function forgetSignIns(): Promise<void> {
  const at = now();
  const over = { expiresAt: { lte: at }, createdAt: { lte: minutesAfter(at, -intentMinutes) } };
  const some = () =>
    transaction(async (tx) => {
      const rows = await tx.signIn.findMany({ where: over, orderBy: { id: "asc" }, take: most, select: { id: true } });
      await eraseMail(rows.map(({ id }) => `signin:${id}`), tx);
      await tx.signIn.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
      return rows.length;
    });
  while ((await some()) === most);
}

async function silenceInvitations(): Promise<void> {
  const over = { expiresAt: { lte: now() }, acceptedAt: null, withdrawnAt: null };
  const rows = await db().invitation.findMany({ where: over, orderBy: { id: "desc" }, take: most, select: { id: true } });
  await eraseMail(rows.map(({ id }) => `invitation:${id}`));
}
