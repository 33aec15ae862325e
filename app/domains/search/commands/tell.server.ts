import type { Addition, Period } from "~/domains/notifications/queries.server";
import { now } from "~/platform/clock";
import { db, type Tx } from "~/platform/db/client.server";
import type { Prisma } from "~/platform/db/generated/client";
import type { Language } from "~/platform/i18n/languages";
import { queueMail } from "~/platform/mail/outbox.server";
import { additionOf, matchesMail } from "../mail";
import { type Fresh, freshColumns, freshIn } from "./fresh.server";

/** One mail of all that is new in a person's searches that mail at once, where anything is. */
export async function mailAtOnce(tx: Tx, personId: number, activityId: number): Promise<void> {
  const fresh = await take(tx, { personId, pace: "at_once" }, {});
  if (fresh.length === 0) return;
  const { email, mailStopped, ...person } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { id: true, email: true, language: true, mailStopped: true },
  });
  if (email === null || mailStopped) return;
  await queueMail(tx, { dedupeKey: `search:${personId}:${activityId}`, personId, ...(await matchesMail({ ...person, email }, fresh, now())) });
}

/** What searches add to the mail of the day and of the week. */
export const searchSupplement = {
  async waiting(after: number, most: number): Promise<number[]> {
    const rows = await db().savedSearch.groupBy({
      by: ["personId"],
      where: { personId: { gt: after }, pace: { in: ["daily", "weekly"] }, matches: { some: { toldAt: null } } },
      orderBy: { personId: "asc" },
      take: most,
    });
    return rows.map(({ personId }) => personId);
  },

  async take(tx: Tx, person: { id: number; language: Language }, { weekly, since, until }: Period): Promise<Addition | null> {
    const fresh = await take(tx, { personId: person.id, pace: weekly ? "weekly" : "daily" }, { gt: since, lte: until });
    return fresh.length > 0 ? additionOf(person, fresh, now()) : null;
  },
};

/** What was not told yet, each thing in one search alone. Told is told: also whoever wants no mail. */
async function take(tx: Tx, where: Prisma.SavedSearchWhereInput, { gt, lte }: { gt?: Date; lte?: Date }): Promise<Fresh[]> {
  const searches = await tx.savedSearch.findMany({ where, orderBy: { id: "asc" }, select: freshColumns({ ...(gt && { gt }), ...(lte && { lte }) }) });
  await tx.savedSearchMatch.updateMany({ where: { savedSearch: where, toldAt: null, ...(lte && { at: { lte } }) }, data: { toldAt: now() } });
  return freshIn(searches);
}
