import { type Day, addDays, cityDay, cityHour, mondayOf, startOfDay } from "~/platform/calendar";
import { now } from "~/platform/clock";
import { db, transaction, type Tx } from "~/platform/db/client.server";
import { queueMail } from "~/platform/mail/outbox.server";
import { digestMail } from "./mails/digest";
import { digestHour } from "./model";
import { shownColumns } from "./shown.server";
import type { Period, Supplement } from "./supplement";

const batchSize = 200;
const mostShown = 20;
/** What is older is no news any more, should the day's mail have been away that long. */
const newsForDays = 7;

interface Digest extends Period {
  key: string;
}

/** Everyone's daily and weekly mail, from the city's 7:00 on, with what another domain adds. What comes later waits for tomorrow's, or for next Monday's. */
export async function sendDigests(supplement?: Supplement): Promise<void> {
  const at = now();
  if (cityHour(at) < digestHour) return;
  for (let after: number | null = 0; after !== null; ) {
    const people: number[] = await peopleWaiting(after, supplement);
    for (const personId of people) {
      for (const digest of digestsAt(at)) await transaction((tx) => sendDigest(tx, personId, digest, supplement));
    }
    after = people.at(-1) ?? null;
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

async function peopleWaiting(after: number, supplement: Supplement | undefined): Promise<number[]> {
  const told = await db().notification.groupBy({
    by: ["personId"],
    where: { inDigest: true, personId: { gt: after } },
    orderBy: { personId: "asc" },
    take: batchSize,
  });
  const more = (await supplement?.waiting(after, batchSize)) ?? [];
  const all = new Set([...told.map(({ personId }) => personId), ...more]);
  return [...all].sort((one, other) => one - other).slice(0, batchSize);
}

async function sendDigest(tx: Tx, personId: number, digest: Digest, supplement: Supplement | undefined): Promise<void> {
  const dedupeKey = `digest:${personId}:${digest.key}`;
  if ((await tx.mail.count({ where: { dedupeKey } })) > 0) return;

  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { id: true, email: true, language: true, mailStopped: true } });
  const addition = (await supplement?.take(tx, person, digest)) ?? null;
  const waiting = await takeWaiting(tx, personId, digest);
  const { email, mailStopped } = person;
  if (email === null || mailStopped || (waiting.length === 0 && !addition)) return;
  const rows = waiting.slice(0, mostShown);
  const news = { rows, more: waiting.length - rows.length, addition, weekly: digest.weekly };
  await queueMail(tx, { dedupeKey, personId, ...(await digestMail({ ...person, email }, news, now())) });
}

async function takeWaiting(tx: Tx, personId: number, { weekly, since, until }: Digest) {
  const inMail = { personId, inDigest: true, weekly };
  const waiting = await tx.notification.findMany({
    where: {
      ...inMail,
      createdAt: { gt: since, lte: until },
      activity: { is: { OR: [{ requestId: null }, { request: { is: { hiddenAt: null, mutes: { none: { personId } } } } }] } },
    },
    orderBy: { activityId: "desc" },
    relationLoadStrategy: "join",
    select: shownColumns,
  });
  await tx.notification.updateMany({ where: { ...inMail, createdAt: { lte: until } }, data: { inDigest: false } });
  return waiting;
}
