import { db, type Tx } from "~/platform/db/client.server";
import type { Language, MailPace } from "~/platform/db/generated/enums";
import { isMuted, pacesOf, type Reason, type WishKind } from "../model";
import type { Told } from "./circles.server";

export interface Recipient {
  id: number;
  reason: Reason;
  email: string | null;
  language: Language;
  /** How soon they want a mail of this kind of thing. */
  pace: MailPace;
  /** Whether they want a message of it on Plaza. */
  onPlaza: boolean;
  /** False for whoever unsubscribed from this request or from everything. */
  wantsMail: boolean;
}

/** The people of a batch who are still here, with how and whether they want mail about this request. */
export async function recipients(tx: Tx, people: Told[], requestId: number | null, kind: WishKind): Promise<Recipient[]> {
  const reasons = new Map(people.map(({ personId, reason }) => [personId, reason]));
  const about = { requestId: requestId ?? 0 };
  // Whoever leaves at this moment is waited for, and then is not among them.
  await tx.$queryRaw`SELECT id FROM person WHERE id = ANY(${[...reasons.keys()]}) ORDER BY id FOR KEY SHARE`;
  const rows = await tx.person.findMany({
    where: { id: { in: [...reasons.keys()] }, deletedAt: null },
    select: {
      id: true, email: true, language: true, workMail: true, mailStopped: true,
      requestMutes: { where: about, select: { createdAt: true } },
      subscriptions: { where: about, select: { createdAt: true } },
      notificationWishes: { where: { kind }, select: { mail: true, onPlaza: true } },
    },
  });
  return rows.map(({ mailStopped, workMail, requestMutes: [mute], subscriptions: [subscription], notificationWishes: [wish], ...person }) => ({
    ...person,
    pace: wish?.mail ?? (kind === "work" ? workMail : pacesOf[kind][0]),
    onPlaza: wish?.onPlaza ?? true,
    reason: reasons.get(person.id) ?? "follower",
    wantsMail: person.email !== null && !mailStopped && !isMuted(mute, subscription),
  }));
}

/** One person alone. */
export async function recipient(personId: number, reason: Reason, requestId: number): Promise<Recipient | null> {
  const [person] = await recipients(db(), [{ personId, reason }], requestId, "mine");
  return person ?? null;
}
