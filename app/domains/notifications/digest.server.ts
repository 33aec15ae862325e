import { type Day, addDays, cityDay, cityHour, mondayOf, startOfDay } from "~/platform/calendar";
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

interface Digest {
  key: string;
  weekly: boolean;
  /** What it gathers; what waits from before is dropped. */
  since: Date;
  until: Date;
}

/** Everyone's daily and weekly mail, from the city's 7:00 on. What comes later waits for tomorrow's, or for next Monday's. */
export async function sendDigests(): Promise<void> {
  const at = now();
  if (cityHour(at) < digestHour) return;
  for (let after: number | null = 0; after !== null; ) {
    const people: { personId: number }[] = await peopleWaiting(after);
    for (const { personId } of people) {
      for (const digest of digestsAt(at)) await transaction((tx) => sendDigest(tx, personId, digest));
    }
    after = people.at(-1)?.personId ?? null;
  }
}

/** The week's mail is Monday's; should it have been away then, it comes as soon as it can. What was told too late for the last is in it. */
function digestsAt(at: Date): Digest[] {
  const today = cityDay(at);
  const monday = mondayOf(today);
  const newsOf = (day: Day) => startOfDay(addDays(day, -newsForDays));
  const mondaysHour = new Date(startOfDay(monday).getTime() + digestHour * 3_600_000);
  return [
    { key: today, weekly: false, since: newsOf(today), until: at },
    { key: `week-${monday}`, weekly: true, since: newsOf(addDays(monday, -newsForDays)), until: mondaysHour },
  ];
}

function peopleWaiting(after: number) {
  return db().notification.groupBy({
    by: ["personId"],
    where: { inDigest: true, personId: { gt: after } },
    orderBy: { personId: "asc" },
    take: batchSize,
  });
}

async function sendDigest(tx: Tx, personId: number, digest: Digest): Promise<void> {
  const dedupeKey = `digest:${personId}:${digest.key}`;
  if ((await tx.mail.count({ where: { dedupeKey } })) > 0) return;

  const person = await tx.person.findFirst({ where: { id: personId, deletedAt: null, mailStopped: false } });
  const waiting = person?.email ? await waitingFor(tx, personId, digest) : [];
  const { weekly, until } = digest;
  await tx.notification.updateMany({ where: { personId, inDigest: true, weekly, createdAt: { lte: until } }, data: { inDigest: false } });
  if (!person?.email || waiting.length === 0) return;
  const rows = waiting.slice(0, mostShown);
  await queueMail(tx, {
    dedupeKey,
    personId,
    ...(await digestMail({ ...person, email: person.email }, rows, waiting.length - rows.length, now())),
  });
}

function waitingFor(tx: Tx, personId: number, { weekly, since, until }: Digest) {
  return tx.notification.findMany({
    where: {
      personId,
      inDigest: true,
      weekly,
      createdAt: { gt: since, lte: until },
      activity: { is: { OR: [{ requestId: null }, { request: { is: { hiddenAt: null, mutes: { none: { personId } } } } }] } },
    },
    orderBy: { activityId: "desc" },
    relationLoadStrategy: "join",
    select: shownColumns,
  });
}
