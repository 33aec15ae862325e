import { now } from "../clock";
import { db, transaction } from "../db/client.server";
import type { Mail } from "../db/generated/client";
import { env } from "../env.server";
import { enqueue, retryLimit } from "../jobs/queue.server";
import { mayLeave } from "./reach.server";
import { resendTransport } from "./transports/resend.server";
import { smtpTransport } from "./transports/smtp.server";
import type { Transport } from "./transports/transport.server";

/**
 * Hands a mail to the city's provider. Throws while the provider is in trouble, so that the job is tried again; a refused
 * address is final, and after the last try the mail is left for an administrator.
 */
export async function deliverMail(id: number): Promise<void> {
  const mail = await db().mail.findUnique({ where: { id } });
  if (!mail || mail.status !== "queued") return;
  const transport = mail.erasedAt === null && (await mayLeave(mail.to)) ? configured() : null;
  if (!transport) return settle(id, { status: "kept" });

  const attempts = mail.attempts + 1;
  try {
    const verdict = await transport.send(mail);
    if (verdict === "sent") await settle(id, { status: "sent", attempts, sentAt: now(), problem: null });
    else await settle(id, { status: "refused", attempts, problem: verdict.refused.slice(0, 500) });
  } catch (error) {
    const problem = (error as Error).message.slice(0, 500);
    const wasLast = attempts > retryLimit;
    await settle(id, { status: wasLast ? "failed" : "queued", attempts, problem });
    if (!wasLast) throw error;
  }
}

/** Another eight tries for a mail that was given up; one that was sent meanwhile stays sent. */
export async function redeliver(id: number): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.mail.updateMany({
      where: { id, status: { in: ["failed", "refused"] }, erasedAt: null },
      data: { status: "queued", attempts: 0, problem: null },
    });
    if (count === 1) await enqueue(tx, "mail.deliver", { mail: id });
  });
}

function configured(): Transport | null {
  const { mail } = env();
  if (mail.by === "resend") return resendTransport(mail);
  return mail.by === "smtp" ? smtpTransport(mail) : null;
}

async function settle(id: number, data: Partial<Pick<Mail, "status" | "attempts" | "problem" | "sentAt">>): Promise<void> {
  await db().mail.update({ where: { id }, data });
}
