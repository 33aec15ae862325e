import { db } from "../db/client.server";
import { isDemonstration } from "../demonstration.server";
import { notFound } from "../errors";

/** Mails may be read on the site where they go to invented people, and while working on Plaza. Else there is no such page. */
export async function allowMailbox(): Promise<void> {
  if (process.env["NODE_ENV"] !== "development" && !(await isDemonstration())) throw notFound();
}

const shown = 50;

/** The newest mails, of one address where given, before the mail `before` where given. */
export async function mailboxPage(to: string | null, after: string | null) {
  const before = rowId(after);
  const mails = await db().mail.findMany({
    where: { ...(to && { to: to.toLowerCase() }), ...(before && { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: shown,
    select: { id: true, to: true, subject: true, createdAt: true, status: true },
  });
  return { mails, next: mails.length === shown ? (mails.at(-1)?.id ?? null) : null };
}

export async function mailById(text: string | undefined) {
  const id = rowId(text);
  return id === null ? null : db().mail.findUnique({ where: { id } });
}

/** Mails that never arrived, newest first: given up, refused, or waiting for another try. */
export function undelivered() {
  return db().mail.findMany({
    where: { OR: [{ status: { in: ["failed", "refused"] } }, { status: "queued", attempts: { gt: 0 } }] },
    orderBy: { id: "desc" },
    take: shown,
    select: { id: true, to: true, kind: true, createdAt: true, status: true, attempts: true, problem: true },
  });
}

function rowId(text: string | null | undefined): number | null {
  return /^[1-9]\d{0,8}$/.test(text ?? "") ? Number(text) : null;
}
