import { now } from "../clock";
import { db, type Tx } from "../db/client.server";
import type { Language } from "../db/generated/enums";
import { enqueueAll } from "../jobs/queue.server";
import { mayLeave } from "./reach.server";

export interface OutgoingMail {
  /** Says what the mail is about and to whom; a second mail with the same key is silently the first. */
  dedupeKey: string;
  kind: string;
  to: string;
  personId?: number | null;
  language: Language;
  subject: string;
  text: string;
  html: string;
  headers?: Record<string, string>;
}

/** Writes the mail down and has it delivered once the caller's transaction holds. Says whether it is new. */
export async function queueMail(tx: Tx, mail: OutgoingMail): Promise<boolean> {
  return (await queueMails(tx, [mail])) === 1;
}

/** The same for many at once; returns how many were new. What may go nowhere is kept right away, with no work for anyone. */
export async function queueMails(tx: Tx, mails: OutgoingMail[]): Promise<number> {
  const rows = await tx.mail.createManyAndReturn({
    data: await Promise.all(mails.map(asRow)),
    skipDuplicates: true,
    select: { id: true, status: true },
  });
  const queued = rows.filter(({ status }) => status === "queued");
  await enqueueAll(tx, "mail.deliver", queued.map(({ id }) => ({ mail: id })));
  return rows.length;
}

async function asRow(mail: OutgoingMail) {
  const status = (await mayLeave(mail.to)) ? ("queued" as const) : ("kept" as const);
  // People's titles stand in subjects: a line break there would begin another header.
  const subject = mail.subject.replace(/\s+/g, " ").trim();
  return { ...mail, subject, personId: mail.personId ?? null, headers: mail.headers ?? {}, status, createdAt: now() };
}

const silent = { subject: "", text: "", html: "", headers: {} };

/** Forgets what mails said, as soon as that is a spent secret. One still waiting is not sent any more. */
export async function eraseMail(dedupeKey: string | string[], tx: Pick<Tx, "mail"> = db()): Promise<void> {
  await tx.mail.updateMany({
    where: { dedupeKey: { in: [dedupeKey].flat() }, erasedAt: null },
    data: { ...silent, erasedAt: now() },
  });
}

/** Forgets what was written to a person, and that it was to them; keys of old hold their address, too. */
export async function forgetMailTo(tx: Tx, { personId, email }: { personId: number; email: string | null }): Promise<void> {
  await tx.$executeRaw`
    UPDATE mail SET subject = '', text = '', html = '', headers = '{}', "to" = '', person_id = NULL, erased_at = ${now()}, dedupe_key = 'forgotten:' || id
    WHERE person_id = ${personId} OR "to" = ${email}`;
}

const atOnce = 1_000;

/** Mails written before that day are no longer known. In steps: a month's mails would hold up others, and end at the time limit. */
export async function forgetMailBefore(day: Date): Promise<void> {
  const some = () => db().$executeRaw`
    DELETE FROM mail WHERE id IN (SELECT id FROM mail WHERE created_at < ${day} AND status <> 'queued' ORDER BY created_at LIMIT ${atOnce})`;
  while ((await some()) === atOnce);
}

/** RFC 8058: the mail reader's own button posts here, once, and asks nothing more. */
export function unsubscribeHeaders(link: string): Record<string, string> {
  return { "List-Unsubscribe": `<${link}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
