import { db } from "../db/client.server";
import { isDemonstration } from "../demonstration.server";

/** Whether mails may be read on the site: where they go to invented people, and while working on Plaza. */
export async function mailboxIsOpen(): Promise<boolean> {
  return process.env["NODE_ENV"] === "development" || isDemonstration();
}

const shown = 50;

/** The newest mails, of one address where given, before the mail `before` where given. */
export function mailboxPage({ to, before }: { to: string | null; before: number | null }) {
  return db().mail.findMany({
    where: { ...(to && { to }), ...(before && { id: { lt: before } }) },
    orderBy: { id: "desc" },
    take: shown,
    select: { id: true, to: true, subject: true, createdAt: true, status: true, erasedAt: true },
  });
}

export function mailById(id: number) {
  return db().mail.findUnique({ where: { id } });
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
