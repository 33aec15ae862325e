import { now } from "~/platform/clock";
import { transaction } from "~/platform/db/client.server";
import { eraseMail } from "~/platform/mail/outbox.server";
import { forgetExpiredSessions } from "~/platform/session/session.server";

const most = 1_000;

/** Sessions and sign-ins that are over, with what the sign-ins' mails said. */
export async function forgetExpired(): Promise<void> {
  await forgetExpiredSessions();
  await transaction(async (tx) => {
    const over = await tx.signIn.findMany({ where: { expiresAt: { lte: now() } }, orderBy: { id: "asc" }, take: most, select: { id: true } });
    await eraseMail(over.map(({ id }) => `signin:${id}`), tx);
    await tx.signIn.deleteMany({ where: { id: { in: over.map(({ id }) => id) } } });
  });
}
