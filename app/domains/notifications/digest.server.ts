import { type Day, addDays, cityDay, cityHour, startOfDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db, transaction, type Tx } from "~/platform/db/client.server";
import { queueMail } from "~/platform/mail/outbox.server";
import { digestMail } from "./mails/digest";
import { digestHour } from "./model";
import { shownColumns } from "./shown.server";

const batchSize = 200;
const mostShown = 20;
/** What is older is no news any more, should the day's mail have been away that long. */
const newsForDays = 7;

/** Everyone's daily mail, once a day from the city's 7:00 on. What comes later waits for tomorrow's. */
export async function sendDigests(): Promise<void> {
  const at = now();
  if (cityHour(at) < digestHour) return;
  for (let after: number | null = 0; after !== null; ) {
    const people: { personId: number }[] = await peopleWaiting(after);
    for (const { personId } of people) await transaction((tx) => sendDigest(tx, personId, cityDay(at)));
    after = people.at(-1)?.personId ?? null;
  }
}

function peopleWaiting(after: number) {
  return db().notification.groupBy({
    by: ["personId"],
    where: { inDigest: true, personId: { gt: after } },
    orderBy: { personId: "asc" },
    take: batchSize,
  });
}

async function sendDigest(tx: Tx, personId: number, day: Day): Promise<void> {
  const dedupeKey = `digest:${personId}:${day}`;
  if ((await tx.mail.count({ where: { dedupeKey } })) > 0) return;

  const person = await tx.person.findFirst({ where: { id: personId, deletedAt: null, mailStopped: false } });
  const waiting = person?.email ? await waitingFor(tx, personId, day) : [];
  await tx.notification.updateMany({ where: { personId, inDigest: true }, data: { inDigest: false } });
  if (!person?.email || waiting.length === 0) return;
  const rows = waiting.slice(0, mostShown);
  await queueMail(tx, {
    dedupeKey,
    personId,
    ...(await digestMail({ ...person, email: person.email }, rows, waiting.length - rows.length, now())),
  });
}

function waitingFor(tx: Tx, personId: number, day: Day) {
  return tx.notification.findMany({
    where: {
      personId,
      inDigest: true,
      createdAt: { gt: startOfDay(addDays(day, -newsForDays)) },
      activity: { is: { OR: [{ requestId: null }, { request: { is: { hiddenAt: null, mutes: { none: { personId } } } } }] } },
    },
    orderBy: { activityId: "desc" },
    relationLoadStrategy: "join",
    select: shownColumns,
  });
}
